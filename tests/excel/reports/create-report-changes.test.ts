import { beforeEach, describe, expect, it } from '@jest/globals';
import { createReport } from '../../../src/excel/reports/create-report';
import { type ReportRequest } from '../../../src/excel/reports/report-request';
import type { ReportResult } from '../../../src/excel/reports/report-request';
import { ReportQuestion } from '../../../src/excel/reports/report-question';
import { openSample, reopened, sheetNames, valuesOf, type Bench } from '../host-door';
import { annexOf, gridOf, moveRows, placeOf, typeAt } from './report-sheet';

const Q2 = { period: '2025-Q2', asOf: '2025-06-30', today: '2025-07-03' };
const Q3 = { period: '2025-Q3', asOf: '2025-09-30', today: '2025-10-06' };
const SOURCE = 'Theo dõi 2025';
const SHEET = 'BC Quý III-2025';

let bench: Bench;

function report(request: ReportRequest): Promise<ReportResult> {
  return createReport(bench.door, request);
}

/** Lines of annex III that say what changed, each as its texts, under their headings. */
async function changes(sheet = SHEET): Promise<string[][]> {
  const grid = await gridOf(bench, annexOf(sheet, 3)).catch(() => []);
  const texts = grid.map((row) => row.map(String).filter((text) => text !== ''));
  const first = texts.findIndex(([text]) => text?.startsWith('So với báo cáo'));
  return first < 0 ? [] : texts.slice(first).filter(({ length }) => length > 0);
}

/** The headings: which earlier reports it is compared with. */
const headings = async (): Promise<string[]> =>
  (await changes()).flatMap(([text]) => (text?.startsWith('So với') ? [text] : []));

/** Deletes tasks of the programme, from the last. */
async function drop(...ordinals: string[]): Promise<void> {
  for (const ordinal of ordinals)
    await moveRows(bench, SOURCE, 'delete', (await placeOf(bench, SOURCE, ordinal)).row);
}

async function asked(request: ReportRequest): Promise<ReportQuestion> {
  const thrown = await report(request).catch((error: unknown) => error);
  if (!(thrown instanceof ReportQuestion)) throw new Error(`no question but ${String(thrown)}`);
  return thrown;
}

beforeEach(async () => {
  bench = await openSample('withRemarks');
});

describe('a report against the last time', () => {
  it('says nothing of changes where no report stood', async () => {
    await report(Q3);
    expect(await changes()).toEqual([]);
  });

  it('tells what changed since the report of the previous period', async () => {
    await report(Q2);
    await typeAt(
      bench,
      SOURCE,
      await placeOf(bench, SOURCE, 'Đang thực hiện, đạt 70%'),
      'Hoàn thành ngày 20/8/2025',
    );
    await report(Q3);
    expect(await headings()).toEqual(['So với báo cáo quý II năm 2025']);
    const rows = await changes();
    expect(rows.filter(([n]) => n === '15').flat()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Đã hoàn thành: /)]),
    );
    expect(rows.flat().some((text) => text.startsWith('Mới quá hạn: '))).toBe(true);
  });

  it('tells what changed since the same period was last reported, and both where both stand', async () => {
    await report({ ...Q3, asOf: '2025-09-25' });
    await typeAt(
      bench,
      SOURCE,
      await placeOf(bench, SOURCE, 'Gia hạn đến 31/10/2025'),
      'Gia hạn đến 30/11/2025',
    );
    await report(Q3);
    expect(await headings()).toEqual([
      'So với báo cáo quý III năm 2025 lập lần trước (số liệu đến ngày 25/9/2025)',
    ]);
    const moved = (await changes()).flat().filter((text) => text.startsWith('Đổi thời hạn: '));
    expect(moved).toHaveLength(1);
    await report(Q2);
    await drop('24');
    await report(Q3);
    expect(await headings()).toEqual([
      expect.stringContaining('So với báo cáo quý II năm 2025'),
      expect.stringContaining('lập lần trước'),
    ]);
  });

  it('does not compare with another programme, nor with a period further back', async () => {
    await report({ ...Q2, period: '2025-Q1', asOf: '2025-03-31' });
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem(SOURCE).copy('End').name = 'Bản sao';
      await context.sync();
    });
    await report({ ...Q2, sheet: 'Bản sao' });
    await report({ ...Q3, sheet: SOURCE });
    expect(await changes()).toEqual([]);
  });

  it('still finds the report after it was renamed, saved and opened, with rows inserted above', async () => {
    await report(Q2);
    await moveRows(bench, 'BC Quý II-2025', 'insert', 0, 3);
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem('BC Quý II-2025').name = 'Đã gửi tỉnh';
      await context.sync();
    });
    bench = await reopened(bench);
    await report(Q3);
    expect(await headings()).toHaveLength(1);
  });
});

describe('a sudden fall in the number of tasks', () => {
  const FALLEN = ['24', '23', '22', '20', '17'];

  it('is asked about before anything is written', async () => {
    await report(Q2);
    await drop(...FALLEN);
    const before = sheetNames(bench);
    const question = await asked(Q3);
    expect(question.question).toEqual({
      kind: 'suddenFall',
      sheet: 'BC Quý II-2025',
      before: 25,
      now: 20,
    });
    expect(question.sentence).toMatch(/chỉ còn 20 nhiệm vụ.*có 25/);
    expect(sheetNames(bench)).toEqual(before);
  });

  it('is reported where the officer says it is right, and no question the next time', async () => {
    await report(Q2);
    await drop(...FALLEN);
    const result = await report({ ...Q3, suddenFall: 'accept' });
    expect(result.document.sources[0]?.tasks).toBe(20);
    await expect(report(Q3)).resolves.toMatchObject({ replaced: true });
  });

  it('is no question where fewer than three or a fifth are gone', async () => {
    await report(Q2);
    await drop('24', '23', '22', '20');
    await expect(report(Q3)).resolves.toMatchObject({ replaced: false });
  });

  it('leaves the programme as it was', async () => {
    await report(Q2);
    await drop(...FALLEN);
    const before = await valuesOf(bench, SOURCE);
    await asked(Q3);
    expect(await valuesOf(bench, SOURCE)).toEqual(before);
  });
});
