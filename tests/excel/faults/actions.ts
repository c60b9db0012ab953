import { openByItself } from '../../../src/excel/door/auto-open';
import { createReminders } from '../../../src/excel/reports/create-reminders';
import { createReport } from '../../../src/excel/reports/create-report';
import { createSummary } from '../../../src/excel/reports/create-report';
import { createTemplate } from '../../../src/excel/sheet/create-template';
import { highlight, removeHighlight } from '../../../src/excel/highlight';
import { loadView } from '../../../src/excel/read/load-view';
import { markProgress, taskKeys, type UndoRecord } from '../../../src/excel/progress';
import { saveSettings } from '../../../src/excel/settings/save-settings';
import { settingsPartXml } from '../../../src/excel/settings/settings-xml';
import { undo } from '../../../src/excel/progress/undo';
import { parsePeriod, type Period } from '../../../src/report';
import { benchOver, type Bench } from '../host-door';
import { PROGRAMME } from './workbook';

/** One action of the add-in as the fault sweep runs it. */
export interface FaultAction {
  readonly name: string;
  /** Brings the office's workbook into the state the action begins with. */
  readonly prepare?: (bench: Bench) => Promise<unknown>;
  readonly act: (bench: Bench) => Promise<unknown>;
  /** Not to be done twice: nothing is left to take back, or the second sheet also tells what changed since the first. */
  readonly once?: boolean;
  /** False where it is tried under faults only: beside another action it tells nothing new. */
  readonly pairs?: false;
}

const PERIOD = parsePeriod('2025-Q3') as Period;
const DAYS = { asOf: '2025-09-30', today: '2025-10-06' };

const report = ({ door }: Bench): Promise<unknown> =>
  createReport(door, { period: PERIOD, ...DAYS });
const summary = ({ door }: Bench): Promise<unknown> =>
  createSummary(door, { period: PERIOD, ...DAYS });
const reminders = ({ door }: Bench): Promise<unknown> => createReminders(door, DAYS);
const colour = ({ door }: Bench): Promise<unknown> => highlight(door, undefined);
const uncolour = ({ door }: Bench): Promise<unknown> => removeHighlight(door);
const save = ({ door }: Bench): Promise<unknown> =>
  saveSettings(
    door,
    { dueSoonDays: 10, office: { name: 'Sở Nội vụ' } },
    { saved: '2025-10-06T01:00:00.000Z' },
  );

/** A part as another author left it. */
const addPart =
  (revision: number) =>
  async ({ host }: Bench): Promise<void> => {
    const payload = { dueSoonDays: revision, office: { place: 'Gia Nghĩa' } };
    const id = `{0000000${revision}-0000-0000-0000-000000000000}`;
    host.workbook.customXml.set(id, settingsPartXml({ version: 1, revision, saved: '', payload }));
  };

const byItself =
  (on: boolean) =>
  async ({ door }: Bench): Promise<string> => {
    await openByItself(door, on);
    return 'done';
  };

/** Longer ago than another connection's draft is taken to be under way. */
const LONG_AGO = 11 * 60_000;

/** A report whose connection died long ago while its hidden sheet was written: what the next action has to remove. */
async function leaveDraft({ host }: Bench): Promise<void> {
  const dead = benchOver(host, { owner: 'dead0000', now: () => Date.now() - LONG_AGO });
  host.order([{ kind: 'dead', from: 3, done: true }]);
  await report(dead).catch(() => undefined);
  host.order([]);
}

let record: UndoRecord | null = null;

/** The first two tasks of the office's programme done on a day. */
async function mark({ door }: Bench): Promise<unknown> {
  const { programmes } = await loadView(door, DAYS);
  const all = programmes.map(({ programme }) => programme);
  const tasks = taskKeys(all, all[0]?.tasks.slice(0, 2) ?? []);
  const act = { kind: 'done', on: '2025-09-20' } as const;
  const result = await markProgress(door, { sheet: PROGRAMME, tasks, act });
  record = result.undo ?? record;
  return result;
}

async function takeBack({ door }: Bench): Promise<string> {
  if (record === null) throw new Error('Nothing was marked.');
  await undo(door, record);
  return 'done';
}

/** Every action; a new one is a line here. */
export const ACTIONS: readonly FaultAction[] = [
  { name: 'reading', pairs: false, act: ({ door }) => loadView(door, DAYS) },
  { name: 'a first report', once: true, act: report },
  {
    name: 'a report made again, in its place between others',
    prepare: async (bench) => {
      await report(bench);
      await bench.run(async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.getItem('BC Quý III-2025').position = 1;
        sheets.getItem('Số liệu').activate();
        await context.sync();
      });
    },
    act: report,
  },
  {
    name: 'a report after a dead connection',
    prepare: leaveDraft,
    pairs: false,
    once: true,
    act: report,
  },
  { name: 'a first summary', once: true, act: summary },
  { name: 'a summary made again', prepare: summary, act: summary },
  { name: 'first reminders', act: reminders },
  { name: 'reminders made again', prepare: reminders, act: reminders },
  { name: 'a first highlight', act: colour },
  { name: 'a highlight made again', prepare: colour, act: colour },
  { name: 'a highlight after a dead connection', prepare: leaveDraft, pairs: false, act: colour },
  { name: 'a highlight removed', prepare: colour, act: uncolour },
  {
    name: 'a highlight removed after a dead connection',
    pairs: false,
    prepare: async (bench) => {
      await colour(bench);
      await leaveDraft(bench);
    },
    act: uncolour,
  },
  { name: 'progress', act: mark },
  { name: 'progress taken back', prepare: mark, act: takeBack, once: true },
  { name: 'first settings', act: save },
  { name: 'changed settings', prepare: addPart(3), act: save },
  {
    name: 'settings of two authors',
    pairs: false,
    prepare: async (bench) => {
      await addPart(3)(bench);
      await addPart(4)(bench);
    },
    act: save,
  },
  { name: 'settings after a dead connection', prepare: leaveDraft, pairs: false, act: save },
  { name: 'a template', once: true, act: ({ door }) => createTemplate(door, 2026) },
  { name: 'opening by itself', pairs: false, act: byItself(true) },
  {
    name: 'no longer opening by itself',
    pairs: false,
    prepare: byItself(true),
    act: byItself(false),
  },
];
