import { describe, expect, it } from '@jest/globals';
import { createReport } from '../../../src/excel/reports/create-report';
import type { ReportResult } from '../../../src/excel/reports/report-request';
import { saveSettings } from '../../../src/excel/settings/save-settings';
import { rowHeightFor } from '../../../src/excel/sheet/text-height';
import { openSample, type Bench } from '../host-door';
import { annexOf, detailCell, gridOf, placeOf, typeAt } from './report-sheet';

/**
 * Worked out by hand from the tables and the remarks, each period as of its last day, which is over:
 * due, carried over, continuing, undated, dropped; then done in time, done late, done without a day, overdue,
 * due soon, in time, ongoing.
 */
const FIGURES = {
  asPrinted: [
    ['2025-Q1', [0, 0, 17, 0, 0], [0, 0, 0, 0, 0, 17, 0]],
    ['2025-Q2', [4, 0, 17, 0, 0], [0, 0, 0, 4, 0, 17, 0]],
    ['2025-Q3', [4, 4, 15, 0, 0], [0, 0, 0, 8, 0, 15, 0]],
    ['2025-Q4', [17, 8, 0, 0, 0], [0, 0, 0, 25, 0, 0, 0]],
    ['2025-H1', [4, 0, 17, 0, 0], [0, 0, 0, 4, 0, 17, 0]],
    ['2025-H2', [21, 4, 0, 0, 0], [0, 0, 0, 25, 0, 0, 0]],
    ['2025-9M', [8, 0, 15, 0, 0], [0, 0, 0, 8, 0, 15, 0]],
    ['2025', [25, 0, 0, 0, 0], [0, 0, 0, 25, 0, 0, 0]],
  ],
  withRemarks: [
    // Task 12 is stopped by a letter of August: before that it goes on.
    ['2025-Q1', [0, 0, 17, 0, 0], [1, 0, 1, 0, 0, 15, 0]],
    ['2025-Q2', [4, 0, 16, 0, 0], [2, 1, 1, 0, 0, 16, 0]],
    ['2025-Q3', [3, 0, 14, 0, 1], [1, 0, 0, 2, 0, 14, 0]],
    ['2025-Q4', [17, 2, 0, 0, 1], [1, 0, 0, 18, 0, 0, 0]],
    ['2025-H1', [4, 0, 17, 0, 0], [3, 1, 1, 0, 0, 16, 0]],
    ['2025-H2', [20, 0, 0, 0, 1], [2, 0, 0, 18, 0, 0, 0]],
    ['2025-9M', [7, 0, 15, 0, 1], [4, 1, 1, 2, 0, 14, 0]],
    ['2025', [24, 0, 0, 0, 1], [4, 1, 1, 18, 0, 0, 0]],
  ],
  annex: [
    ['2023-Q1', [0, 0, 24, 0, 0], [0, 0, 0, 0, 0, 6, 18]],
    ['2023-Q2', [0, 0, 24, 0, 0], [0, 0, 0, 0, 0, 6, 18]],
    ['2023-Q3', [0, 0, 24, 0, 0], [0, 0, 0, 0, 0, 6, 18]],
    ['2023-Q4', [3, 0, 21, 0, 0], [0, 0, 0, 3, 0, 3, 18]],
    ['2023-H1', [0, 0, 24, 0, 0], [0, 0, 0, 0, 0, 6, 18]],
    ['2023-H2', [3, 0, 21, 0, 0], [0, 0, 0, 3, 0, 3, 18]],
    ['2023-9M', [0, 0, 24, 0, 0], [0, 0, 0, 0, 0, 6, 18]],
    ['2023', [3, 0, 21, 0, 0], [0, 0, 0, 3, 0, 3, 18]],
  ],
} as const;

function classesOf({ counts }: ReportResult): number[] {
  return [counts.due, counts.carriedOver, counts.continuing, counts.undated, counts.dropped];
}

function statusesOf({ counts: { byStatus } }: ReportResult): number[] {
  return [
    byStatus.completedOnTime,
    byStatus.completedLate,
    byStatus.completed,
    byStatus.overdue,
    byStatus.dueSoon,
    byStatus.inProgress,
    byStatus.ongoing,
  ];
}

