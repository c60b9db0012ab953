import { beforeEach, describe, expect, it } from '@jest/globals';
import { undo } from '../../../src/excel/progress/undo';
import { createReport } from '../../../src/excel/reports/create-report';
import { ReportQuestion } from '../../../src/excel/reports/report-question';
import {
  writeBack,
  type WriteBackRequest,
  type WriteBackResult,
} from '../../../src/excel/reports/write-back';
import { statusOf } from '../../../src/programme/status';
import { makePeriod } from '../../../src/report';
import { writtenBack } from '../../../src/strings/pane-write-back';
import { valuesOf, type Bench } from '../host-door';
import { openTasks, read, SHEET } from '../progress/mark-progress-bench';
import { annexOf, detailCell, moveRows, typeAt } from './report-sheet';

const TODAY = '2025-10-06';
const ASKED = { period: '2025-Q3', asOf: '2025-09-30', today: TODAY } as const;
const REPORT = 'BC Quý III-2025';

const TASKS = `1 | Ban hành quy chế | Tháng 7/2025 | Văn phòng | |
2 | Sơ kết phong trào thi đua | Tháng 8/2025 | Văn phòng | Đang thực hiện | Chờ số liệu
3 | Tổng kết năm | Tháng 12/2025 | Phòng Kế hoạch | |
4 | Kiểm tra hợp tác xã | Tháng 9/2025 | Phòng Kế hoạch | Hoàn thành ngày 05/9/2025 |
5 | Tập huấn cán bộ | Thường xuyên | Phòng Kế hoạch | |`;

let bench: Bench;

function back(more: Partial<WriteBackRequest> = {}): Promise<WriteBackResult> {
  const request = { standing: null, sheet: SHEET, row: 1, period: makePeriod('quarter', 2025, 3) };
  return writeBack(bench.door, { ...request, today: TODAY, ...more });
}

async function correct(ordinal: string, status: string): Promise<void> {
  await typeAt(bench, REPORT, await detailCell(bench, REPORT, ordinal, 'Trạng thái'), status);
}

/** What the programme says of each task on a day, by its number. */
async function statuses(asOf = '2025-09-30'): Promise<Record<string, string>> {
  const tasks = (await read(bench)).flatMap((one) => one.tasks);
  const options = { dueSoonDays: 7, dayOver: true };
  return Object.fromEntries(
    tasks.map((task) => [task.ordinal ?? '', statusOf(task, asOf, options).status]),
  );
}

beforeEach(async () => {
  bench = await openTasks(TASKS);
  await createReport(bench.door, ASKED);
});

