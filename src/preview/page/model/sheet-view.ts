import type { Worksheet } from '@cj-tech-master/excelts';
import { layOut, type Axis } from './axis';
import { indexMerges, type MergeIndex } from './merges';
import type { RowHeights } from './row-height';
import type { Ground } from './selection';

/** One sheet laid out in pixels; made anew for each revision of the workbook. */
export interface SheetView extends Ground {
  readonly sheet: Worksheet;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeIndex;
  /** Rows and columns that stay in view: counts from the top left. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
}

const SPARE_ROWS = 40;
const SPARE_COLUMNS = 6;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 26;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** The widest digit of the usual font, in pixels: column widths in files count these. */
const DIGIT = 7;
const DEFAULT_COLUMN = 64;
const DEFAULT_ROW_POINTS = 15;
const POINT = 96 / 72;
/** Lays a sheet out: sizes of rows and columns, merges, frozen panes. `heights` gives the rows that have no height of their own. */
export function viewSheet(sheet: Worksheet, heights: RowHeights): SheetView {
  const rowCount = Math.min(MOST_ROWS, Math.max(LEAST_ROWS, sheet.rowCount + SPARE_ROWS));
  const columnCount = Math.min(
    MOST_COLUMNS,
    Math.max(LEAST_COLUMNS, sheet.columnCount + SPARE_COLUMNS),
  );
  const columns = layOut(columnCount, (index) => columnPixels(sheet, index));
  const merges = indexMerges(
    sheet.mergedRegions.map(({ top, left, bottom, right }) => ({
      top: top - 1,
      left: left - 1,
      bottom: bottom - 1,
      right: right - 1,
    })),
    rowCount,
    columnCount,
  );
  const rowPixels = (index: number) => pixelsOfRow(sheet, index, columns, merges, heights);
  const pane = sheet.views?.[0];
  return {
    sheet,
    columns,
    merges,
    rows: layOut(rowCount, rowPixels),
    frozen:
      pane?.state === 'frozen'
        ? { rows: pane.ySplit ?? 0, columns: pane.xSplit ?? 0 }
        : { rows: 0, columns: 0 },
    gridlines: pane?.showGridLines !== false,
    filled: (row, column) => isFilled(sheet, row, column),
  };
}

function isFilled(sheet: Worksheet, row: number, column: number): boolean {
  const value = sheet.findRow(row + 1)?.findCell(column + 1)?.value;
  return value !== undefined && value !== null && value !== '';
}

/** A file's column width counts digits of the usual font and includes the padding (ECMA-376 18.3.1.13). */
function columnPixels(sheet: Worksheet, index: number): number {
  if (index >= (sheet.columns?.length ?? 0)) return defaultColumn(sheet);
  const column = sheet.getColumn(index + 1);
  if (column.hidden) return 0;
  return column.width === undefined ? defaultColumn(sheet) : Math.round(column.width * DIGIT);
}

function defaultColumn(sheet: Worksheet): number {
  const width = sheet.properties.defaultColWidth;
  return width ? Math.round(width * DIGIT) : DEFAULT_COLUMN;
}

/** A row's own height, else as high as its wrapped texts need, as Excel does when it opens such a row. */
function pixelsOfRow(
  sheet: Worksheet,
  index: number,
  columns: Axis,
  merges: MergeIndex,
  heights: RowHeights,
): number {
  const usual = Math.round((sheet.properties.defaultRowHeight ?? DEFAULT_ROW_POINTS) * POINT);
  const row = sheet.findRow(index + 1);
  if (!row) return usual;
  if (row.hidden) return 0;
  if (row.height) return Math.round(row.height * POINT);
  return Math.max(usual, heights(row, columns, merges));
}
