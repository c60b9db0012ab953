import { createReport } from '../../src/excel/create-report';
import { highlight, removeHighlight } from '../../src/excel/highlight';
import { loadView } from '../../src/excel/load-view';
import { saveSettings } from '../../src/excel/save-settings';
import { partXml } from '../../src/excel/settings-xml';
import { parsePeriod, type Period } from '../../src/report';
import type { Bench } from './door';

/** One action of the add-in as the fault sweep runs it. */
export interface FaultAction {
  readonly name: string;
  /** Brings the office's workbook into the state the action begins with. */
  readonly prepare?: (bench: Bench) => Promise<unknown>;
  readonly act: (bench: Bench) => Promise<unknown>;
}

const PERIOD = parsePeriod('2025-Q3') as Period;
const DAYS = { asOf: '2025-09-30', today: '2025-10-06' };

const report = ({ door }: Bench): Promise<unknown> =>
  createReport(door, { period: PERIOD, ...DAYS });
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
    host.workbook.customXml.set(id, partXml({ version: 1, revision, saved: '', payload }));
  };

/** A report whose connection died while its hidden sheet was written: what the next action has to remove. */
async function leaveDraft(bench: Bench): Promise<void> {
  bench.host.order([{ kind: 'dead', from: 3, done: true }]);
  await report(bench).catch(() => undefined);
  bench.host.order([]);
}

/** Every action; a new one is a line here. */
export const ACTIONS: readonly FaultAction[] = [
  { name: 'reading', act: ({ door }) => loadView(door, DAYS) },
  { name: 'a first report', act: report },
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
  { name: 'a report after a dead connection', prepare: leaveDraft, act: report },
  { name: 'a first highlight', act: colour },
  { name: 'a highlight made again', prepare: colour, act: colour },
  { name: 'a highlight after a dead connection', prepare: leaveDraft, act: colour },
  { name: 'a highlight removed', prepare: colour, act: uncolour },
  {
    name: 'a highlight removed after a dead connection',
    prepare: async (bench) => {
      await colour(bench);
      await leaveDraft(bench);
    },
    act: uncolour,
  },
  { name: 'first settings', act: save },
  { name: 'changed settings', prepare: addPart(3), act: save },
  {
    name: 'settings of two authors',
    prepare: async (bench) => {
      await addPart(3)(bench);
      await addPart(4)(bench);
    },
    act: save,
  },
  { name: 'settings after a dead connection', prepare: leaveDraft, act: save },
];