/** The numbers right of a text that stands in some row, in the order they stand. */
async function numbersAt(bench: Bench, sheet: string, text: string): Promise<number[][]> {
  const rows = (await gridOf(bench, sheet)).filter((row) => row.includes(text));
  return rows.map((row) => row.filter((value) => typeof value === 'number'));
}

describe.each(['asPrinted', 'withRemarks', 'annex'] as const)('the reports on %s', (sample) => {
  it('have the figures worked out by hand, in the request and on the sheet', async () => {
    const bench = await openSample(sample);
    for (const [period, classes, statuses] of FIGURES[sample]) {
      const result = await createReport(bench.door, { period, today: '2030-01-01' });
      expect([period, classesOf(result)]).toEqual([period, classes]);
      expect([period, statusesOf(result)]).toEqual([period, statuses]);
      const total = classes.slice(0, 4).reduce<number>((sum, one) => sum + one, 0);
      expect(result.counts.total).toBe(total);
      const totals = [
        ...(await numbersAt(bench, result.sheet, 'Tổng cộng')),
        ...(await numbersAt(bench, result.sheets[2] ?? '', 'Tổng cộng')),
      ];
      expect(totals.length).toBeGreaterThanOrEqual(2);
      for (const numbers of totals) expect(numbers[0]).toBe(total);
    }
  });

  it('carry into the next period what they carried out', async () => {
    const bench = await openSample(sample);
    const quarters = FIGURES[sample].slice(0, 4);
    const words = /(?:Không có nhiệm vụ đã đến hạn nào|Chuyển sang kỳ sau (\d+))/;
    for (const [at, [period]] of quarters.entries()) {
      const { sheet } = await createReport(bench.door, { period, today: '2030-01-01' });
      const place = await placeOf(bench, sheet, words);
      const text = String((await gridOf(bench, sheet))[place.row]?.[place.column]);
      const next = quarters[at + 1];
      if (next) expect(Number(words.exec(text)?.[1] ?? 0)).toBe(next[1][1]);
    }
  });
});

