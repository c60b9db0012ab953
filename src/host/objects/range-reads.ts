import type { Engine } from '../engine/engine';
import { areaText, MAX_COLUMNS, MAX_ROWS, quotedSheet } from '../cells/address';
import { areaSize } from '../cells/area';
import { hiddenCells, hiddenLines } from '../cells/hidden';
import { columnPoints, rowPoints } from '../cells/sizes';
import { readFormats, readFormulas, readKinds, readTexts, readValues } from '../cells/read';
import type { Area } from '../types';
import { areaOf, type RangeSelf } from './range-self';

type Read = (range: RangeSelf, engine: Engine) => unknown;

/** Whole rows or columns and more than five million cells: Excel gives null for their cells. */
const MAX_READ = 5_000_000;

function isUnbounded(area: Area): boolean {
  return isEntireRow(area) || isEntireColumn(area) || areaSize(area).cells > MAX_READ;
}

function isEntireRow(area: Area): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}

function isEntireColumn(area: Area): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

function cellsOf(read: (range: RangeSelf, area: Area, engine: Engine) => unknown): Read {
  return (range, engine) => {
    const area = areaOf(range);
    return isUnbounded(area) ? null : read(range, area, engine);
  };
}

/** Height or width in points; of whole columns and rows, what the sheet's used lines take. */
function sizeOf(range: RangeSelf, axis: 'row' | 'column'): number {
  const { top, left, bottom, right } = areaOf(range);
  const [from, to] = axis === 'row' ? [top, bottom] : [left, right];
  const measure = axis === 'row' ? rowPoints : columnPoints;
  let points = 0;
  for (let line = from; line <= to; line++) points += measure(range.sheet, line);
  return points;
}

/** The scalar properties of a range that can be read. */
export const rangeReads: Readonly<Record<string, Read>> = {
  values: cellsOf((range, area, engine) => readValues(range.sheet, area, engine)),
  formulas: cellsOf((range, area) => readFormulas(range.sheet, area)),
  text: cellsOf((range, area, engine) => readTexts(range.sheet, area, engine)),
  valueTypes: cellsOf((range, area, engine) => readKinds(range.sheet, area, engine)),
  numberFormat: cellsOf((range, area) => readFormats(range.sheet, area)),
  address: (range) => `${quotedSheet(range.sheet.name)}!${areaText(areaOf(range))}`,
  rowIndex: (range) => areaOf(range).top,
  columnIndex: (range) => areaOf(range).left,
  rowCount: (range) => areaSize(areaOf(range)).rows,
  columnCount: (range) => areaSize(areaOf(range)).columns,
  cellCount: (range) => {
    const { cells } = areaSize(areaOf(range));
    return cells > 2 ** 31 - 1 ? -1 : cells;
  },
  hidden: (range) => hiddenCells(range.sheet, areaOf(range)),
  rowHidden: (range) => hiddenLines(range.sheet, areaOf(range), 'row'),
  columnHidden: (range) => hiddenLines(range.sheet, areaOf(range), 'column'),
  height: (range) => sizeOf(range, 'row'),
  width: (range) => sizeOf(range, 'column'),
  isEntireRow: (range) => isEntireRow(areaOf(range)),
  isEntireColumn: (range) => isEntireColumn(areaOf(range)),
};
