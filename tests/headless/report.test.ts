import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { today } from '../../src/clock';
import { saveWorkbook } from '../../src/host/file';
import { sheetNames } from '../excel/host-door';
import { detailCell, moveRows } from '../excel/reports/report-sheet';
import { WITH_REMARKS, fixture, jsonOf, opened, useCommandLine, useFolder } from './command-line';

/** The sheets of a report: its own and those of its annexes. */
function setOf(sheet: string): string[] {
  return [sheet, ...[1, 2, 3].map((number) => sheet.replace(/^\w+/, `PL${number}`))];
}

interface Written {
  sheets: string[];
  period: { id: string; from: string; to: string };
  asOf: string;
  counts: Record<'total' | 'due' | 'carriedOver' | 'continuing' | 'undated' | 'dropped', number> & {
    byStatus: Record<string, number>;
  };
}

const run = useCommandLine();
const folder = useFolder();
const OUT = folder.at('out.xlsx');

async function report(period: string, ...words: string[]): Promise<Written> {
  const to = ['-o', OUT, '--json'];
  return jsonOf(await run('report', WITH_REMARKS, '--period', period, ...to, ...words));
}

describe('report', () => {
  it('has the fields of the contract and no others', async () => {
    const { counts, ...rest } = await report('2025-Q3');
    expect(rest).toEqual({
      sheets: setOf('BC Quý III-2025'),
      period: { id: '2025-Q3', from: '2025-07-01', to: '2025-09-30' },
      asOf: '2025-09-30',
      dayOver: true,
      rates: { doneOfDue: 1 / 3, onTimeOfDone: 1 },
    });
    expect(Object.keys(counts)).toEqual(
      'total due carriedOver continuing undated dropped byStatus'.split(' '),
    );
    expect(Object.keys(counts.byStatus)).toEqual(
      (
        'completedOnTime completedLate completed overdue dueSoon notStarted inProgress ongoing ' +
        'undated dropped'
      ).split(' '),
    );
    expect(sheetNames(await opened(OUT))).toEqual(['Theo dõi 2025', ...setOf('BC Quý III-2025')]);
  });

  it.each([
    ['2025-M09', '2025-09-01', '2025-09-30', 'BC Tháng 9-2025'],
    ['2025-H1', '2025-01-01', '2025-06-30', 'BC 6 tháng đầu năm 2025'],
    ['2025-H2', '2025-07-01', '2025-12-31', 'BC 6 tháng cuối năm 2025'],
    ['2025-9M', '2025-01-01', '2025-09-30', 'BC 9 tháng-2025'],
    ['2025', '2025-01-01', '2025-12-31', 'BC Năm 2025'],
    ['2025-01-01..2025-08-30', '2025-01-01', '2025-08-30', 'BC 01.01-30.8.2025'],
  ])('takes the period %s, whose classes and statuses add up', async (id, from, to, sheet) => {
    const { period, sheets, counts } = await report(id, '--as-of', '2025-08-15');
    expect([period, sheets]).toEqual([{ id, from, to }, setOf(sheet)]);
    const { due, carriedOver, continuing, undated, byStatus } = counts;
    expect(counts.total).toBeGreaterThan(0);
    expect(due + carriedOver + continuing + undated).toBe(counts.total);
    expect(Object.values(byStatus).reduce((sum, one) => sum + one)).toBe(counts.total);
  });

  it.each([
    ['nd09', '2025-06-15', '2025-09-14'],
    ['25', '2025-06-26', '2025-09-25'],
    ['31', '2025-07-01', '2025-09-30'],
    ['month', '2025-07-01', '2025-09-30'],
  ])('closes the months as --calendar %s says, the as-of date too', async (calendar, from, to) => {
    const { period, asOf } = await report('2025-Q3', '--calendar', calendar);
    expect({ ...period, asOf }).toEqual({ id: '2025-Q3', from, to, asOf: to });
  });

  it('is as of today while the period runs', async () => {
    expect((await report('2025-01-01..2999-12-31')).asOf).toBe(today());
  });

  it('prints one line without --json', async () => {
    const said = await run('report', WITH_REMARKS, '--period', '2025-Q3', '-o', OUT);
    expect(said).toEqual({ code: 0, out: [`BC Quý III-2025: 17 (${OUT})`], err: [] });
  });

  it('reports on the sheet that --sheet names, else on the first programme', async () => {
    const file = fixture('page-breaks-and-cut-tasks');
    const words = ['report', file, '--period', '2025', '-o', OUT, '--json'];
    const first = jsonOf<Written>(await run(...words));
    expect(jsonOf(await run(...words, '--sheet', 'Bản in'))).toEqual(first);
    const refused = await run(...words, '--sheet', 'Trang khác');
    expect(refused).toMatchObject({ code: 2, err: ['no sheet is called "Trang khác"'] });
  });

  it('writes FILE itself only with --in-place', async () => {
    const file = folder.at('in-place.xlsx');
    copyFileSync(WITH_REMARKS, file);
    const words = ['report', file, '--period', '2025-Q3'];
    for (const more of [['-o', file], ['-o', folder.at('./in-place.xlsx')], []])
      expect(await run(...words, ...more)).toMatchObject({ code: 2, out: [] });
    expect(readFileSync(file).equals(readFileSync(WITH_REMARKS))).toBe(true);
    expect((await run(...words, '--in-place')).code).toBe(0);
    expect((await run(...words, '--in-place')).code).toBe(0);
    expect(sheetNames(await opened(file))).toEqual(['Theo dõi 2025', ...setOf('BC Quý III-2025')]);
  });
});

