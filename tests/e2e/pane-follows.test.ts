import { expect, it } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { describeInBrowser, type OpenOptions, type Preview } from './harness';
import { showView } from './pane-states';

/** A second programme: the sheet once more under another name. */
async function copySheet(sheet: string): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const from = worksheets.getItem(sheet).getUsedRange();
    worksheets.add('Bản hai').getRange('A1').copyFrom(from);
    await context.sync();
  });
}

/** Leaves one sheet with a table whose captions nobody knows, its header selected. */
async function leaveUnknownTable(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const old = worksheets.getFirst();
    const sheet = worksheets.add('Trọng tâm');
    sheet.getRange('B2:E4').values = [
      ['Số', 'Công tác trọng điểm', 'Mốc', 'Ai làm'],
      [1, 'Xây dựng kế hoạch phát triển hợp tác xã', "'30/9/2025", 'Văn phòng'],
      [2, 'Tổ chức hội nghị tổng kết phong trào', "'15/10/2025", 'Phòng Kế hoạch'],
    ];
    sheet.activate();
    old.delete();
    sheet.getRange('C2').select();
    await context.sync();
  });
}

/** The sheet of the sample with remarks; on 8 October tasks 10 and 16 are overdue, in rows 15 and 21. */
const SHEET = 'Theo dõi 2025';
const TODAY = '2025-10-08';
/** How many handlers the pane has while it shows no list that follows the selection. */
const LISTENERS = 4;

