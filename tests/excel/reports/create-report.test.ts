import { beforeEach, describe, expect, it } from '@jest/globals';
import { createReport } from '../../../src/excel/reports/create-report';
import { type ReportResult } from '../../../src/excel/reports/report-request';
import { PAYLOAD_LIMIT } from '../../../src/excel/read/bytes';
import { parsePeriod, type Period } from '../../../src/report';
import { openSample, reopened, sheetNames, valuesOf, type Bench } from '../host-door';

const PERIOD = parsePeriod('2025-Q3') as Period;
const DAYS = { asOf: '2025-09-30', today: '2025-10-06' };
const SHEET = 'BC Quý III-2025';
const ANNEXES = [1, 2, 3].map((number) => `PL${number} Quý III-2025`);
const SET = [SHEET, ...ANNEXES];

let bench: Bench;

function report(period: Period = PERIOD): Promise<ReportResult> {
  return createReport(bench.door, { period, ...DAYS });
}

async function textsOf(sheet: string): Promise<string[]> {
  return (await valuesOf(bench, sheet))
    .flat()
    .map(String)
    .filter((text) => text !== '');
}

beforeEach(async () => {
  bench = await openSample('asPrinted');
});

describe('createReport', () => {
  it('writes the sheet and says what it counted', async () => {
    const result = await report();
    expect(result).toMatchObject({ sheet: SHEET, replaced: false, source: 'Chương trình 2025' });
    expect(result.counts).toMatchObject({ total: 23, due: 4, carriedOver: 4, continuing: 15 });
    expect(result.sheets).toEqual(SET);
    expect(sheetNames(bench)).toEqual(['Chương trình 2025', ...SET]);
  });

  it('takes at most four syncs beyond the read, each far below 2 MB', async () => {
    const count = bench.since();
    await report();
    expect(count.syncs()).toBeLessThanOrEqual(3 + 4);
    expect(count.heaviest()).toBeLessThan(PAYLOAD_LIMIT / 2);
  });

  it('holds quốc hiệu, title, every task and a unit table whose sum is the total', async () => {
    await report();
    const texts = await textsOf(SHEET);
    const at = (part: string): number => texts.findIndex((text) => text.includes(part));
    expect(at('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBeGreaterThanOrEqual(0);
    expect(at('BÁO CÁO')).toBeGreaterThan(at('CỘNG HÒA'));
    expect(at('I. KẾT QUẢ THỰC HIỆN')).toBeGreaterThan(at('BÁO CÁO'));
    expect(await textsOf(ANNEXES[0] ?? '')).toContain(
      '- Tổ chức các lớp bồi dưỡng nâng cao nguồn nhân lực các Hợp tác xã; đưa các Hợp tác xã đi học tập mô hình thực tế tại một số tỉnh, thành phố năm 2025.',
    );
  });

  it('says of a sheet renamed meanwhile that it is gone, not that it holds no table', async () => {
    const made = createReport(bench.door, { period: PERIOD, ...DAYS, sheet: 'Tên cũ' });
    await expect(made).rejects.toMatchObject({ key: 'sheetGone', params: { sheet: 'Tên cũ' } });
    expect(sheetNames(bench)).toEqual(['Chương trình 2025']);
  });

  it('replaces itself and only itself when made again', async () => {
    await report();
    const again = await report();
    expect(again).toMatchObject({ sheet: SHEET, replaced: true });
    expect(sheetNames(bench)).toEqual(['Chương trình 2025', ...SET]);
  });

  it('knows its sheet again after saving, opening and renaming', async () => {
    await report();
    bench = await reopened(bench);
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).name = 'Quý 3 gửi tỉnh';
      await context.sync();
    });
    expect(await report()).toMatchObject({ sheet: 'Quý 3 gửi tỉnh', replaced: true });
    expect(sheetNames(bench)).toEqual(['Chương trình 2025', 'Quý 3 gửi tỉnh', ...ANNEXES]);
  });

  it('never touches a sheet of somebody else with that name', async () => {
    await bench.run(async (context) => {
      context.workbook.worksheets.add(SHEET).getRange('A1').values = [['của người khác']];
      await context.sync();
    });
    const result = await report();
    expect(result.sheet).toBe(`${SHEET} (2)`);
    expect(await textsOf(SHEET)).toEqual(['của người khác']);
    await report();
    expect(sheetNames(bench)).toEqual(['Chương trình 2025', SHEET, `${SHEET} (2)`, ...ANNEXES]);
  });

  it('does not read its own reports as programmes', async () => {
    await report();
    await report(parsePeriod('2025-Q2') as Period);
    expect(sheetNames(bench)).toEqual([
      'Chương trình 2025',
      ...SET,
      // Nothing was dropped, moved or left for the annex of other matters.
      ...SET.slice(0, 3).map((name) => name.replace('III', 'II')),
    ]);
  });

  it('leaves the programme sheet exactly as it was', async () => {
    const before = await valuesOf(bench, 'Chương trình 2025');
    await report();
    expect(await valuesOf(bench, 'Chương trình 2025')).toEqual(before);
  });

  it.each([0, 1, 2, 3, 4, 5])(
    'leaves the workbook as before when request %i fails',
    async (index) => {
      const before = await valuesOf(bench, 'Chương trình 2025');
      bench.host.order([{ kind: 'fail', at: index, code: 'GeneralException' }]);
      const failed = await report().then(
        () => false,
        () => true,
      );
      bench.host.order([]);
      const names = sheetNames(bench);
      expect(names).toEqual(failed ? ['Chương trình 2025'] : ['Chương trình 2025', ...SET]);
      expect(await valuesOf(bench, 'Chương trình 2025')).toEqual(before);
    },
  );
});
