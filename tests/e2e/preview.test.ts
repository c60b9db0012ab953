import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { openWorkbook } from '../../src/host/file';
import { describeInBrowser, type Preview } from './harness';
import { readCell, writeCell } from './office';

const SHEET = 'Theo dõi 2025';

/** The text of a cell of a saved workbook, 1-based row and column. */
async function savedText(bytes: Uint8Array, row: number, column: number): Promise<string> {
  const { book } = await openWorkbook(bytes);
  return book.getWorksheet(SHEET)?.getCell(row, column).text ?? '';
}

/** Waits until a cell shows this text: the page draws what was typed when its host has answered. */
async function shows(preview: Preview, address: string, text: string): Promise<void> {
  for (let left = 100; left > 0 && (await preview.cell(address).innerText()) !== text; left -= 1)
    await new Promise((later) => setTimeout(later, 100));
  expect(await preview.cell(address).innerText()).toBe(text);
}

describeInBrowser('the preview page', (session) => {
  it('lets the unmodified office.js write one cell of the workbook', async () => {
    const preview = await session.openPage({ today: '2025-09-30' });
    const pane = await preview.pane();
    const before = (await preview.log()).length;
    const outcome = await writeCell(pane, 'H12', 'Đã hoàn thành ngày 30/9/2025');
    expect(outcome).toEqual({ value: `'${SHEET}'!H12` });
    await preview.cell('H12').getByText('Đã hoàn thành ngày 30/9/2025').waitFor();
    expect(await savedText(await preview.save(), 12, 8)).toBe('Đã hoàn thành ngày 30/9/2025');
    // The pane asks on its own meanwhile, also for an event that this Excel does not have.
    const answered = (await preview.log()).slice(before).filter(({ error }) => error === undefined);
    expect(Math.max(...answered.map(({ requestBytes }) => requestBytes))).toBeGreaterThan(100);
    await preview.screenshot('preview');
  });

  it('tells the pane that it is Excel on the web, as old as the address says', async () => {
    const preview = await session.openPage({ today: '2025-09-30', api: '1.9' });
    const pane = await preview.pane();
    const told = await pane.evaluate(async () => {
      const { host, platform } = await Office.onReady();
      const has = (version: string) =>
        Office.context.requirements.isSetSupported('ExcelApi', version);
      return { host, platform, old: has('1.9'), newer: has('1.10') };
    });
    expect(told).toEqual({ host: 'Excel', platform: 'OfficeOnline', old: true, newer: false });
  });

  it('shows the workbook, its merged title and its visible sheets', async () => {
    const preview = await session.openPage({ today: '2025-09-30' });
    expect(await preview.tabs()).toEqual([SHEET]);
    expect(await preview.cell('A1').getAttribute('aria-colspan')).toBe('8');
    expect(await preview.cell('B1').count()).toBe(0);
    await shows(preview, 'A6', '01');
    expect(await preview.cell('E7').innerText()).toContain('- Chủ trì: Phòng Chính sách TT');
    expect(await preview.tab(SHEET).getAttribute('aria-selected')).toBe('true');
  });

  it('keeps what is typed: replacing, editing, going back, clearing', async () => {
    const preview = await session.openPage({ today: '2025-09-30' });
    const { keyboard } = preview.page;
    await preview.cell('H9').click();
    await keyboard.type('Dang lam');
    await keyboard.press('Tab');
    await shows(preview, 'H9', 'Dang lam');
    await keyboard.press('ArrowLeft');
    await keyboard.press('F2');
    await keyboard.type(' 50%');
    await keyboard.press('Enter');
    await shows(preview, 'H9', 'Dang lam 50%');
    await preview.cell('H9').dblclick();
    await keyboard.type(' and more');
    await keyboard.press('Escape');
    await shows(preview, 'H9', 'Dang lam 50%');
    await keyboard.press('Delete');
    await shows(preview, 'H9', '');
    await preview.type('H9', 'Đã ký ngày 5/9/2025');
    expect(await savedText(await preview.save(), 9, 8)).toBe('Đã ký ngày 5/9/2025');
    expect(await readCell(await preview.pane(), 'H9')).toBe('Đã ký ngày 5/9/2025');
  });

  it('refuses the pane while a cell is being edited, as Excel does', async () => {
    const preview = await session.openPage({ today: '2025-09-30' });
    const pane = await preview.pane();
    await preview.cell('H9').dblclick();
    expect(await writeCell(pane, 'H12', 'x')).toEqual({ code: 'InvalidOperationInCellEditMode' });
    await preview.page.keyboard.press('Escape');
    expect(await writeCell(pane, 'H12', 'x')).toHaveProperty('value');
  });

  it('follows the selection by mouse, keyboard and name box', async () => {
    const preview = await session.openPage({ today: '2025-09-30' });
    const box = preview.page.getByLabel('Ô đang chọn');
    const { keyboard } = preview.page;
    await preview.cell('B7').click();
    await keyboard.press('ArrowRight');
    expect(await box.inputValue()).toBe('C7');
    await keyboard.press('Shift+ArrowDown');
    expect(await box.inputValue()).toBe('C7:C8');
    await preview.cell('E9').click({ modifiers: ['Shift'] });
    expect(await box.inputValue()).toBe('C7:E9');
    await box.fill('H20');
    await box.press('Enter');
    await preview.cell('H20').waitFor();
    expect(await preview.cell('H20').getAttribute('aria-selected')).toBe('true');
    expect(await preview.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(
      'grid',
    );
  });

  it('opens the file a user chooses and gives the result back', async () => {
    const preview = await session.openPage({ today: '2025-09-30', sample: 'phu-luc-2023' });
    const { page } = preview;
    await preview.pane();
    const [first] = await preview.tabs();
    await page
      .locator('input[type=file]')
      .setInputFiles('assets/samples/chuong-trinh-2025-theo-doi.xlsx');
    await preview.tab(SHEET).waitFor();
    expect(await preview.tabs()).not.toContain(first);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'chuong-trinh-2025-theo-doi.xlsx',
    );
    await preview.type('H12', 'Đã gửi');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải về' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('chuong-trinh-2025-theo-doi.xlsx');
    const stream = await download.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    expect(await savedText(Buffer.concat(chunks), 12, 8)).toBe('Đã gửi');
  });

  it('looks at a sample on the sample’s own day and says so; at a file of one’s own on today', async () => {
    const preview = await session.openPage({});
    const status = preview.page.locator('footer.status');
    expect(await status.innerText()).toContain('Ngày của tệp mẫu: 08/10/2025');
    const pane = preview.page.frameLocator('iframe[data-pane]');
    await pane.getByRole('button', { name: 'Đến ngày 08/10/2025' }).waitFor();
    const samples = preview.page.getByLabel('Tệp mẫu');
    const files = await samples
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    expect(files.map((name) => `${name}.xlsx`).sort()).toEqual(
      readdirSync('assets/samples').sort(),
    );
    await samples.selectOption('phu-luc-2023');
    await preview.page.getByRole('heading', { name: 'phu-luc-2023.xlsx' }).waitFor();
    expect(await status.innerText()).toContain('Ngày của tệp mẫu: 09/10/2023');
    const bytes = readFileSync('assets/samples/chuong-trinh-2025-ban-in.xlsx').toString('base64');
    await preview.page.locator('.app').evaluate((app, base64) => {
      const dropped = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      dropped.items.add(new File([content], 'cua-toi.xlsx'));
      app.dispatchEvent(
        new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: dropped }),
      );
    }, bytes);
    await preview.page.getByRole('heading', { name: 'cua-toi.xlsx' }).waitFor();
    expect(await status.innerText()).toContain('Hôm nay: ');
    expect(await samples.inputValue()).toBe('');
  });

  it('asks before what was changed is lost', async () => {
    const { page, ...preview } = await session.openPage({ today: '2025-09-30' });
    const asked: string[] = [];
    const choose = async (sample: string, accept: boolean) => {
      const dialog = page.waitForEvent('dialog').then(async (shown) => {
        asked.push(shown.message());
        await (accept ? shown.accept() : shown.dismiss());
      });
      await Promise.all([dialog, samples.selectOption(sample)]);
    };
    const samples = page.getByLabel('Tệp mẫu');
    await preview.type('H12', 'Đã gửi');
    await choose('phu-luc-2023', false);
    await shows({ page, ...preview }, 'H12', 'Đã gửi');
    expect(asked).toEqual([expect.stringContaining('“chuong-trinh-2025-theo-doi.xlsx”')]);
    await choose('phu-luc-2023', true);
    await page.getByRole('heading', { name: 'phu-luc-2023.xlsx' }).waitFor();
    await samples.selectOption('chuong-trinh-2025-theo-doi'); // nothing is changed: nothing is asked
    await page.getByRole('heading', { name: 'chuong-trinh-2025-theo-doi.xlsx' }).waitFor();
    expect(asked).toHaveLength(2);
  });

  it('says in one sentence what it could not read, and goes on', async () => {
    const preview = await session.openPage({ today: '30/9/2025' });
    const alert = preview.page.getByRole('alert');
    expect(await alert.innerText()).toContain('Tham số “today”');
    await alert.getByRole('button').click();
    await preview.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'thu.xlsx', mimeType: '', buffer: Buffer.from('no workbook') });
    await alert.waitFor();
    expect(await alert.innerText()).toContain('Không đọc được “thu.xlsx”');
    expect(await preview.tabs()).toEqual([SHEET]);
  });

  it('opens the usual sample when it has none of the asked name', async () => {
    const preview = await session.openPage({ sample: 'khong-co' });
    await preview.tab(SHEET).waitFor();
    expect(await preview.page.getByRole('alert').innerText()).toContain('“khong-co”');
    expect(session.problems.splice(0)).toEqual([
      `404: ${session.origin()}/samples/khong-co.xlsx`,
      expect.stringContaining('404'),
    ]);
  });

  it.each(['taskpane.html', 'commands.html'])(
    'serves %s with a policy that stands before its first script',
    async (name) => {
      const html = await (await fetch(`${session.origin()}/${name}`)).text();
      const policy = html.search(/<meta[^>]+Content-Security-Policy/);
      expect(policy).toBeGreaterThan(0);
      expect(policy).toBeLessThan(html.indexOf('<script'));
      expect(html).toContain('officejs/office.js');
      expect(html).not.toMatch(/(src|href)="?https?:/);
    },
  );
});
