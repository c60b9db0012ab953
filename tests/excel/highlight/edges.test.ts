import { describe, it, expect } from '@jest/globals';
import { highlight, removeHighlight } from '../../../src/excel/highlight';
import { openFixture, openSample, valuesOf } from '../host-door';
import { coloursOn, differences, told } from './colours';
import { COLUMNS, FIRST_ROW, openTable, SHEET, type Line } from './tables';

const DAY = '2025-10-01';
const AUGUST: Line = { deadline: 'Tháng 8/2025' };
const LONG = 'Đang phối hợp với các đơn vị, '.repeat(320);

describe('texts longer than a formula holds', () => {
  it('are told apart by their beginning and length', async () => {
    const lines = [
      AUGUST,
      { ...AUGUST, note: `Đã hoàn thành phần 1, ${LONG}` },
      { ...AUGUST, note: `Đã hoàn thành phần 1, ${LONG}. Đã hoàn thành` },
      { deadline: `Tháng 8/2025 (${LONG})` },
      { ...AUGUST, note: 'Hoàn thành' },
      { ...AUGUST, lead: `Phối hợp: ${LONG}` },
    ];
    const bench = await openTable(lines);
    expect((await highlight(bench.door, undefined)).unmarked).toEqual([]);
    expect((await differences(bench, [DAY])).differences.map(told)).toEqual([]);
    bench.host.edit('user').sort(SHEET, `A${FIRST_ROW}:I${FIRST_ROW + lines.length - 1}`, 'I');
    expect((await differences(bench, [DAY])).differences.map(told)).toEqual([]);
  });
});

describe('tasks that need more than the words', () => {
  it('are few: long remarks that the words judge rightly need no rule', async () => {
    const lines = Array.from({ length: 8 }, (_, i): Line => ({ ...AUGUST, note: `${i} ${LONG}` }));
    const bench = await openTable(lines);
    expect((await highlight(bench.door, undefined)).unmarked).toEqual([]);
    expect((await differences(bench, [DAY])).differences.map(told)).toEqual([]);
  });

  it('are none where many exceptions of one deadline fill more than one formula', async () => {
    const lines = Array.from({ length: 150 }, (_, i): Line => ({
      ...AUGUST,
      note: `Hoàn thành ${(i % 99) + 1}% khối lượng công việc theo báo cáo số ${i} của đơn vị chủ trì`,
    }));
    const bench = await openTable(lines);
    const { unmarked, rules } = await highlight(bench.door, undefined);
    expect(unmarked).toEqual([]);
    expect(rules).toBe(4);
    const days = ['2025-08-24', '2025-08-23', DAY];
    expect((await differences(bench, days)).differences.map(told)).toEqual([]);
  });
});

describe('what stands around the table', () => {
  it('is not coloured where it is a section’s heading', async () => {
    const bench = await openTable([AUGUST, {}, AUGUST]);
    const type = (address: string, text: string): void =>
      bench.host.edit('user').type(SHEET, address, text);
    type(`A${FIRST_ROW + 1}`, 'II');
    type(`B${FIRST_ROW + 1}`, 'Nhiệm vụ trọng tâm');
    type(`E${FIRST_ROW + 1}`, '');
    await highlight(bench.door, undefined);
    const { strangers } = await differences(bench, [DAY]);
    expect(strangers).toEqual([]);
    expect(coloursOn(bench, SHEET, DAY, COLUMNS).has(FIRST_ROW + 1)).toBe(false);
  });

  it('is never coloured: totals, signatures, recipients', async () => {
    const bench = await openTable([AUGUST, { ...AUGUST, lead: '' }]);
    const type = (address: string, text: string): void =>
      bench.host.edit('user').type(SHEET, address, text);
    const row = FIRST_ROW + 2;
    type(`B${row}`, 'Tổng cộng: 2 nhiệm vụ');
    type(`I${row}`, 'Đã hoàn thành 0 nhiệm vụ');
    type(`B${row + 2}`, 'Nơi nhận:');
    type(`I${row + 2}`, 'CHỦ TỊCH');
    await highlight(bench.door, undefined);
    expect([...coloursOn(bench, SHEET, DAY, COLUMNS).keys()]).toEqual([FIRST_ROW, FIRST_ROW + 1]);
  });

  it('does not matter while rows are filtered away', async () => {
    const bench = await openSample('withRemarks');
    const sheet = 'Theo dõi 2025';
    await bench.run(async (context) => {
      const rows = context.workbook.worksheets.getItem(sheet).getRange('8:14');
      rows.rowHidden = true;
      await context.sync();
    });
    const values = await valuesOf(bench, sheet);
    await highlight(bench.door, undefined);
    expect((await differences(bench, ['2025-09-30'])).differences.map(told)).toEqual([]);
    expect(await valuesOf(bench, sheet)).toEqual(values);
  });
});

describe('which sheets are coloured', () => {
  it('only those asked for', async () => {
    const bench = await openFixture('workbook-with-other-sheets.xlsx');
    const all = await highlight(bench.door, undefined);
    await removeHighlight(bench.door);
    const [first = ''] = all.sheets;
    const { sheets } = await highlight(bench.door, [first]);
    expect(sheets).toEqual([first]);
    for (const sheet of bench.host.workbook.book.worksheets)
      expect([sheet.name, sheet.conditionalFormattings.length > 0]).toEqual([
        sheet.name,
        sheet.name === first,
      ]);
  });

  it('works in the oldest Excel that is supported', async () => {
    const bench = await openSample('withRemarks', { apiSets: { ExcelApi: '1.9' } });
    const { rules } = await highlight(bench.door, undefined);
    expect((await differences(bench, ['2025-09-30'])).differences.map(told)).toEqual([]);
    expect(await removeHighlight(bench.door)).toBe(rules);
  });

  it('stops before it writes when the officer cancels', async () => {
    const bench = await openSample('withRemarks');
    const stop = new AbortController();
    const steps: string[] = [];
    const watch = {
      signal: stop.signal,
      onProgress: (step: string) => {
        steps.push(step);
        if (step === 'computing') stop.abort();
      },
    };
    await expect(highlight(bench.door, undefined, watch)).rejects.toMatchObject({
      key: 'cancelled',
    });
    expect(steps).toEqual(['reading', 'computing']);
    expect(await removeHighlight(bench.door)).toBe(0);
  });
});
