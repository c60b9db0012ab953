import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type axe from 'axe-core';
import type { Download, Frame, Page } from 'playwright-core';
import { readArchive } from '../../src/archive';
import { answer, edited } from '../slip-answers';
import { describeInBrowser } from './harness';
import { showView } from './pane-states';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const SAMPLES = join(__dirname, '../../assets/samples');
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What axe finds serious or critical inside a part. */
async function faultsIn(pane: Frame, part: string): Promise<readonly string[]> {
  const results = await pane.evaluate(
    (name) =>
      (window as Window & { axe?: typeof axe }).axe?.run(
        { include: [`section[aria-label="${name}"]`] },
        { resultTypes: ['violations'] },
      ),
    part,
  );
  if (!results) throw new Error('axe did not run');
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** A file as a person chooses it. */
function chosen(name: string, bytes: Uint8Array) {
  return { name, mimeType: XLSX, buffer: Buffer.from(bytes) };
}

/** The files inside a zip that was saved. */
async function unpacked(download: Download): Promise<ReadonlyMap<string, Uint8Array>> {
  return readArchive(new Uint8Array(readFileSync(await download.path())));
}

/** Waits until the pane has done what it was asked for. */
const done = (pane: Frame, words: RegExp) => pane.getByText(words).first().waitFor();

describeInBrowser('what leads out of the workbook and into it', ({ openPage }) => {
  async function open(sample = 'chuong-trinh-2025-theo-doi') {
    const preview = await openPage({ today: '2025-10-08', sample });
    const pane = await preview.pane();
    await pane.getByText(/^Trang tính “/).waitFor();
    await pane.evaluate(AXE);
    await showView(pane, 'Báo cáo');
    return { preview, pane };
  }

  /** Opens a part by the keyboard alone. */
  async function openPart(page: Page, pane: Frame, name: string): Promise<void> {
    const button = pane.getByRole('button', { name, exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await pane.locator(`section[aria-label="${name}"] [aria-expanded=true]`).waitFor();
    await pane.getByText('Đang mở…').waitFor({ state: 'detached' });
  }

  it('writes next year’s programme from the rows chosen', async () => {
    const { preview, pane } = await open();
    await openPart(preview.page, pane, 'Lập chương trình năm sau');
    const write = pane.getByRole('button', { name: 'Ghi ra trang tính mới' });
    await write.waitFor();
    expect(await faultsIn(pane, 'Lập chương trình năm sau')).toEqual([]);
    await preview.screenshot('next year');
    await pane.getByRole('checkbox', { name: 'Chọn cả nhóm' }).last().focus();
    await preview.page.keyboard.press('Space');
    await write.focus();
    await preview.page.keyboard.press('Enter');
    await done(pane, /^Đã ghi 25 nhiệm vụ ra trang “Chương trình 2026”/);
    expect(await preview.tabs()).toContain('Chương trình 2026');
  });

  it('sends slips as sheets, files, letters and a calendar', async () => {
    const { preview, pane } = await open();
    const { page } = preview;
    await openPart(page, pane, 'Gửi phiếu giao việc');
    const all = pane.getByRole('checkbox', { name: 'Chọn tất cả' });
    await all.waitFor();
    expect(await faultsIn(pane, 'Gửi phiếu giao việc')).toEqual([]);
    await preview.screenshot('slips');
    const saved = async (button: string) => {
      const waiting = page.waitForEvent('download');
      await pane.getByRole('button', { name: button }).focus();
      await page.keyboard.press('Enter');
      const download = await waiting;
      await done(pane, /vào thư mục tải xuống/);
      return download;
    };
    const files = await unpacked(await saved('Lưu tệp phiếu (.xlsx)'));
    expect([...files.keys()]).toContain('Phòng Kế hoạch - HT.xlsx');
    expect((await saved('Lưu lịch thời hạn (.ics)')).suggestedFilename()).toMatch(/\.ics$/);
    const letters = await saved('Lưu công văn đôn đốc (.docx)');
    expect(letters.suggestedFilename()).toMatch(/^Công văn đôn đốc.*\.(?:docx|zip)$/);
    await all.focus();
    await page.keyboard.press('Space');
    await pane.getByText('Chưa chọn nơi nhận nào.').waitFor();
    await pane.getByRole('checkbox', { name: /^Phòng Kế hoạch - HT/ }).press('Space');
    await pane.getByRole('button', { name: 'Tạo trang phiếu trong tệp này' }).press('Enter');
    await done(pane, /^Đã tạo 1 trang phiếu/);
    expect((await preview.tabs()).some((tab) => tab.startsWith('Phiếu Phòng Kế hoạch'))).toBe(true);
  });

  it('takes answers back with one undo, and the same file twice changes nothing', async () => {
    const { preview, pane } = await open();
    const { page } = preview;
    await openPart(page, pane, 'Gửi phiếu giao việc');
    const waiting = page.waitForEvent('download');
    await pane.getByRole('button', { name: 'Lưu tệp phiếu (.xlsx)' }).click();
    const files = await unpacked(await waiting);
    const slip = files.get('Phòng Kế hoạch - HT.xlsx')!;
    const filled = await edited(slip, answer('Đã hoàn thành', '25/09/2025', 'Báo cáo số 12/BC'));
    await openPart(page, pane, 'Nhận phiếu về');
    const field = pane.getByLabel('Tệp phiếu gửi lại (.xlsx)', { exact: true });
    const back = [
      chosen('phong-ke-hoach.xlsx', filled),
      chosen('gui-lai.xlsx', filled),
      chosen('hong.xlsx', filled.subarray(0, 3000)),
    ];
    await field.setInputFiles(back);
    await done(pane, /^Đọc được 2 trong 3 tệp: 3 kết quả mới, 0 cần xem lại/);
    await pane.getByText(/^hong\.xlsx: Tệp bị hỏng/).waitFor();
    expect(await faultsIn(pane, 'Nhận phiếu về')).toEqual([]);
    await preview.screenshot('returned');
    const before = await preview.save();
    await pane.getByRole('button', { name: 'Ghi kết quả đã chọn vào bảng' }).press('Enter');
    await done(pane, /^Đã ghi kết quả của 3 nhiệm vụ/);
    await field.setInputFiles(back);
    await done(pane, /^Đọc được 2 trong 3 tệp: 0 kết quả mới/);
    expect(Buffer.from(await preview.save()).equals(Buffer.from(before))).toBe(false);
  });

  it('undoes all answers at once', async () => {
    const { preview, pane } = await open();
    const { page } = preview;
    await openPart(page, pane, 'Gửi phiếu giao việc');
    const waiting = page.waitForEvent('download');
    await pane.getByRole('button', { name: 'Lưu tệp phiếu (.xlsx)' }).click();
    const files = await unpacked(await waiting);
    const slip = files.get('Phòng Kế hoạch - HT.xlsx')!;
    const filled = await edited(slip, answer('Đang thực hiện', '', 'Đang lấy ý kiến'));
    const cells = () => page.locator('[role=grid]').innerText();
    const before = await cells();
    await openPart(page, pane, 'Nhận phiếu về');
    await pane
      .getByLabel('Tệp phiếu gửi lại (.xlsx)', { exact: true })
      .setInputFiles([chosen('a.xlsx', filled)]);
    await pane.getByRole('button', { name: 'Ghi kết quả đã chọn vào bảng' }).press('Enter');
    await done(pane, /^Đã ghi kết quả của 3 nhiệm vụ/);
    await pane.getByRole('button', { name: 'Hoàn tác lần ghi này' }).press('Enter');
    await done(pane, /^Đã hoàn tác/);
    expect(await cells()).toBe(before);
  });

  it('sums up many files, the broken ones listed and never in the way', async () => {
    const { preview, pane } = await open();
    await openPart(preview.page, pane, 'Tổng hợp nhiều tệp');
    const field = pane.getByLabel('Tệp chương trình (.xlsx)', { exact: true });
    const read = (name: string) =>
      chosen(`${name}.xlsx`, new Uint8Array(readFileSync(join(SAMPLES, `${name}.xlsx`))));
    const good = ['chuong-trinh-2025-theo-doi', 'phu-luc-2023'].map(read);
    await field.setInputFiles([...good, chosen('cu.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))]);
    await pane.getByText(/^cu\.xls: Tệp \.xls/).waitFor();
    await done(pane, /^Đã tạo|^Đã lập|Mở trang/);
    expect(await faultsIn(pane, 'Tổng hợp nhiều tệp')).toEqual([]);
    await preview.screenshot('files summary');
    expect((await preview.tabs()).some((tab) => tab.startsWith('PL4'))).toBe(true);
  });
});
