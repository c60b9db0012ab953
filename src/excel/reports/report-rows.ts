import { endsPiece, type Steps } from '../../programme/steps';
import { fold } from '../../programme/text';
import { DETAIL_IDS } from '../../report';
import { DETAIL_MARKS } from '../../strings/report';
import { CAPTIONS } from '../../strings/report-tables';
import { seenText } from './fingerprint';

/** One row of a detail table that stands on a sheet, headings left out. */
export interface StandingRow {
  /** 0-based sheet row. */
  readonly row: number;
  /** The heading it stands under; "" where there is none. */
  readonly section: string;
  /** By column id, as the cell's value. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** A detail table as officers left it. */
export interface StandingTable {
  /** By column id: 0-based sheet column. */
  readonly columns: Readonly<Record<string, number>>;
  readonly rows: readonly StandingRow[];
}

/** How far right of the first cell each column's caption stands, by column id; columns are found by their captions. */
export function captionOffsets(captions: readonly unknown[]): Record<string, number> {
  const folded = captions.map((caption) => fold(seenText(caption)));
  const found = DETAIL_IDS.flatMap((id) => {
    const at = folded.indexOf(fold(CAPTIONS[id]));
    return at < 0 ? [] : [[id, at] as const];
  });
  return Object.fromEntries(found);
}

/**
 * Reads a detail table from the values of its area, whose first row holds the captions; in pieces.
 *
 * @param place 0-based sheet row and column of the first value
 * @param known where the columns stood when the table was written: used for a caption that somebody changed
 */
export function* readStandingTable(
  values: readonly (readonly unknown[])[],
  place: { readonly top: number; readonly left: number },
  known: Readonly<Record<string, number>> = {},
): Steps<StandingTable> {
  const offsets = columnOffsets(values[0] ?? [], known);
  const rows: StandingRow[] = [];
  let section = '';
  for (const [i, line] of values.slice(1).entries()) {
    if (endsPiece(i)) yield;
    const cells = Object.entries(offsets).map(([id, at]) => [id, line[at] ?? ''] as const);
    const filled = cells.filter(([, value]) => seenText(value) !== '');
    if (filled.length === 0 || filled.every(([, value]) => isColumnNumber(value))) continue;
    if (filled.length === 1 && filled[0]?.[0] === 'ordinal') {
      section = seenText(filled[0][1]);
      continue;
    }
    const values = Object.fromEntries(cells);
    const above = rows.at(-1);
    if (above && seenText(values.class) === DETAIL_MARKS.continued)
      rows.splice(-1, 1, { ...above, values: joined(above.values, values) });
    else rows.push({ row: place.top + 1 + i, section, values });
  }
  const columns = Object.entries(offsets).map(([id, at]) => [id, place.left + at]);
  return { columns: Object.fromEntries(columns) as Record<string, number>, rows };
}

/** A row that a page could not hold, and the rest of its texts in the row below. */
function joined(
  above: StandingRow['values'],
  rest: StandingRow['values'],
): Record<string, unknown> {
  const ids = Object.keys(above).filter((id) => id !== 'class' && seenText(rest[id]) !== '');
  const whole = ids.map((id) => [id, `${String(above[id])}${String(rest[id])}`]);
  return { ...above, ...(Object.fromEntries(whole) as Record<string, unknown>) };
}

/** By caption; where somebody changed a caption, where the column stood, unless another is there now. */
function columnOffsets(
  captions: readonly unknown[],
  known: Readonly<Record<string, number>>,
): Record<string, number> {
  const found = captionOffsets(captions);
  const taken = new Set(Object.values(found));
  const rest = Object.entries(known).filter(([id, at]) => !(id in found) && !taken.has(at));
  return { ...found, ...Object.fromEntries(rest) };
}

/** The row under the captions: "(1) (2) …". */
function isColumnNumber(value: unknown): boolean {
  return /^\(\d{1,2}\)$/.test(seenText(value));
}
