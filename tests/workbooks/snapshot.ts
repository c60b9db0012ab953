import { Workbook } from '@cj-tech-master/excelts';
import type { CellValue, MergedArea, SheetSnapshot } from '../../src/programme';
import { cellKey, serialOfDay } from '../../src/programme';
import { DAYS_OF_1904 } from '../../src/programme/timing/shown-date';

type Sheet = NonNullable<ReturnType<Workbook['getWorksheet']>>;
type Cell = ReturnType<Sheet['getCell']>;

/** The sheets of an .xlsx file as snapshots: the file library's reading, without Office.js in between. */
export async function readSnapshots(bytes: Uint8Array): Promise<SheetSnapshot[]> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  const epoch = book.properties.date1904 === true ? DAYS_OF_1904 : 0;
  return book.worksheets.map((sheet) => snapshotOf(sheet, epoch));
}

function snapshotOf(sheet: Sheet, epoch: number): SheetSnapshot {
  const { top, left, bottom, right } = sheet.dimensions;
  const texts = new Map<string, string>();
  const values: CellValue[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells: CellValue[] = [];
    for (let column = left; column <= right; column += 1) {
      const cell = sheet.getCell(row, column);
      const value = valueOf(cell, epoch);
      if (typeof value === 'number') texts.set(cellKey(row - 1, column - 1), cell.displayText);
      cells.push(value);
    }
    values.push(cells);
  }
  return {
    name: sheet.name,
    top: top - 1,
    left: left - 1,
    values,
    texts,
    merges: mergesOf(sheet, bottom, right),
  };
}

/** A cell's value as Office.js gives it; cells under a merge are empty. */
function valueOf(cell: Cell, epoch: number): CellValue {
  if (cell.isMerged && cell.master.address !== cell.address) return '';
  const { value } = cell;
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return serialOfDay(value.toISOString().slice(0, 10)) - epoch;
  if (typeof value === 'object') return 'error' in value ? String(value.error) : cell.text;
  return value;
}

/** Merged areas, gathered from the cells that point to another one as their master. */
function mergesOf(sheet: Sheet, bottom: number, right: number): MergedArea[] {
  const areas = new Map<string, MergedArea>();
  for (let row = 1; row <= bottom; row += 1) {
    for (let column = 1; column <= right; column += 1) {
      const { isMerged, master } = sheet.getCell(row, column);
      if (!isMerged) continue;
      const [top, left] = [Number(master.row) - 1, Number(master.col) - 1];
      const known = areas.get(master.address) ?? { top, left, bottom: top, right: left };
      const grown = {
        bottom: Math.max(known.bottom, row - 1),
        right: Math.max(known.right, column - 1),
      };
      areas.set(master.address, { ...known, ...grown });
    }
  }
  return [...areas.values()];
}
