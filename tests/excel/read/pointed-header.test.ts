import { describe, expect, it } from '@jest/globals';
import { pointedHeader } from '../../../src/excel/read/pointed-header';
import { createReport } from '../../../src/excel';
import { loadView } from '../../../src/excel/read/load-view';
import { saveSettings } from '../../../src/excel/settings/save-settings';
import { buildFixture } from '../../workbooks/build';
import { openBytes, openSample, type Bench } from '../host-door';

const SHEET = 'Việc';
const ROWS = `KẾ HOẠCH NĂM 2025
Số | Công tác trọng điểm | Mốc | Ai làm
1 | Xây dựng kế hoạch phát triển hợp tác xã | 30/9/2025 | Văn phòng
2 | Tổ chức hội nghị tổng kết phong trào | 15/10/2025 | Phòng Kế hoạch`;

async function open(rows: string): Promise<Bench> {
  return openBytes(await buildFixture({ name: 'x', sheets: [{ name: SHEET, rows, merges: [] }] }));
}

const days = { asOf: '2025-10-08', today: '2025-10-08' };

describe('pointing at a header row', () => {
  it('reads a table that was not found, once its columns are confirmed', async () => {
    const bench = await open(ROWS);
    const before = await loadView(bench.door, days);
    expect(before.programmes).toEqual([]);
    bench.host.edit('user').select(SHEET, 'C2');
    const { sheet, row, columns } = await pointedHeader(bench.door);
    expect([sheet, row]).toEqual([SHEET, 2]);
    expect(columns.map(({ role }) => role)).toEqual(['ordinal', 'content', 'deadline', 'lead']);
    const put = columns.map(({ caption, role }) => ({ caption, role }));
    await saveSettings(bench.door, { corrections: { columns: { put } } });
    const after = await loadView(bench.door, days);
    expect(after.programmes[0]?.programme.tasks.map(({ leads }) => leads)).toEqual([
      ['Văn phòng'],
      ['Phòng Kế hoạch'],
    ]);
  });

  it('writes nothing', async () => {
    const bench = await open(ROWS);
    bench.host.edit('user').select(SHEET, 'A2');
    const { revision } = bench.host.workbook;
    await pointedHeader(bench.door);
    expect(bench.host.workbook.revision).toBe(revision);
  });

  it.each(['A1', 'D90'])('says that %s stands in no header row', async (address) => {
    const bench = await open(ROWS);
    bench.host.edit('user').select(SHEET, address);
    await expect(pointedHeader(bench.door)).rejects.toMatchObject({ key: 'noCaptions' });
  });

  it('says that a sheet of ours is none', async () => {
    const bench = await openSample('asPrinted');
    const { sheet } = await createReport(bench.door, { period: '2025-Q3', today: '2025-10-08' });
    bench.host.edit('user').select(sheet, 'A3');
    await expect(pointedHeader(bench.door)).rejects.toMatchObject({ key: 'oursPointedAt' });
  });
});