describe('writeBack', () => {
  it('writes what was corrected in the status column, in words that are read back as that', async () => {
    await correct('1', 'Hoàn thành đúng hạn');
    await correct('2', 'Đã hoàn thành quá hạn');
    await correct('3', 'Dừng, chuyển tiếp');
    const result = await back();
    expect(result).toMatchObject({ report: REPORT, sheet: SHEET, written: 3, left: [] });
    expect(await statuses()).toMatchObject({
      '1': 'completedOnTime',
      '2': 'completedLate',
      '3': 'dropped',
    });
    expect(writtenBack(result)).toBe('Đã ghi lại 3 nhiệm vụ vào bảng ở trang “CTCT”.');
  });

  it('leaves nothing to ask about when the report is made again, and the next period says the same', async () => {
    await correct('1', 'Đã hoàn thành');
    await correct('2', 'Hoàn thành quá hạn');
    const before = await createReport(bench.door, { ...ASKED, handChanged: 'keep' });
    await back();
    const again = await createReport(bench.door, ASKED);
    expect(again.counts.byStatus).toEqual(before.counts.byStatus);
    expect(again.counts.byStatus.overdue).toBe(0);
    const next = await createReport(bench.door, {
      period: '2025-Q4',
      asOf: '2025-10-06',
      today: TODAY,
    });
    expect(next.counts.carriedOver).toBe(0);
  });

  it('is taken back as one', async () => {
    const before = await valuesOf(bench, SHEET);
    await correct('1', 'Hoàn thành');
    await correct('4', 'Quá hạn 25 ngày');
    const result = await back();
    expect(result.written).toBe(2);
    expect(await statuses()).toMatchObject({ '1': 'completed', '4': 'overdue' });
    if (!result.undo) throw new Error('nothing to take back');
    await undo(bench.door, result.undo);
    expect(await valuesOf(bench, SHEET)).toEqual(before);
  });

  it('says which cells it leaves, and why, and writes the rest', async () => {
    await correct('1', 'Hoàn thành đúng hạn');
    await correct('2', 'Trong hạn');
    await correct('3', 'để xem lại');
    await correct('4', 'Hoàn thành quá hạn');
    await correct('5', 'Hoàn thành đúng hạn');
    const { row } = await detailCell(bench, REPORT, '5', 'Trạng thái');
    const annex = annexOf(REPORT, 1);
    await moveRows(bench, annex, 'insert', row);
    await typeAt(bench, annex, { row, column: 1 }, 'Việc phát sinh');
    const { column } = await detailCell(bench, REPORT, '5', 'Trạng thái');
    await typeAt(bench, annex, { row, column }, 'Hoàn thành');
    const result = await back();
    expect(result.written).toBe(1);
    expect(result.left.map(({ task, reason }) => [task, reason])).toEqual([
      ['2', 'byDeadline'],
      ['3', 'words'],
      ['', 'noTask'],
      ['5', 'byDeadline'],
      ['4', 'notTaken'],
    ]);
    expect(writtenBack(result)).toMatch(/^Đã ghi lại 1 nhiệm vụ .* Chưa ghi 5 ô: ô .+\.$/);
    expect(await statuses()).toMatchObject({ '1': 'completedOnTime', '4': 'completedOnTime' });
  });

  it('says so where nothing was corrected, and where it was written already', async () => {
    expect(writtenBack(await back())).toContain('không phải ghi lại');
    await correct('1', 'Hoàn thành');
    await back();
    expect(writtenBack(await back())).toContain('không phải ghi lại');
  });

  it('takes the report the officer stands on, whatever period is chosen', async () => {
    await correct('1', 'Hoàn thành');
    const period = makePeriod('quarter', 2025, 1);
    expect(await back({ period, standing: annexOf(REPORT, 1) })).toMatchObject({ written: 1 });
    await expect(back({ period, standing: SHEET })).rejects.toMatchObject({ key: 'noReport' });
  });

  it('chooses a value where status cells have a list', async () => {
    await bench.run(async (context) => {
      const cells = context.workbook.worksheets.getItem(SHEET).getRange('E3:E7');
      const source = 'Chưa thực hiện,Đang thực hiện,Đã hoàn thành,Tạm dừng';
      cells.dataValidation.rule = { list: { inCellDropDown: true, source } };
      await context.sync();
    });
    await correct('1', 'Hoàn thành đúng hạn');
    await correct('3', 'Dừng, chuyển tiếp');
    expect(await back()).toMatchObject({ written: 2, left: [] });
    const rows = await valuesOf(bench, SHEET);
    expect(rows.find(([number]) => number === '1' || number === 1)?.[4]).toBe('Đã hoàn thành');
    expect(await statuses()).toMatchObject({ '1': 'completedOnTime', '3': 'dropped' });
  });

  it('asks for the corrections of a report made again with them, too', async () => {
    await correct('1', 'Hoàn thành đúng hạn');
    const asked = await createReport(bench.door, ASKED).catch((error: unknown) => error);
    expect(asked).toBeInstanceOf(ReportQuestion);
    await createReport(bench.door, { ...ASKED, handChanged: 'keep' });
    expect(await back()).toMatchObject({ written: 1, left: [] });
    expect(await statuses()).toMatchObject({ '1': 'completedOnTime' });
  });
});
