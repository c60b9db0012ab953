import { describe, it, expect } from '@jest/globals';
import { highlight } from '../../../src/excel/highlight';
import { DEFAULT_SETTINGS, settingsXml } from '../../../src/excel/settings/settings';
import type { Bench } from '../host-door';
import { coloursOn, differences, told } from './colours';
import { COLUMNS, FIRST_ROW, openTable, remarkLines, SHEET, type Line } from './tables';

const FORMS: readonly Line[] = [
  { deadline: 'Tháng 8/2025' },
  { deadline: 'Hàng quý' },
  { deadline: 'Thường xuyên' },
  { serial: [45900, 'dd/mm/yyyy'] },
  {},
];
const DAYS = ['2025-08-24', '2025-09-30', '2026-01-15'];

/** A table in a workbook whose settings ask for these colours. */
async function openWith(
  lines: readonly Line[],
  changes: Partial<typeof DEFAULT_SETTINGS>,
): Promise<Bench> {
  const bench = await openTable(lines);
  await bench.run(async (context) => {
    context.workbook.customXmlParts.add(settingsXml({ ...DEFAULT_SETTINGS, ...changes }));
    await context.sync();
  });
  return bench;
}

describe('what the settings say', () => {
  it.each(FORMS.map((_, shift) => shift))(
    'done tasks are coloured where it is wanted (forms turned by %i)',
    async (shift) => {
      const lines = remarkLines().map((remark, i) => ({
        ...FORMS[(i + shift) % FORMS.length],
        ...remark,
      }));
      const bench = await openWith(lines, { highlightDone: true });
      const { unmarked, byKind } = await highlight(bench.door, undefined);
      expect(unmarked).toEqual([]);
      expect(byKind.done).toBeGreaterThan(0);
      const { differences: found, strangers } = await differences(bench, DAYS, { done: true });
      expect(found.map(told)).toEqual([]);
      expect(strangers).toEqual([]);
    },
    60_000,
  );

  it('done tasks are left alone where it is not', async () => {
    const bench = await openWith([{ deadline: 'Tháng 8/2025', note: 'Hoàn thành' }], {});
    const { byKind } = await highlight(bench.door, undefined);
    expect(byKind.done).toBe(0);
  });

  it('the days of “due soon” and the colours are theirs', async () => {
    const colours = { ...DEFAULT_SETTINGS.colours, dueSoon: '#123456' };
    const bench = await openWith([{ deadline: 'Tháng 8/2025' }], { dueSoonDays: 20, colours });
    await highlight(bench.door, undefined);
    const shown = (day: string): unknown =>
      coloursOn(bench, SHEET, day, { ...COLUMNS, colours }).get(FIRST_ROW)?.row;
    expect(shown('2025-08-11')).toBe('dueSoon');
    expect(shown('2025-08-10')).toBeUndefined();
  });

  it('a dropped task is not done', async () => {
    const bench = await openWith([{ deadline: 'Tháng 8/2025', note: 'Tạm dừng' }], {
      highlightDone: true,
    });
    await highlight(bench.door, undefined);
    expect(coloursOn(bench, SHEET, '2025-10-01', COLUMNS).size).toBe(0);
  });

  it('a total that says how many are done is not coloured', async () => {
    const bench = await openWith([{ deadline: 'Tháng 8/2025' }], { highlightDone: true });
    const below = FIRST_ROW + 1;
    bench.host.edit('user').type(SHEET, `B${below}`, 'Tổng cộng: 1 nhiệm vụ');
    bench.host.edit('user').type(SHEET, `I${below}`, 'Đã hoàn thành 0 nhiệm vụ');
    await highlight(bench.door, undefined);
    expect(coloursOn(bench, SHEET, '2025-10-01', COLUMNS).has(below)).toBe(false);
  });
});
