import type { SheetSnapshot } from '../../src/programme';
import { runChecks } from '../../src/checks';
import { readProgrammes } from '../../src/programme/read';
import { statusOf } from '../../src/programme/status';
import { fold } from '../../src/programme/text';
import { OFFICE, variedSnapshot } from '../samples/varied';
import { cpuOf, line, medianOf, ms } from './measure';

const AS_OF = '2025-09-30';

/** Reads, checks and gives statuses: the work between a click and the pane's view. */
export function work(snapshot: SheetSnapshot): number {
  const programmes = readProgrammes(snapshot);
  const findings = runChecks({
    programmes,
    sheets: [snapshot.name],
    asOf: AS_OF,
    today: AS_OF,
    aliases: [],
  });
  const statuses = programmes.flatMap(({ tasks }) =>
    tasks.map((task) => statusOf(task, AS_OF, { dueSoonDays: 7 }).status),
  );
  return findings.length + statuses.length;
}

/** The least any reading costs: every cell folded once, one pattern tried on it. */
function foldEvery({ values }: SheetSnapshot): number {
  let found = 0;
  for (const row of values) for (const cell of row) if (DONE.test(fold(String(cell)))) found += 1;
  return found;
}

const DONE = /(?:^| )hoan thanh(?: |$)/;

/** Tasks as large offices have them against one pass over their cells (src/README §8), and the growth to 100,000. */
export function benchCore(): void {
  for (const [name, variety, budget] of PROGRAMMES) {
    const cost = (count: number, runs: number) => {
      const snapshot = variedSnapshot(count, variety);
      const pass = medianOf(runs, () => cpuOf(() => foldEvery(snapshot)));
      const whole = medianOf(runs, () => cpuOf(() => work(snapshot)));
      const ratio = `${(whole / pass).toFixed(1)} × one pass (${ms(pass)}), budget ${budget} ×`;
      line(`${count} tasks, ${name} (CPU)`, ms(whole), ratio);
    };
    cost(10_000, 5);
    cost(100_000, 3);
  }
}

const PROGRAMMES = [
  ['varied', OFFICE, 2],
  ['every text different', {}, 4],
] as const;
