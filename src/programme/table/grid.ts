import type { CellValue, MergedArea, SheetSnapshot } from '../snapshot';
import { cellKey, linesOfSnapshot } from '../snapshot';
import type { Lines } from '../lines';
import { nfc } from '../text';
import { indexMerges } from './merges';
import type { MergeLookup } from './merges';

/**
 * A sheet as the reader sees it. All rows and columns are 0-based *inside the snapshot*; `rowAt` and `columnAt` lead
 * back to the sheet, and only they: stretches of empty rows and columns may be left out.
 */
export interface Grid {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  /** The sheet's row and column, 0-based, of a row and column of the grid. */
  readonly rowAt: (row: number) => number;
  readonly columnAt: (column: number) => number;
  /** The grid's row and column of the sheet's; -1 where they are not in it. */
  readonly rowOf: (sheetRow: number) => number;
  readonly columnOf: (sheetColumn: number) => number;
  readonly value: (row: number, column: number) => CellValue;
  /** The displayed text of a number, where the snapshot read it. */
  readonly displayed: (row: number, column: number) => string | undefined;
  /** What the cell itself shows: NFC, trimmed, "" where it is empty or hidden under a merge. */
  readonly text: (row: number, column: number) => string;
  readonly mergeAt: MergeLookup;
}

/** One row of a table: the texts of its cells from the table's first column on. */
export interface GridRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** How many cells hold text. */
  readonly filled: number;
}

/** A grid over a snapshot; never throws, whatever the snapshot holds. */
export function gridOf(snapshot: SheetSnapshot): Grid {
  const { values, texts } = snapshot;
  const { rows, columns } = linesOfSnapshot(snapshot);
  const value = (row: number, column: number): CellValue => values[row]?.[column] ?? '';
  const displayed = (row: number, column: number): string | undefined =>
    texts.size === 0 ? undefined : texts.get(cellKey(rows.at(row), columns.at(column)));
  return {
    sheet: snapshot.name,
    rows: rows.count,
    columns: columns.count,
    rowAt: rows.at,
    columnAt: columns.at,
    rowOf: rows.indexOf,
    columnOf: columns.indexOf,
    value,
    displayed,
    text: (row, column) => textOf(value(row, column), () => displayed(row, column)),
    mergeAt: indexMerges(snapshot.merges.flatMap((merge) => inGrid(merge, rows, columns))),
  };
}

/** The part of a merged area that lies in the grid, in its coordinates; none where that is no area. */
function inGrid(merge: MergedArea, rows: Lines, columns: Lines): MergedArea[] {
  const area = {
    top: rows.from(merge.top),
    left: columns.from(merge.left),
    bottom: rows.from(merge.bottom + 1) - 1,
    right: columns.from(merge.right + 1) - 1,
  };
  const isArea = area.top <= area.bottom && area.left <= area.right;
  return isArea && (area.top < area.bottom || area.left < area.right) ? [area] : [];
}

/** The row's texts between two columns, both inclusive. */
export function readRow(grid: Grid, row: number, left: number, right: number): GridRow {
  const cells: string[] = [];
  let filled = 0;
  for (let column = left; column <= right; column += 1) {
    const text = grid.text(row, column);
    if (text !== '') filled += 1;
    cells.push(text);
  }
  return { row, cells, filled };
}

/** The first row of the merged cell that covers this one, if it begins above in the same column; else null. */
export function mergedAbove(grid: Grid, row: number, column: number): number | null {
  const merge = grid.mergeAt(row, column);
  return merge !== null && merge.top < row && merge.left === column ? merge.top : null;
}

/** Whether a text is one of Excel's error values, as `Range.values` gives them. */
export function isErrorText(text: string): boolean {
  return ERROR.test(text);
}

/** Text that {@link nfc} would leave as it is: Latin letters in one piece, common signs. Nearly every cell. */
const PRECOMPOSED =
  /^[\x20-\x7e\n\u00a1-\u00ac\u00ae-\u024f\u1ea0-\u1ef9\u2013\u2014\u2018-\u201d\u2022\u2026]*$/;
const ERROR =
  /^#(?:REF|VALUE|NAME|DIV\/0|NUM|NULL|N\/A|SPILL|CALC|FIELD|BLOCKED|CONNECT|BUSY|UNKNOWN|EXTERNAL|PYTHON|TIMEOUT|GETTING_DATA)[!?]?$/;
/** A number too wide for its column is displayed as a row of "#": its display says nothing. */
const TOO_NARROW = /^#+$/;

function textOf(value: CellValue, displayed: () => string | undefined): string {
  if (typeof value === 'string') {
    if (value === '') return '';
    return (PRECOMPOSED.test(value) ? value : nfc(value)).trim();
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const shown = nfc(displayed() ?? '').trim();
  return shown === '' || TOO_NARROW.test(shown) ? String(value) : shown;
}
