import type { Worksheet } from '@cj-tech-master/excelts';
import { recalculate } from '../engine/calculation';
import type { Engine } from '../engine/engine';
import type { Area } from '../types';
import { isDate1904 } from '../workbook';
import {
  eachCell,
  formulaOf,
  isCovered,
  isFormula,
  numberFormatOf,
  readMatrix,
  scalarOf,
  styleAt,
  type Scalar,
} from './cell';
import { formatValue } from '../../display';

/** What Excel calls the kinds of values (`Excel.RangeValueType`). */
type ValueKind = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

/** The values of an area; formulas are calculated first if there are any. */
export function readValues(sheet: Worksheet, area: Area, engine: Engine): Scalar[][] {
  calculateIfNeeded(sheet, area, engine);
  return readMatrix<Scalar>(sheet, area, scalarOf, '');
}

/** The formulas of an area; cells without a formula give their value, without the leading apostrophe. */
export function readFormulas(sheet: Worksheet, area: Area): Scalar[][] {
  return readMatrix<Scalar>(sheet, area, (cell) => formulaOf(cell) ?? scalarOf(cell), '');
}

/** The texts as displayed, by each cell's number format; a column's width is not considered. */
export function readTexts(sheet: Worksheet, area: Area, engine: Engine): string[][] {
  calculateIfNeeded(sheet, area, engine);
  const date1904 = isDate1904(engine.workbook);
  return readMatrix(
    sheet,
    area,
    (cell) =>
      formatValue(scalarOf(cell), isCovered(cell) ? '' : numberFormatOf(cell.style), date1904),
    '',
  );
}

/** The kinds of the values of an area. */
export function readKinds(sheet: Worksheet, area: Area, engine: Engine): ValueKind[][] {
  return readValues(sheet, area, engine).map((line) => line.map(kindOf));
}

function kindOf(value: Scalar): ValueKind {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!|SPILL!|CALC!)$/.test(value)
    ? 'Error'
    : 'String';
}

/** The number formats of an area in en-US codes. */
export function readFormats(sheet: Worksheet, area: Area): string[][] {
  const matrix: string[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: string[] = [];
    for (let column = area.left; column <= area.right; column++) {
      line.push(numberFormatOf(styleAt(sheet, row, column)));
    }
    matrix.push(line);
  }
  return matrix;
}

/** Calculating is slow on big sheets, so it waits until a formula is really looked at. */
function calculateIfNeeded(sheet: Worksheet, area: Area, engine: Engine): void {
  let found = false;
  eachCell(sheet, area, (cell) => {
    found ||= isFormula(cell);
  });
  if (found) recalculate(engine);
}
