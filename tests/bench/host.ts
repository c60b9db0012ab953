import { createReport } from '../../src/excel/reports/create-report';
import { loadView } from '../../src/excel/read/load-view';
import { parsePeriod, type Period } from '../../src/report';
import { asPrinted } from '../samples/build';
import { largeRows } from '../samples/large';
import { openSheet, type Bench } from '../excel/host-door';
import { line, ms } from './measure';

const DAYS = { asOf: '2025-09-30', today: '2025-10-06' };

/** Syncs, bytes and time of the main actions at 10,000 tasks, the stand-in host's own time apart. */
export async function benchHost(): Promise<void> {
  const rows = largeRows(10_000).slice(3);
  const bench = await openSheet({ ...asPrinted(), rows });
  await action('read and check, 10,000 tasks', bench, () => loadView(bench.door, DAYS));
  const period = parsePeriod('2025-Q3') as Period;
  await action('report, 10,000 tasks', bench, () => createReport(bench.door, { period, ...DAYS }));
}

async function action(name: string, bench: Bench, act: () => Promise<unknown>): Promise<void> {
  const { host } = bench;
  const execute = host.execute.bind(host);
  let inHost = 0;
  host.execute = async (request, flags) => {
    const start = performance.now();
    const answer = await execute(request, flags);
    inHost += performance.now() - start;
    return answer;
  };
  const count = bench.since();
  const start = performance.now();
  await act();
  const whole = performance.now() - start;
  host.execute = execute;
  line(
    name,
    ms(whole - inHost),
    `host ${ms(inHost)}, ${count.syncs()} syncs, heaviest ${count.heaviest()} B`,
  );
}