describe('a status corrected by hand in the finished report', () => {
  const SHEET = 'BC Quý III-2025';

  async function text(bench: Bench, wanted: RegExp): Promise<string> {
    const { row, column } = await placeOf(bench, SHEET, wanted);
    return String((await gridOf(bench, SHEET))[row]?.[column]);
  }

  /** How high a row of the printed columns is, and how wide, in points. */
  function roomOf(bench: Bench, row: number): Promise<{ height: number; width: number }> {
    return bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      const line = sheet.getRange(`A${row + 1}:E${row + 1}`).load('width,height');
      await context.sync();
      return { height: line.height, width: line.width };
    });
  }

  it('carries through to every total, every rate and the words of part I', async () => {
    const bench = await openSample('withRemarks');
    await createReport(bench.door, { period: '2025-Q3', today: '2025-10-06' });
    const unit = 'Ban Thường vụ Liên minh Hợp tác xã tỉnh';
    const groups = annexOf(SHEET, 2);
    const general = (): Promise<string> => text(bench, /Trong quý III/);
    expect(await general()).toContain('Đã hoàn thành 01 nhiệm vụ');
    expect(await general()).toContain('nhiệm vụ đến hạn đạt 33,3% (01/03 nhiệm vụ đến hạn)');
    const before = await numbersAt(bench, groups, unit);
    await typeAt(
      bench,
      SHEET,
      await detailCell(bench, SHEET, '16', 'Trạng thái'),
      'Hoàn thành quá hạn',
    );
    expect(await general()).toMatch(/Đã hoàn thành 02 nhiệm vụ.*01 nhiệm vụ hoàn thành quá hạn/);
    expect(await general()).toContain('Còn 15 nhiệm vụ chưa hoàn thành');
    expect(await general()).toContain('đạt 66,7% (02/03 nhiệm vụ đến hạn)');
    expect(await text(bench, /^Cộng theo trạng thái/)).toContain('khớp với tổng số');
    // The status had no row before: “Khác” counts it, so that the table sums to its total.
    expect(await numbersAt(bench, SHEET, 'Khác')).toContainEqual([4, 1, expect.closeTo(1 / 17, 6)]);
    const rows = await numbersAt(bench, groups, unit);
    // TT, total, due, done, in time, late, overdue, over 30 days, the rest, both rates; then what they divide.
    expect(before[0]).toEqual([expect.any(Number), 1, 1, 0, 0, 0, 1, 1, 0, 0, 1, 0]);
    expect(rows[0]).toEqual([expect.any(Number), 1, 1, 1, 0, 1, 0, 0, 0, 1, 0, 1, 1]);
    for (const sheet of [SHEET, groups])
      for (const numbers of await numbersAt(bench, sheet, 'Tổng cộng')) expect(numbers[0]).toBe(17);
  });

  it('finds room on its rows for the longer words of part I', async () => {
    const bench = await openSample('withRemarks');
    await createReport(bench.door, { period: '2025-Q3', today: '2025-10-06' });
    const sentences = [/Trong quý III/, /nhiệm vụ quá hạn chưa hoàn thành/];
    const before = await text(bench, /Trong quý III/);
    for (const [ordinal, words] of [
      ['16', 'Hoàn thành quá hạn'],
      ['17', 'Hoàn thành'],
    ] as const)
      await typeAt(bench, SHEET, await detailCell(bench, SHEET, ordinal, 'Trạng thái'), words);
    const after = await text(bench, /Trong quý III/);
    expect(after).not.toBe(before);
    for (const sentence of sentences) {
      const { row } = await placeOf(bench, SHEET, sentence);
      const { height, width } = await roomOf(bench, row);
      const needed = rowHeightFor([{ text: await text(bench, sentence), width, fontSize: 13 }]);
      expect([sentence, height >= needed]).toEqual([sentence, true]);
    }
  });

  it('says so where the words are none of ours, instead of a wrong sum', async () => {
    const bench = await openSample('withRemarks');
    await createReport(bench.door, { period: '2025-Q3', today: '2025-10-06' });
    await typeAt(bench, SHEET, await detailCell(bench, SHEET, '16', 'Trạng thái'), 'Gần xong');
    await expect(
      placeOf(bench, SHEET, /^Có 01 dòng ghi trạng thái khác mẫu/),
    ).resolves.toBeDefined();
  });

  it('counts a word officers use as the status it means', async () => {
    const bench = await openSample('withRemarks');
    await createReport(bench.door, { period: '2025-Q3', today: '2025-10-06' });
    await typeAt(bench, SHEET, await detailCell(bench, SHEET, '16', 'Trạng thái'), 'Đã hoàn thành');
    expect(await text(bench, /Trong quý III/)).toContain('Đã hoàn thành 02 nhiệm vụ');
  });
});

describe('the period of a request', () => {
  it('may be an id, an offer or a calendar of the workbook', async () => {
    const bench = await openSample('asPrinted');
    const offered = await createReport(bench.door, {
      period: { offered: 'quarter' },
      today: '2025-09-25',
    });
    expect(offered).toMatchObject({ period: { id: '2025-Q3' }, asOf: '2025-09-25' });
    const closed = await createReport(bench.door, {
      period: '2025-Q3',
      today: '2025-10-06',
      calendar: 'nd09',
    });
    expect(closed.period).toMatchObject({ from: '2025-06-15', to: '2025-09-14' });
    expect(closed.asOf).toBe('2025-09-14');
    await expect(
      createReport(bench.door, { period: '2025-Q5', today: '2025-10-06' }),
    ).rejects.toMatchObject({ key: 'periodUnknown' });
  });

  it('follows the calendar that the workbook says', async () => {
    const bench = await openSample('asPrinted');
    await saveSettings(bench.door, { calendar: 'nd09' });
    const { period } = await createReport(bench.door, { period: '2025-H1', today: '2030-01-01' });
    expect(period).toMatchObject({ from: '2024-12-15', to: '2025-06-14' });
  });

  it('closes on the office’s own day, the quarter that is offered too', async () => {
    const bench = await openSample('asPrinted');
    await saveSettings(bench.door, { calendar: { closingDay: 25 } });
    const offered = await createReport(bench.door, {
      period: { offered: 'quarter' },
      today: '2025-10-08',
    });
    expect(offered.period).toMatchObject({ id: '2025-Q3', from: '2025-06-26', to: '2025-09-25' });
    expect(offered.asOf).toBe('2025-09-25');
    const month = await createReport(bench.door, { period: '2025-M02', today: '2025-03-10' });
    expect(month.period).toMatchObject({ from: '2025-01-26', to: '2025-02-25' });
  });
});
