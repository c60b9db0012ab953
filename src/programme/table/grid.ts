import type { CellValue, MergedArea, SheetSnapshot } from '../snapshot';
import { cellKey } from '../snapshot';
import { nfc } from '../text';
import { indexMerges } from './merges';
import type { MergeLookup } from './merges';

/**
 * A sheet as the reader sees it. All rows and columns are 0-based *inside the used range*;
 * `top` and `left` lead back to the sheet.
 */
export interface Grid {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
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
  const { values, top, left, texts } = snapshot;
  const rows = values.length;
  const columns = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const value = (row: number, column: number): CellValue => values[row]?.[column] ?? '';
  const displayed = (row: number, column: number): string | undefined =>
    texts.size === 0 ? undefined : texts.get(cellKey(row + top, column + left));
  const window = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const inSheet = indexMerges(snapshot.merges, window);
  return {
    sheet: snapshot.name,
    top,
    left,
    rows,
    columns,
    value,
    displayed,
    text: (row, column) => textOf(value(row, column), () => displayed(row, column)),
    mergeAt: (row, column) => shifted(inSheet(row + top, column + left), top, left),
  };
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

function shifted(area: MergedArea | null, top: number, left: number): MergedArea | null {
  if (area === null || (top === 0 && left === 0)) return area;
  return {
    top: area.top - top,
    left: area.left - left,
    bottom: area.bottom - top,
    right: area.right - left,
  };
}
