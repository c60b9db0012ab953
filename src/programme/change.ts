import { cellKey, linesOfSnapshot, type CellValue, type SheetSnapshot } from './snapshot';

/** Cells of a sheet as they are now; `row` and `column` are the first one's, 0-based, of the sheet. */
export interface ChangedCells {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** What the cells show; a number without a display has none that is known. */
  readonly texts: readonly (readonly string[])[] | null;
}

/** The snapshot with these cells; null where some of them hold something and have no place in it. */
export function withCells(snapshot: SheetSnapshot, cells: ChangedCells): SheetSnapshot | null {
  const { rows, columns } = linesOfSnapshot(snapshot);
  const values = [...snapshot.values];
  for (const [i, line] of cells.values.entries()) {
    const at = rows.indexOf(cells.row + i);
    const old = values[at];
    const places = line.map((_, j) => columns.indexOf(cells.column + j));
    const isLost = (value: CellValue, j: number) => value !== '' && (!old || places[j] === -1);
    if (line.some(isLost)) return null;
    if (!old) continue;
    const fresh = [...old];
    line.forEach((value, j) => {
      const place = places[j] ?? -1;
      if (place >= 0) fresh[place] = value;
    });
    values[at] = fresh;
  }
  return { ...snapshot, values, texts: withTexts(snapshot, cells) };
}

function withTexts({ texts }: SheetSnapshot, cells: ChangedCells): ReadonlyMap<string, string> {
  const changed = new Map(texts);
  cells.values.forEach((line, i) =>
    line.forEach((value, j) => {
      const key = cellKey(cells.row + i, cells.column + j);
      const text = cells.texts?.[i]?.[j];
      if (typeof value === 'number' && text !== undefined) changed.set(key, text);
      else changed.delete(key);
    }),
  );
  return changed;
}
