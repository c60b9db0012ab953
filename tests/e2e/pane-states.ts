import type { Frame } from 'playwright-core';
import type { Preview } from './harness';

/** The pane as a test drives it. */
export interface Driven {
  readonly preview: Preview;
  readonly pane: Frame;
}

const press = (pane: Frame, name: string | RegExp) =>
  pane.getByRole('button', { name }).first().click();

/** Shows a view and waits until its part of the program is there. */
export async function showView(pane: Frame, name: string): Promise<void> {
  const tab = pane.getByRole('tab', { name: new RegExp(`^${name}`) });
  if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
  await pane.getByRole('tabpanel', { name: new RegExp(`^${name}`) }).waitFor();
  await pane.getByText('Đang mở…').waitFor({ state: 'detached' });
}

/** Ways through everything the pane can look like, each going on from the one before; by name. */
const STATES: readonly (readonly [name: string, enter: (driven: Driven) => Promise<void>])[] = [
  ['first run', ({ pane }) => pane.getByRole('button', { name: 'Đã hiểu' }).waitFor()],
  ['Cần xử lý', ({ pane }) => press(pane, 'Đã hiểu')],
  ['another day', ({ pane }) => press(pane, /^Đến ngày/)],
  ['Nhiệm vụ', ({ pane }) => showView(pane, 'Nhiệm vụ')],
  ['task', openTask],
  ['picked', pickTwo],
  ['Kiểm tra', ({ pane }) => showView(pane, 'Kiểm tra')],
  ['correction', openCorrection],
  ['Báo cáo', ({ pane }) => showView(pane, 'Báo cáo')],
  ['other days', ({ pane }) => chooseDays(pane)],
  ['Cài đặt', ({ pane }) => showView(pane, 'Cài đặt')],
  ['question', askQuestion],
  ['error', showError],
];

/** Brings the pane, freshly opened on a programme, into each of its states and has it looked at there. */
export async function throughStates(
  driven: Driven,
  look: (state: string) => Promise<void>,
): Promise<void> {
  for (const [name, enter] of STATES) {
    await enter(driven);
    await look(name);
  }
}

/** A task with its details and the form for its completion. */
async function openTask({ pane }: Driven): Promise<void> {
  await pane.locator('.task-main').first().click();
  await press(pane, 'Hoàn thành ngày …');
  await pane.getByRole('button', { name: 'Ghi vào bảng' }).waitFor();
}

/** Two tasks picked, and what may be written of both. */
async function pickTwo({ pane }: Driven): Promise<void> {
  await press(pane, 'Hủy');
  for (const at of [0, 1]) await pane.getByRole('checkbox').nth(at).click();
  await pane.getByText('Đang chọn 2 nhiệm vụ').waitFor();
}

/** What may be corrected: how a deadline was understood, and the columns. */
async function openCorrection({ pane }: Driven): Promise<void> {
  await pane.getByText('Thời hạn và tiến độ đã đọc được').click();
  await press(pane, /^Sửa “/);
  await pane.getByText('Khai báo lại cột và tên đơn vị').click();
}

/** A report between any two days, by the calendar with a closing day of the office's own. */
async function chooseDays(pane: Frame): Promise<void> {
  await pane.getByLabel('Kỳ báo cáo').selectOption({ label: 'Khoảng thời gian tự chọn…' });
  await pane.getByLabel('Cách tính kỳ').selectOption({ label: 'Ngày chốt riêng của cơ quan' });
  await pane.getByText('Chốt số liệu vào ngày mấy').waitFor();
}

/** Writes a report twice, with a cell changed by hand between. */
async function askQuestion({ preview, pane }: Driven): Promise<void> {
  await showView(pane, 'Cần xử lý');
  await press(pane, /^Tạo báo cáo/);
  await press(pane, /^Mở trang/);
  await preview.page.locator('[role=tab][aria-selected=true]', { hasText: /^BC/ }).waitFor();
  await pane.evaluate(writeByHand, 'Lời của cán bộ, dài hơn một dòng trong ngăn hẹp');
  await press(pane, /^Tạo báo cáo/);
  await pane.getByRole('alertdialog').waitFor();
}

/** Writes into the first task of the active report's annex I, where it says what was done. */
async function writeByHand(words: string): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const report = worksheets.getActiveWorksheet().load('name');
    await context.sync();
    const annex = worksheets.getItem(report.name.replace('BC', 'PL1'));
    const used = annex.getUsedRange(true).load('values');
    await context.sync();
    const rows: readonly (readonly unknown[])[] = used.values;
    const isDone = (caption: unknown) => /^Kết quả thực hiện/.test(String(caption));
    const captions = rows.findIndex((cells) => cells[0] === 'TT' && cells.some(isDone));
    const NUMBERS = 1; // the row "(1) (2) (3)" stands below the captions
    const column = rows[captions]?.findIndex(isDone) ?? -1;
    used.getCell(captions + NUMBERS + 1, column).values = [[words]];
    await context.sync();
  });
}

/** Lets Excel refuse an action because a cell is being edited, and opens the technical detail. */
async function showError({ preview, pane }: Driven): Promise<void> {
  await press(pane, 'Hủy');
  await preview.cell('A1').dblclick();
  await press(pane, 'Việc khác');
  await pane.getByRole('menuitem', { name: 'Tô màu', exact: true }).click();
  await pane.getByText('Chi tiết').first().click();
  await preview.page.keyboard.press('Escape');
}
