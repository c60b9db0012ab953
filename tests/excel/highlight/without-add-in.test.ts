import { beforeEach, describe, it, expect } from '@jest/globals';
import { highlight } from '../../../src/excel/highlight';
import { withToneMarks } from '../../../src/excel/highlight/words';
import type { Bench } from '../host-door';
import { coloursOn, differences, told, type Shown } from './colours';
import { COLUMNS, FIRST_ROW, openTable, remarkLines, SHEET, type Line } from './tables';

const DAYS = ['2025-08-24', '2025-09-01', '2025-10-28', '2026-01-15'];
const DAY = '2025-09-15';
const DEADLINES: readonly Line[] = [
  { deadline: 'Tháng 8/2025' },
  { deadline: 'Quý III/2025' },
  { serial: [45945, 'dd/mm/yyyy'] },
  { start: 'Tháng 3 đến tháng 10/2025' },
  { deadline: 'Thường xuyên' },
  { start: 'Thường xuyên', deadline: 'Tháng 8/2025' },
];
const LINES = remarkLines()
  .filter((_, i) => i % 5 === 0)
  .map((remark, i): Line => ({ ...DEADLINES[i % DEADLINES.length], ...remark }));
const LAST_ROW = FIRST_ROW + LINES.length - 1;

let bench: Bench;
const type = (address: string, text: string): void =>
  bench.host.edit('user').type(SHEET, address, text);
const shownIn = (row: number): Shown | undefined => coloursOn(bench, SHEET, DAY, COLUMNS).get(row);
/** Takes the text format off a cell, so that a date typed there becomes one. */
const asUsual = (address: string): Promise<void> =>
  bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange(address).numberFormat = [['General']];
    await context.sync();
  });
const OVERDUE: Shown = { row: 'overdue', lead: 'overdue' };

async function expectTrue(days: readonly string[] = DAYS): Promise<void> {
  const { differences: found, strangers, compared } = await differences(bench, days);
  expect(found.map(told)).toEqual([]);
  expect(strangers).toEqual([]);
  expect(compared).toBeGreaterThan(100);
}

describe('colours that nobody refreshes', () => {
  beforeEach(async () => {
    bench = await openTable(LINES);
    await highlight(bench.door, undefined);
  });

  it.each(['D', 'I', 'C', 'F'])('stay true after sorting by column %s', async (column) => {
    const before = JSON.stringify([...coloursOn(bench, SHEET, DAY, COLUMNS)]);
    bench.host.edit('user').sort(SHEET, `A${FIRST_ROW}:I${LAST_ROW}`, column);
    expect(JSON.stringify([...coloursOn(bench, SHEET, DAY, COLUMNS)])).not.toBe(before);
    await expectTrue();
  });

  it('stay true around an inserted row, and colour what is typed there', async () => {
    bench.host.edit('remote').insertRows(SHEET, FIRST_ROW + 20, 2);
    for (const [i, note] of ['', 'Đã hoàn thành'].entries()) {
      const row = FIRST_ROW + 20 + i;
      type(`A${row}`, '99');
      type(`B${row}`, 'Việc thêm');
      type(`D${row}`, 'Tháng 8/2025');
      type(`E${row}`, 'Văn phòng');
      type(`I${row}`, note);
    }
    expect(shownIn(FIRST_ROW + 20)).toEqual(OVERDUE);
    expect(shownIn(FIRST_ROW + 21)).toBeUndefined();
    await expectTrue();
  });

  it('stay true after rows were deleted', async () => {
    bench.host.edit('user').deleteRows(SHEET, FIRST_ROW, 3);
    bench.host.edit('user').deleteRows(SHEET, FIRST_ROW + 10, 5);
    await expectTrue();
  });

  it('colour rows pasted below the table, with or without their rules', async () => {
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      const source = `A${FIRST_ROW}:I${FIRST_ROW + 11}`;
      sheet.getRange(`A${LAST_ROW + 1}`).copyFrom(source);
      sheet.getRange(`A${LAST_ROW + 13}`).copyFrom(source, 'Values');
      await context.sync();
    });
    await expectTrue();
    const colours = coloursOn(bench, SHEET, DAY, { ...COLUMNS, bottom: LAST_ROW + 30 });
    const original = colours.get(FIRST_ROW);
    expect(original).toEqual(OVERDUE);
    expect(colours.get(LAST_ROW + 1)).toEqual(original);
    expect(colours.get(LAST_ROW + 13)).toEqual(original);
  });
});

