import { calculate } from '../../../src/host/calc';
import { cellReader } from '../../../src/host/calc/cell-reader';
import { compile } from '../../../src/host/calc/compile';
import { todayIn } from '../../../src/host/calc/calculate';
import { evaluate } from '../../../src/host/calc/nodes';
import { parseFormula } from '../../../src/host/calc/syntax';
import { CellError, scalarOf } from '../../../src/host/calc/values';
import { newWorkbook } from '../../../src/host/file';
import type { HostWorkbook } from '../../../src/host/types';

export const TODAY = '2025-09-30';

/** A workbook with one sheet "S" that holds the given cells. */
export function workbookWith(cells: Record<string, unknown>): HostWorkbook {
  const workbook = newWorkbook('S');
  const sheet = workbook.book.worksheets[0];
  for (const [address, value] of Object.entries(cells)) {
    const cell = sheet?.getCell(address);
    if (cell) cell.value = value as never;
  }
  workbook.revision += 1;
  return workbook;
}

/** What our evaluator makes of a formula that stands in Z99 of sheet "S"; errors as their codes. */
export function ownValue(workbook: HostWorkbook, formula: string): unknown {
  calculate(workbook, { today: TODAY });
  const parsed = parseFormula(formula);
  if (!parsed.ok) throw new Error(parsed.reason);
  const node = compile(parsed.ast, {
    reader: cellReader(workbook),
    sheet: 'S',
    origin: { row: 98, column: 25 },
    today: todayIn(workbook, { today: TODAY }),
    nodes: new Map(),
  });
  const value = scalarOf(evaluate(node, { row: 98, column: 25 }));
  return value instanceof CellError ? value.code : (value ?? 0);
}

/** What the library's engine makes of it. */
export function libraryValue(workbook: HostWorkbook, formula: string): unknown {
  const cell = workbook.book.worksheets[0]?.getCell('Z99');
  if (!cell) throw new Error('The workbook has no sheet.');
  cell.value = { formula };
  workbook.revision += 1;
  calculate(workbook, { today: TODAY });
  const { result } = cell;
  cell.value = null;
  workbook.revision += 1;
  return typeof result === 'object' && result !== null && 'error' in result ? result.error : result;
}
