import type { SheetSnapshot } from '../../src/programme';
import { runChecks } from '../../src/checks';
import { readProgrammes } from '../../src/programme/read';
import { statusOf } from '../../src/programme/status';
import { largeSnapshot } from '../samples/large';
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

/** 10,000 tasks against JSON.parse of the same values, and the growth to 100,000. */
export function benchCore(): void {
  const snapshot = largeSnapshot(10_000);
  const json = JSON.stringify(snapshot.values);
  const parse = medianOf(5, () => cpuOf(() => JSON.parse(json) as unknown));
  const ten = medianOf(5, () => cpuOf(() => work(snapshot)));
  line('JSON.parse of 10,000 tasks', ms(parse), `${(json.length / 1e6).toFixed(1)} M characters`);
  line('10,000 tasks read, checked, given statuses (CPU)', ms(ten), 'budget 300 ms');
  line('  ratio to JSON.parse', (ten / parse).toFixed(1));
  const large = largeSnapshot(100_000);
  const hundred = medianOf(3, () => cpuOf(() => work(large)));
  line('100,000 tasks (CPU)', ms(hundred), `${(hundred / ten).toFixed(1)} times, budget 12 times`);
}
