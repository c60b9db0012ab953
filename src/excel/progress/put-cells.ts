import type { CellValue } from '../../programme';
import { asOfficersText } from '../sheet';
import type { Loaded, LoadedRun } from './loaded-cells';
import type { CellChange } from './types';

/** What one cell is given: a value as Excel takes it, null for none. */
type Input = CellValue | null;

/**
 * Queues a value for each cell of the runs: in one piece over the rectangle, nothing for the cells between; on a
 * protected sheet one by one.
 */
export function putCells(
  loaded: Loaded,
  input: (change: CellChange, run: LoadedRun, index: number) => Input,
): void {
  const inputs = loaded.runs.map((one) =>
    one.run.changes.map((change, index) => input(change, one, index)),
  );
  if (loaded.span === null) {
    loaded.runs.forEach(({ range }, i) => {
      range.values = (inputs[i] ?? []).map((value) => [value]);
    });
    return;
  }
  const { area, range } = loaded.span;
  const matrix = Array.from({ length: area.bottom - area.top + 1 }, () =>
    new Array<Input>(area.right - area.left + 1).fill(null),
  );
  loaded.runs.forEach(({ run }, i) =>
    inputs[i]?.forEach((value, j) => {
      const line = matrix[run.top + j - area.top];
      if (line) line[run.column - area.left] = value;
    }),
  );
  range.values = matrix;
}

/** What `Range.values` is given so that the cell holds this very value. */
export function inputOf(value: CellValue): CellValue {
  return typeof value === 'string' ? asOfficersText(value) : value;
}

/** A text that begins with "=" reads the same as value and as formula; a formula reads as its result. */
export function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}
