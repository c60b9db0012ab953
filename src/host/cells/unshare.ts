import { FormulaType, ValueType, type Worksheet } from '@cj-tech-master/excelts';
import { MAX_COLUMNS, MAX_ROWS } from './address';
import { eachCell } from './cell';

/**
 * Writes shared formulas out in full. In a file many cells may lean on one cell's formula; once cells move
 * or are overwritten, that would change or lose the formulas of the others.
 */
export function unshareFormulas(sheet: Worksheet): void {
  const whole = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
  const found: { formula: string; write: (formula: string) => void }[] = [];
  eachCell(sheet, whole, (cell) => {
    const shared =
      cell.type === ValueType.Formula &&
      (cell.formulaType === FormulaType.Shared || cell.model.shareType === 'shared');
    if (!shared || !cell.formula) return;
    const { result } = cell;
    found.push({
      formula: cell.formula,
      write: (formula) => {
        cell.value = { formula, ...(result !== undefined && { result }) };
      },
    });
  });
  // All are translated before any is replaced, because they are translated from one another.
  for (const { formula, write } of found) write(formula);
}
