import fc from 'fast-check';
import { readProgrammes } from '../../src/programme/read';
import { anySnapshot, draws } from '../programme/metamorphic/arbitraries';
import {
  addBlankRows,
  addRowsAbove,
  breakPages,
  cutTasks,
  decompose,
  onSheet,
  permuteColumns,
  unbroken,
  type Change,
} from '../programme/metamorphic/changes';
import { meaningOf } from '../programme/metamorphic/meaning';
import { faultsOf } from '../programme/metamorphic/soundness';
import { printedRows, TITLE_2025 } from '../programme/table/sheets';
import { cpuOf, line, ms } from './measure';

const CHANGES: readonly Change[] = [
  permuteColumns,
  cutTasks,
  breakPages,
  addBlankRows,
  addRowsAbove,
  decompose,
];
const CHANGED = 5_000;
const ANY = 50_000;

/** 55,000 runs of the reader's properties; throws with the counterexample where one does not hold. */
export function benchMetamorphic(): void {
  const programme = unbroken(TITLE_2025, printedRows('chuong-trinh-2025'));
  const expected = JSON.stringify(meaningOf(readProgrammes(onSheet(programme))[0]));
  const changed = cpuOf(() =>
    fc.assert(
      fc.property(draws, (draw) => {
        const other = CHANGES.reduce(
          (each, change) => (draw(2) === 0 ? change(each, draw) : each),
          programme,
        );
        return JSON.stringify(meaningOf(readProgrammes(onSheet(other))[0])) === expected;
      }),
      { numRuns: CHANGED },
    ),
  );
  line('changed programmes mean the same (CPU)', ms(changed), `${CHANGED} runs`);
  let slowest = 0;
  const any = cpuOf(() =>
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const one = cpuOf(() => {
          const faults = faultsOf(readProgrammes(snapshot));
          if (faults.length > 0) throw new Error(faults.join('; '));
        });
        slowest = Math.max(slowest, one);
      }),
      { numRuns: ANY },
    ),
  );
  line('any grid is read soundly (CPU)', ms(any), `${ANY} runs, slowest ${ms(slowest)}`);
}