describe('words typed after the highlight', () => {
  beforeEach(async () => {
    const deadline = 'Tháng 8/2025';
    bench = await openTable([
      { deadline, note: 'Hoàn thành' },
      { deadline, note: 'Chưa hoàn thành' },
      { deadline, note: 'Hoàn thành 60%' },
      { deadline, status: 'Đang thực hiện' },
      { deadline },
    ]);
    await highlight(bench.door, undefined);
  });

  const spellings = [
    ['composed', (text: string) => text],
    ['decomposed (NFD)', (text: string) => text.normalize('NFD')],
    ['with tone marks of their own (tổ hợp)', withToneMarks],
    ['in capitals', (text: string) => text.toUpperCase()],
  ] as const;

  describe.each(spellings)('%s', (_how, spelled) => {
    it.each([
      'Hoàn thành',
      'Đã hoàn thành',
      'Đã nghiệm thu',
      'Đã tổ chức Hội nghị',
      'Đã được ban hành',
      'Hoàn thành trước hạn',
      'Đã hoàn thành trước 30/6',
      'Chưa hoàn thành; đã hoàn thành',
      'Tạm dừng',
      'Đưa ra khỏi Chương trình',
    ])('close a task: %s', (text) => {
      expect(shownIn(FIRST_ROW + 1)).toEqual(OVERDUE);
      type(`I${FIRST_ROW + 1}`, spelled(text));
      expect(shownIn(FIRST_ROW + 1)).toBeUndefined();
    });

    it.each([
      'Chưa hoàn thành',
      'Không hoàn thành',
      'Cơ bản đã hoàn thành',
      'Sẽ hoàn thành trước hạn',
      'Hoàn thành trước 30/6',
      'Đã hoàn thành dự thảo',
      'Chưa xong',
      'Đã trình',
    ])('open it again: %s', (text) => {
      expect(shownIn(FIRST_ROW)).toBeUndefined();
      type(`I${FIRST_ROW}`, spelled(text));
      expect(shownIn(FIRST_ROW)).toEqual(OVERDUE);
    });

    it('in the status silence or speak for the note', () => {
      type(`I${FIRST_ROW + 3}`, spelled('Đã hoàn thành'));
      expect(shownIn(FIRST_ROW + 3)).toEqual(OVERDUE);
      type(`F${FIRST_ROW + 3}`, spelled('Hoàn thành'));
      type(`I${FIRST_ROW + 3}`, '');
      expect(shownIn(FIRST_ROW + 3)).toBeUndefined();
      type(`F${FIRST_ROW + 3}`, spelled('Không hoàn thành'));
      type(`I${FIRST_ROW + 3}`, spelled('Đã ban hành'));
      expect(shownIn(FIRST_ROW + 3)).toEqual(OVERDUE);
    });
  });

  it('end an exception made for what stood there', () => {
    expect(shownIn(FIRST_ROW + 2)).toEqual(OVERDUE);
    type(`I${FIRST_ROW + 2}`, 'Đã hoàn thành');
    expect(shownIn(FIRST_ROW + 2)).toBeUndefined();
  });

  it('count a completion day typed into its column', async () => {
    for (const row of [FIRST_ROW + 3, FIRST_ROW + 4]) await asUsual(`H${row}`);
    type(`H${FIRST_ROW + 4}`, '10/9/2025');
    expect(shownIn(FIRST_ROW + 4)).toBeUndefined();
    type(`H${FIRST_ROW + 4}`, '20/9/2025');
    expect(shownIn(FIRST_ROW + 4)).toEqual(OVERDUE);
    // The status is asked first: "Đang thực hiện" is not done, whatever stands beside it.
    type(`H${FIRST_ROW + 3}`, '10/9/2025');
    expect(shownIn(FIRST_ROW + 3)).toEqual(OVERDUE);
  });

  it.each(['Hoàn thành 60%', 'Đang hoàn thành hồ sơ', 'Đã hoàn thành 3,5 %'])(
    'keep a task open that is done in part: %s',
    (text) => {
      type(`I${FIRST_ROW}`, text);
      expect(shownIn(FIRST_ROW)).toEqual(OVERDUE);
    },
  );

  it('count a percentage typed into its column', async () => {
    await asUsual(`G${FIRST_ROW + 4}`);
    type(`G${FIRST_ROW + 4}`, '60%');
    expect(shownIn(FIRST_ROW + 4)).toEqual(OVERDUE);
    type(`G${FIRST_ROW + 4}`, '100%');
    expect(shownIn(FIRST_ROW + 4)).toBeUndefined();
    expect((await differences(bench, [DAY])).differences.map(told)).toEqual([]);
  });

  it('count a real date typed as a deadline, but no bare number', async () => {
    bench = await openTable([{ serial: [45945, 'dd/mm/yyyy'] }, { deadline: 'Tháng 8/2025' }]);
    await highlight(bench.door, undefined);
    await asUsual(`D${FIRST_ROW + 1}`);
    type(`D${FIRST_ROW + 1}`, '14/9/2025');
    expect(shownIn(FIRST_ROW + 1)).toEqual(OVERDUE);
    type(`D${FIRST_ROW + 1}`, '15');
    expect(shownIn(FIRST_ROW + 1)).toBeUndefined();
  });
});

/** What only a refresh sees: the reading knows more than a formula can. Each is true again after the highlight. */
const NEED_A_REFRESH: readonly (readonly [string, string, string])[] = [
  ['a later extension', 'I', 'Gia hạn đến 31/12/2025'],
  ['a completion day written as text', 'H', 'Tháng 8/2025'],
  ['words the formulas do not hold', 'I', 'Đã hoàn tất'],
  ['another year', 'I', 'Chuyển sang năm 2026'],
  ['another text as a deadline', 'D', 'Tháng 9/2025'],
];

describe('what needs a refresh', () => {
  it.each(NEED_A_REFRESH)('%s', async (_what, column, text) => {
    bench = await openTable([{ deadline: 'Tháng 8/2025' }, { deadline: 'Tháng 12/2025' }]);
    await highlight(bench.door, undefined);
    type(`${column}${FIRST_ROW}`, text);
    const days = [DAY, '2025-10-05'];
    expect((await differences(bench, days)).differences).not.toEqual([]);
    await highlight(bench.door, undefined);
    expect((await differences(bench, days)).differences.map(told)).toEqual([]);
  });

  it('is not a completion recorded for a day to come: until then the task is open', async () => {
    const note = 'Đã hoàn thành ngày 20/9/2025';
    bench = await openTable([
      { deadline: 'Tháng 8/2025', note },
      { deadline: 'Tháng 8/2025', status: 'Hoàn thành', note: 'Ngày 20/9/2025' },
    ]);
    await highlight(bench.door, undefined);
    expect(coloursOn(bench, SHEET, '2025-09-19', COLUMNS).get(FIRST_ROW)).toEqual(OVERDUE);
    const days = ['2025-09-19', '2025-09-20'];
    expect((await differences(bench, days)).differences.map(told)).toEqual([]);
  });
});