describeInBrowser('the pane and the workbook', ({ openPage }) => {
  /** Opens the sample with remarks and waits until the pane has read it. */
  async function open(options: OpenOptions = {}) {
    const preview = await openPage({ today: TODAY, ...options });
    const pane = await preview.pane();
    await pane.getByText(/^Trang tính “/).waitFor();
    return { preview, pane };
  }

  const registrations = ({ page }: Preview) =>
    page.evaluate(() => window.previewHost?.registrations() ?? -1);

  /** Waits until the pane listens to changes of the tables (two handlers) and to the selection (two). */
  const listening = ({ page }: Preview) =>
    page.waitForFunction((least) => (window.previewHost?.registrations() ?? 0) >= least, LISTENERS);

  /** Waits until that many event handlers are registered. */
  const waitForHandlers = ({ page }: Preview, count: number) =>
    page.waitForFunction((wanted) => window.previewHost?.registrations() === wanted, count);

  /** A task of the list, by its place. */
  const row = (pane: Frame, at: number) => pane.locator('.task').nth(at);

  const selected = ({ page }: Preview) => page.getByLabel('Ô đang chọn').inputValue();

  it('follows what a colleague writes into the table, without being asked', async () => {
    const { preview, pane } = await open();
    await pane.getByRole('button', { name: '2 nhiệm vụ quá hạn' }).waitFor();
    await listening(preview);
    await preview.page.evaluate(
      (sheet) => window.previewHost?.typeAsColleague(sheet, 'H15', 'Đã hoàn thành ngày 07/10/2025'),
      SHEET,
    );
    await pane.getByRole('button', { name: '1 nhiệm vụ quá hạn' }).waitFor();
    await pane.getByRole('button', { name: '7 nhiệm vụ hoàn thành' }).waitFor();
    expect(await preview.cell('H15').innerText()).toBe('Đã hoàn thành ngày 07/10/2025');
  });

  it('reads a table with unknown captions whose header row the officer points at', async () => {
    const { preview, pane } = await open();
    await listening(preview);
    await pane.evaluate(leaveUnknownTable);
    await pane.getByText('Chưa thấy bảng chương trình công tác').waitFor();
    await pane.getByRole('button', { name: 'Chỉ dòng tiêu đề' }).click();
    await pane.getByText('Dòng 2, trang “Trọng tâm”: mỗi cột là gì?').waitFor();
    await preview.screenshot('pane point at header');
    const deadline = pane.getByLabel('Cột D: Mốc');
    expect(await deadline.inputValue()).toBe('deadline');
    await deadline.selectOption('');
    await pane.getByLabel('Cột E: Ai làm').selectOption('');
    await pane.getByText(/^Hãy chọn ít nhất một cột là “Nội dung công việc”/).waitFor();
    await deadline.selectOption('deadline');
    await pane.getByLabel('Cột E: Ai làm').selectOption('lead');
    await pane.getByRole('button', { name: 'Đọc bảng này' }).click();
    await pane.getByText(/^Trang tính “Trọng tâm”: 2 nhiệm vụ/).waitFor();
  });

  it('leaves no event handler behind: not in a view that is left, not when its page is left', async () => {
    const { preview, pane } = await open();
    await listening(preview);
    const live = await registrations(preview);
    await showView(pane, 'Nhiệm vụ');
    await preview.page.waitForFunction(
      (before) => (window.previewHost?.registrations() ?? 0) > before,
      live,
    );
    await showView(pane, 'Cần xử lý');
    await waitForHandlers(preview, live);
    await pane.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
    await waitForHandlers(preview, 0);
  });

  it('leaves none when the pane is closed, and listens once when it is opened again', async () => {
    const { preview } = await open();
    await listening(preview);
    const live = await registrations(preview);
    const toggle = preview.page.getByRole('button', { name: 'Chương trình công tác' });
    await toggle.click();
    await waitForHandlers(preview, 0);
    await toggle.click();
    await waitForHandlers(preview, live);
  });

  it('selects the row of a task that is opened, and opens the task of a row that is selected', async () => {
    const { preview, pane } = await open();
    await showView(pane, 'Nhiệm vụ');
    await row(pane, 3).locator('.task-main').click();
    await row(pane, 3).locator('.task-open').getByText('Tiến độ').waitFor();
    await preview.page.locator('[data-address="B9"][aria-selected=true]').waitFor();
    await preview.page.waitForFunction(
      (least) => (window.previewHost?.registrations() ?? 0) > least,
      LISTENERS,
    );
    await preview.cell('D6').click();
    await row(pane, 0).locator('.task-open').getByText('Tiến độ').waitFor();
    expect(await pane.locator('.task-open').count()).toBe(1);
  });

  it('selects the rows of several picks, and says where Excel cannot', async () => {
    const { preview, pane } = await open();
    await showView(pane, 'Nhiệm vụ');
    const box = (at: number) => row(pane, at).getByRole('checkbox');
    await box(1).click();
    await box(2).click();
    await preview.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.name-box')?.value === 'A7:H8',
    );
    await box(5).click();
    await pane.getByText(/^Trong bảng chỉ chọn được vùng dòng đầu tiên/).waitFor();
    await pane.getByText('Đang chọn 3 nhiệm vụ').waitFor();
    expect(await selected(preview)).toBe('A7:H8');
    await preview.page.waitForTimeout(800); // longer than the pane waits before it follows a selection
    expect(await pane.locator('.task-picked').count()).toBe(3);
  });

  it('shows the programme of the sheet the officer stands on', async () => {
    const { preview, pane } = await open();
    await listening(preview);
    await pane.evaluate(copySheet, SHEET);
    await pane.getByRole('button', { name: 'Việc khác' }).click();
    await pane.getByRole('menuitem', { name: 'Cập nhật' }).click();
    const choice = pane.getByLabel('Tệp có 2 bảng chương trình; đang xem:');
    await choice.waitFor();
    await preview.tab('Bản hai').click();
    await pane.waitForFunction(() =>
      document
        .querySelector<HTMLSelectElement>('.head select')
        ?.selectedOptions[0]?.text.includes('Bản hai'),
    );
    await preview.tab(SHEET).click();
    await pane.waitForFunction(
      (sheet) =>
        document
          .querySelector<HTMLSelectElement>('.head select')
          ?.selectedOptions[0]?.text.includes(sheet),
      SHEET,
    );
  });

  it('shows the text ready to be copied where the browser refuses the clipboard', async () => {
    const { preview, pane } = await open();
    await pane.evaluate(() => {
      document.execCommand = () => false; // as in a frame without the right to write to the clipboard
    });
    await pane.getByRole('button', { name: 'Tạo báo cáo quý' }).click();
    await pane
      .getByText(/^Đã tạo trang/)
      .first()
      .waitFor();
    await showView(pane, 'Báo cáo');
    await pane.getByRole('button', { name: 'Sao chép sang Word' }).click();
    await pane.getByText(/văn bản dưới đây đã được chọn sẵn/).waitFor();
    await preview.screenshot('pane word copy refused');
    expect(await pane.evaluate(() => document.activeElement?.className)).toBe('paper');
    await pane.evaluate(() => {
      document.addEventListener('copy', () => (window.heard = [String(window.getSelection())]));
    });
    await preview.page.keyboard.press('ControlOrMeta+c');
    await pane.waitForFunction(() => window.heard !== undefined);
    const [copied] = await pane.evaluate(() => window.heard ?? []);
    expect(copied).toContain('Kết quả thực hiện Chương trình công tác');
    expect(copied).toContain('Nơi nhận');
    expect(copied).not.toContain('Sao chép sang Word');
  });

  it('turns dark and light with the system while it is open', async () => {
    const { preview, pane } = await open();
    for (const colorScheme of ['light', 'dark', 'light'] as const) {
      await preview.page.emulateMedia({ colorScheme });
      await pane.waitForFunction((dark) => {
        const style = getComputedStyle(document.querySelector('.pane') ?? document.body);
        const [words = 0, ground = 0] = [style.color, style.backgroundColor].map((colour) =>
          (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0),
        );
        return words > ground === dark;
      }, colorScheme === 'dark');
      await pane.getByText(/^Trang tính “/).waitFor();
    }
  });
});
