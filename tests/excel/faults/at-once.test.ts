import { describe, expect, it } from '@jest/globals';
import { OfficerError } from '../../../src/excel/door/errors';
import { highlight } from '../../../src/excel/highlight';
import { createReminders } from '../../../src/excel/reports/create-reminders';
import { createReport } from '../../../src/excel/reports/create-report';
import { saveSettings } from '../../../src/excel/settings/save-settings';
import { createTemplate } from '../../../src/excel/sheet/create-template';
import { saveWorkbook } from '../../../src/host/file';
import { openBytes, sheetNames, valuesOf, type Bench } from '../host-door';
import { detailCell, placeOf, typeAt, type Place } from '../reports/report-sheet';
import { strangersIn } from './sweep';
import { runBoth, type End, type Interleaving } from './two-connections';
import { officeWorkbook } from './workbook';

const DAYS = { asOf: '2025-09-30', today: '2025-10-06' };
const REPORT = 'BC Quý III-2025';
const DOTS = /^\s*…+$/;
const WORDS = 'Đề nghị bố trí kinh phí';
/** The same where they stand as a paragraph of the report, a first line in. */
const PARAGRAPH = new RegExp(`^\\s*${WORDS}$`);

const report = ({ door }: Bench): Promise<{ sheet: string }> =>
  createReport(door, { period: '2025-Q3', ...DAYS });

/** The office's workbook after an action; and how many requests a second one then takes. */
async function after(
  prepare: ((bench: Bench) => Promise<unknown>) | null,
  act: (bench: Bench) => Promise<unknown>,
): Promise<{ bytes: Uint8Array; requests: number[] }> {
  const bench = await openBytes(await officeWorkbook());
  await prepare?.(bench);
  const bytes = await saveWorkbook(bench.host.workbook);
  const other = await openBytes(bytes);
  const count = other.since();
  await act(other);
  return { bytes, requests: Array.from({ length: count.syncs() }, (_, at) => at) };
}

/** What an action was told; `done` where it succeeded. Anything but an officer's sentence is a mistake. */
function told(end: End): string {
  if (!('thrown' in end)) return 'done';
  if (end.thrown instanceof OfficerError) return end.thrown.key;
  throw end.thrown;
}

/** A hand that types into part V of the standing report. */
const typing = async (bench: Bench): Promise<void> =>
  typeAt(bench, REPORT, await placeOf(bench, REPORT, DOTS), WORDS);

describe('a report being written, and another action on a second connection', () => {
  it.each([
    ['colouring', ({ door }: Bench) => highlight(door, undefined)],
    ['saving settings', ({ door }: Bench) => saveSettings(door, { dueSoonDays: 3 })],
    ['a list of reminders', ({ door }: Bench) => createReminders(door, DAYS)],
  ] as [string, (bench: Bench) => Promise<unknown>][])(
    'stands after %s at any of its requests',
    async (_what, other) => {
      const { bytes, requests } = await after(null, report);
      for (const at of requests)
        for (const how of ['at once', 'in turn'] as Interleaving[]) {
          const { first, ends } = await runBoth(bytes, report, other, { at, how });
          expect(ends.map(told)).toEqual(['done', 'done']);
          expect(sheetNames(first)).toContain(REPORT);
          expect(strangersIn(first)).toEqual([]);
        }
    },
  );

  it('is made once where both make the same one', async () => {
    const { bytes, requests } = await after(null, report);
    for (const at of requests)
      for (const how of ['at once', 'in turn'] as Interleaving[]) {
        const { first, ends } = await runBoth(bytes, report, report, { at, how });
        expect(['done', 'changed']).toEqual(expect.arrayContaining(ends.map(told)));
        expect(ends.map(told)).toContain('done');
        expect(sheetNames(first).filter((name) => name.includes('BC Quý'))).toEqual([REPORT]);
        expect(strangersIn(first)).toEqual([]);
      }
  });
});

describe('words typed into a standing report while it is made again', () => {
  it('stand in the new one, or it is not made, whenever they are typed', async () => {
    const { bytes, requests } = await after(report, report);
    expect(requests.length).toBeLessThanOrEqual(3 + 6);
    for (const at of requests) {
      const { first, ends } = await runBoth(bytes, report, typing, { at, how: 'at once' });
      expect(ends.map(told)).toEqual(['done', 'done']);
      await expect(placeOf(first, REPORT, PARAGRAPH)).resolves.toBeDefined();
      expect(strangersIn(first)).toEqual([]);
    }
  });

  it.each([
    ['the letterhead', 'Số: 12/BC-LMHTX', () => Promise.resolve({ row: 3, column: 0 })],
    [
      'a remark of the detail table',
      'Đã xong, có biên bản',
      (bench: Bench) => detailCell(bench, REPORT, '3', 'Kết quả thực hiện'),
    ],
  ] as [string, string, (bench: Bench) => Promise<Place>][])(
    'typed into %s stand where they belong',
    async (_where, words, home) => {
      const { bytes, requests } = await after(report, report);
      const type = async (bench: Bench): Promise<void> =>
        typeAt(bench, REPORT, await home(bench), words);
      // From the writing of the draft on: before it, the words are the officer's, who is asked or not.
      for (const at of requests.slice(-4)) {
        const { first } = await runBoth(bytes, report, type, { at, how: 'at once' });
        const { sheet = REPORT, row, column } = await home(first);
        expect(await placeOf(first, sheet, words)).toEqual({ row, column });
      }
    },
  );

  it('below and beside it, or among rows that came meanwhile, are not lost either', async () => {
    const { bytes, requests } = await after(report, report);
    const far = (bench: Bench): Promise<void> =>
      typeAt(bench, REPORT, { row: 200, column: 15 }, WORDS);
    const among = async (bench: Bench): Promise<void> => {
      const { row } = await placeOf(bench, REPORT, DOTS);
      bench.host.edit('remote').insertRows(REPORT, row + 2, 1);
      await typeAt(bench, REPORT, { row: row + 1, column: 0 }, WORDS);
    };
    for (const type of [far, among])
      for (const at of requests.slice(-4)) {
        const { first, ends } = await runBoth(bytes, report, type, { at, how: 'at once' });
        if (told(ends[0]) === 'handChanged') continue;
        await expect(placeOf(first, REPORT, PARAGRAPH)).resolves.toBeDefined();
      }
  });
});

describe('a colleague who adds a sheet of the name that ours was to have', () => {
  const NAME = 'Chương trình 2026';
  const template = ({ door }: Bench): Promise<string> => createTemplate(door, 2026);
  const addSheet = (name: string) => async (bench: Bench) => {
    bench.host.edit('remote').addSheet(name);
    await typeAt(bench, name, { row: 0, column: 0 }, WORDS);
  };

  it.each([
    ['the template', NAME, template],
    ['a report', REPORT, report],
  ] as [string, string, (bench: Bench) => Promise<unknown>][])(
    'keeps it: %s takes the next name',
    async (_what, name, act) => {
      const { bytes, requests } = await after(null, act);
      for (const at of requests) {
        const { first, ends } = await runBoth(bytes, act, addSheet(name), { at, how: 'at once' });
        if ('thrown' in ends[1]) continue; // Excel kept the colleague from it
        expect(told(ends[0])).toBe('done');
        expect(await valuesOf(first, name)).toEqual([[WORDS]]);
        expect(sheetNames(first)).toContain(`${name} (2)`);
      }
    },
  );
});
