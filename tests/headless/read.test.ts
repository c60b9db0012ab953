import { describe, expect, it } from '@jest/globals';
import { today } from '../../src/clock';
import { ANNEX, WITH_REMARKS, fixture, jsonOf, useCommandLine } from './command-line';

interface Time {
  kind: string;
  from: string | null;
  to: string | null;
  text: string;
  inferred: string[];
}

interface Task {
  ordinal: string;
  section: string | null;
  row: number;
  rows: number[];
  content: string;
  start: Time | null;
  deadline: Time | null;
  from: string | null;
  due: string | null;
  progress: { state: string; completedOn: string | null };
  status: string;
  daysLate: number;
}

interface Reading {
  programmes: { sheet: string; year: number; columns: Record<string, string>; tasks: Task[] }[];
}

const run = useCommandLine();

async function read(file: string, ...words: string[]): Promise<Reading['programmes']> {
  const said = await run('read', file, '--as-of', '2025-09-30', '--json', ...words);
  return jsonOf<Reading>(said).programmes;
}

async function tasks(file: string): Promise<Task[]> {
  return (await read(file)).flatMap((programme) => programme.tasks);
}

describe('read --json', () => {
  it('has the fields of the contract and no others, in a programme, a task and its progress', async () => {
    const [programme] = await read(WITH_REMARKS);
    expect(Object.keys(programme ?? {})).toEqual(
      'sheet title year years plan declaredTotal columns sections tasks'.split(' '),
    );
    expect(programme).toMatchObject({ sheet: 'Theo dõi 2025', year: 2025 });
    expect(programme?.tasks).toHaveLength(25);
    for (const task of programme?.tasks ?? []) {
      expect(Object.keys(task)).toEqual(
        (
          'ordinal parent section row rows content start deadline from due nextDue leads leadSource coordinators ' +
          'directors officers output note progress status daysLate'
        ).split(' '),
      );
      expect(Object.keys(task.progress)).toEqual(
        'state completedOn percent extendedTo extensionAsked text'.split(' '),
      );
    }
  });

  it('gives columns by letter, rows by the sheet’s numbers and times as written and as read', async () => {
    const [programme] = await read(WITH_REMARKS);
    expect(programme?.columns).toMatchObject({ ordinal: 'A', content: 'B', deadline: 'D' });
    const task = programme?.tasks.find(({ ordinal }) => ordinal === '09');
    expect(task).toMatchObject({ row: 14, rows: [14], section: null });
    expect(task?.deadline).toEqual({
      kind: expect.any(String),
      from: expect.stringMatching(/^2025-\d\d-\d\d$/),
      to: task?.due,
      text: expect.any(String),
      inferred: expect.any(Array),
    });
  });

  it('tells the four states of progress, with the day where one is recorded', async () => {
    const all = await tasks(WITH_REMARKS);
    const states = new Set(all.map(({ progress }) => progress.state));
    expect(states).toEqual(new Set(['done', 'notDone', 'dropped', 'unknown']));
    const done = all.filter(({ status }) => status === 'completedOnTime');
    expect(done.length).toBeGreaterThan(0);
    for (const { progress } of done) expect(progress.completedOn).toMatch(/^2025-\d\d-\d\d$/);
    const late = all.filter(({ status }) => status === 'overdue');
    expect(late.map(({ daysLate }) => daysLate > 0)).toEqual(late.map(() => true));
  });

  it('gives a time that is not written as null, and a section by its numeral', async () => {
    const all = await tasks(ANNEX);
    expect(all.every(({ start }) => start === null)).toBe(true);
    expect([...new Set(all.map(({ section }) => section))]).toEqual(['I', 'II', 'III', 'IV', 'V']);
    expect(all[0]?.deadline).toMatchObject({ kind: 'ongoing', from: null, to: null });
  });

  it('gives null where the section’s heading has no numeral', async () => {
    const sections = (await tasks(fixture('sections-of-several-kinds'))).map((one) => one.section);
    expect(sections).toEqual(['A', 'A', 'B', 'B', null, 'IV']);
  });

  it('gives all rows of a task that a page break cut', async () => {
    const [cut] = await tasks(fixture('page-breaks-and-cut-tasks'));
    expect(cut).toMatchObject({ row: 4, rows: [4, 8] });
  });

  it('takes every programme of the workbook, or that of --sheet', async () => {
    const file = fixture('several-tables-on-one-sheet');
    expect(await read(file)).toHaveLength(2);
    expect(await read(file, '--sheet', 'Tổng hợp')).toHaveLength(2);
  });
});

describe('read', () => {
  it('counts statuses as of today unless told', async () => {
    const words = ['read', WITH_REMARKS, '--json'];
    expect(await run(...words)).toEqual(await run(...words, '--as-of', today()));
    expect(await run(...words)).not.toEqual(await run(...words, '--as-of', '2025-01-01'));
  });

  it('prints a line a task without --json', async () => {
    const { code, out, err } = await run('read', WITH_REMARKS, '--as-of', '2025-09-30');
    expect([code, err]).toEqual([0, []]);
    expect(out).toHaveLength(26);
    expect(out[0]).toMatch(/^Theo dõi 2025: .*\(2025\), 25$/);
  });
});
