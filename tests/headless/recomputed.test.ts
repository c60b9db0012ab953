import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { withRemarks } from '../samples/build';
import { largeRows } from '../samples/large';
import { sampleWorkbook } from '../samples/sheet';
import { jsonOf, useCommandLine, useFolder } from './command-line';

/** What `read --json` says of a task, as far as the definitions of a report's figures ask for it. */
interface Told {
  readonly due: string | null;
  readonly from: string | null;
  readonly deadline: { readonly kind: string } | null;
  readonly status: string;
  readonly progress: { readonly completedOn: string | null };
}

interface Report {
  readonly period: { readonly from: string; readonly to: string };
  readonly counts: Record<string, number> & { readonly byStatus: Record<string, number> };
  readonly rates: { readonly doneOfDue: number | null; readonly onTimeOfDone: number | null };
}

const TASKS = 150;
const PERIODS = [
  ...['2025-M03', '2025-M08', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2025-H1', '2025-H2'],
  ...['2025-9M', '2025', '2025-01-01..2025-08-30'],
];
const LASTING: readonly string[] = ['ongoing', 'recurring'];

const run = useCommandLine();
const folder = useFolder();
const FILE = folder.at('150.xlsx');

beforeAll(async () => {
  writeFileSync(FILE, await sampleWorkbook({ ...withRemarks(), rows: largeRows(TASKS).slice(3) }));
});

/** The class of a task by the definitions of src/README §7 alone; null where it is in none. */
function classOf(task: Told, { from, to }: Report['period']): string | null {
  const { due, status } = task;
  if (status === 'dropped' || status === 'undated') return status;
  const done = isDone(task);
  const day = done ? task.progress.completedOn : null;
  const before = day !== null && day < from;
  if (due !== null && !LASTING.includes(task.deadline?.kind ?? '') && due <= to) {
    if (due >= from) return 'due';
    return done && (day === null || before) ? null : 'carriedOver';
  }
  if (before) return null;
  const inside = day !== null && day >= from && day <= to;
  return task.from === null || task.from <= to || inside ? 'continuing' : null;
}

function isDone({ status }: Told): boolean {
  return status.startsWith('completed');
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

describe.each(PERIODS)('the report on 150 tasks for %s', (period) => {
  it('counts what the definitions count over what was read', async () => {
    const to = ['-o', folder.at('out.xlsx'), '--json'];
    const report = jsonOf<Report>(await run('report', FILE, '--period', period, ...to));
    const asOf = ['--as-of', report.period.to, '--day-over', '--json'];
    const read = jsonOf<{ programmes: { tasks: Told[] }[] }>(await run('read', FILE, ...asOf));
    const tasks = read.programmes[0]?.tasks ?? [];
    expect(tasks).toHaveLength(TASKS);
    const placed = tasks.map((task) => ({ task, in: classOf(task, report.period) }));
    const counted = placed.filter((one) => one.in !== null && one.in !== 'dropped');
    const number = (wanted: (one: (typeof placed)[number]) => boolean) =>
      placed.filter(wanted).length;
    expect(report.counts).toMatchObject({
      total: counted.length,
      due: number((one) => one.in === 'due'),
      carriedOver: number((one) => one.in === 'carriedOver'),
      continuing: number((one) => one.in === 'continuing'),
      undated: number((one) => one.in === 'undated'),
      dropped: number((one) => one.in === 'dropped'),
    });
    for (const [status, count] of Object.entries(report.counts.byStatus))
      expect([status, counted.filter(({ task }) => task.status === status).length]).toEqual([
        status,
        count,
      ]);
    const rated = placed.filter((one) => one.in === 'due' || one.in === 'carriedOver');
    const onTime = counted.filter(({ task }) => task.status === 'completedOnTime').length;
    const late = counted.filter(({ task }) => task.status === 'completedLate').length;
    expect(report.rates).toEqual({
      doneOfDue: share(rated.filter(({ task }) => isDone(task)).length, rated.length),
      onTimeOfDone: share(onTime, onTime + late),
    });
  });
});
