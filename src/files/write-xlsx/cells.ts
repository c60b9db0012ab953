import type { Cell, CellObject, SheetData } from 'write-excel-file/universal';
import type { FileArea, FileSheet, FileStyle } from './file-sheet';

const ALIGN = { Left: 'left', Center: 'center', Right: 'right', Justify: 'left' } as const;

/** The cells of a sheet as the library takes them: each with all that is said of its look. */
export function cellsOf(sheet: FileSheet): SheetData {
  return sheet.rows.map((row, at) =>
    sheet.widths.map((_width, column) => cellAt(sheet, at, column)),
  );
}

function cellAt(sheet: FileSheet, row: number, column: number): Cell {
  const merge = sheet.merges.find((area) => holds(area, row, column));
  const isFirst = merge?.top === row && merge.left === column;
  // The library wants what stands under a merged area left open.
  if (merge !== undefined && !isFirst) return null;
  const text = sheet.rows[row]?.[column]?.text ?? '';
  return {
    ...lookOf(sheet, row, column),
    type: String,
    ...(text !== '' && { value: text }),
    ...(sheet.heights.has(row) && { height: sheet.heights.get(row)! }),
    ...(merge && spanOf(merge)),
  };
}

function lookOf({ styles }: FileSheet, row: number, column: number): CellObject {
  const own = styles.filter(({ area }) => holds(area, row, column)).map(({ style }) => style);
  const { bold, italic, horizontal, borders, numberFormat }: FileStyle = Object.assign({}, ...own);
  return {
    wrap: true,
    alignVertical: 'center',
    ...(bold === true && { fontWeight: 'bold' }),
    ...(italic === true && { fontStyle: 'italic' }),
    ...(horizontal && { align: ALIGN[horizontal] }),
    ...(borders === true && { borderStyle: 'thin' }),
    ...(numberFormat !== undefined && { format: numberFormat }),
  };
}

function spanOf({ top, left, bottom, right }: FileArea) {
  return { columnSpan: right - left + 1, ...(bottom > top && { rowSpan: bottom - top + 1 }) };
}

function holds({ top, left, bottom, right }: FileArea, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}