describe('report over one that an officer worked on', () => {
  it('asks in one line, writes nothing, and goes on with the answer', async () => {
    const file = folder.at('worked-on.xlsx');
    copyFileSync(WITH_REMARKS, file);
    const words = ['report', file, '--period', '2025-Q3', '--in-place', '--json'];
    await run(...words);
    const bench = await opened(file);
    const { row } = await detailCell(bench, 'BC Quý III-2025', '06', 'TT');
    await moveRows(bench, 'PL1 Quý III-2025', 'delete', row);
    writeFileSync(file, await saveWorkbook(bench.host.workbook));
    const before = readFileSync(file);
    const { code, out, err } = await run(...words);
    expect([code, out, err.length]).toEqual([2, [], 1]);
    expect(err[0]).toMatch(/bảng chi tiết: nhiệm vụ 06\) --hand-changes keep\|discard$/);
    expect(readFileSync(file).equals(before)).toBe(true);
    const total = async (answer: string) =>
      jsonOf<Written>(await run(...words, '--hand-changes', answer)).counts.total;
    expect([await total('keep'), await total('discard')]).toEqual([16, 17]);
  });
});

describe('summary', () => {
  it('is one report on all programmes of the workbook', async () => {
    const file = fixture('several-tables-on-one-sheet');
    const said = await run('summary', file, '--period', '2025', '-o', OUT, '--json');
    const { sheets, counts } = jsonOf<Written>(said);
    expect(sheets).toEqual(['TH Năm 2025', 'PL1 Năm 2025', 'PL2 Năm 2025']);
    const one = await run('report', file, '--period', '2025', '-o', OUT, '--json');
    expect(counts.total).toBeGreaterThan(jsonOf<Written>(one).counts.total);
  });
});

/** The main part of a Word document, as XML. */
function documentText(bytes: Uint8Array): string {
  const part = unzipSync(new Uint8Array(bytes))['word/document.xml'];
  return part ? strFromU8(part) : '';
}

describe('reminders', () => {
  it('may say that the day is over, go over all programmes and begin a page a unit', async () => {
    const over = ['--as-of', '2025-09-30', '--day-over', '-o', OUT, '--json'];
    const late = jsonOf<{ counts: unknown }>(await run('reminders', WITH_REMARKS, ...over));
    expect(late.counts).toEqual({ overdue: 2, dueSoon: 0 });
    const file = fixture('several-tables-on-one-sheet');
    const words = ['--as-of', '2026-06-30', '-o', OUT, '--json'];
    const counted = async (...more: string[]) =>
      jsonOf<{ counts: { overdue: number } }>(await run('reminders', file, ...words, ...more));
    const all = await counted('--all', '--page-a-unit');
    expect(all.counts.overdue).toBeGreaterThan((await counted()).counts.overdue);
  });

  it('lists what is overdue and due soon, and writes the text for Word', async () => {
    const word = folder.at('reminders.docx');
    const words = ['--as-of', '2025-09-30', '-o', OUT, '--word', word, '--json'];
    expect(jsonOf(await run('reminders', WITH_REMARKS, ...words))).toEqual({
      sheets: ['Danh sách đôn đốc'],
      asOf: '2025-09-30',
      counts: { overdue: 1, dueSoon: 1 },
    });
    expect(sheetNames(await opened(OUT))).toContain('Danh sách đôn đốc');
    expect(documentText(readFileSync(word))).toContain('DANH SÁCH ĐÔN ĐỐC');
  });
});
