import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import type { Frame, Locator } from 'playwright-core';
import { describeInBrowser, type OpenOptions, type Preview } from './harness';

const COUNTS = path.resolve(__dirname, '../../.cache/officer-tasks.json');

/** The words of what has the focus in the pane. */
const focused = () =>
  `${document.activeElement?.tagName} ${document.activeElement?.textContent?.slice(0, 20)}`;

/** What an officer does with the keyboard alone; counts every key pressed and every text typed. */
class Officer {
  steps = 0;
  constructor(
    readonly preview: Preview,
    readonly pane: Frame,
  ) {}

  async key(name: string): Promise<void> {
    this.steps += 1;
    await this.preview.page.keyboard.press(name);
  }

  async type(text: string): Promise<void> {
    this.steps += 1;
    await this.preview.page.keyboard.insertText(text);
  }

  /** Moves with Tab until the element has the focus; fails where the keyboard does not reach it. */
  async to(element: Locator, key = 'Tab'): Promise<void> {
    await element.waitFor();
    const passed: string[] = [];
    for (let count = 0; count < 90; count += 1) {
      if (await element.evaluate((node) => node === document.activeElement)) return;
      await this.key(key);
      passed.push(await this.pane.evaluate(focused));
    }
    throw new Error(
      `the keyboard does not reach ${String(element)}, only ${passed.slice(-9).join(' | ')}`,
    );
  }

  async press(element: Locator, key = 'Enter'): Promise<void> {
    await this.to(element);
    await this.key(key);
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name }).first();
  }

  /** Shows a view from wherever the focus is. */
  async view(name: string): Promise<void> {
    await this.to(this.pane.locator('[role=tab][aria-selected=true]'));
    for (let count = 0; count < 5; count += 1) {
      const shown = this.pane.locator('[role=tab][aria-selected=true]');
      if ((await shown.innerText()).startsWith(name)) break;
      await this.key('ArrowRight');
    }
    await this.pane.getByText('Đang mở…').waitFor({ state: 'detached' });
  }

  /** Waits for words of the pane; says what stands there instead where they do not come. */
  async says(words: string | RegExp): Promise<void> {
    try {
      await this.pane.getByText(words).first().waitFor();
    } catch (error) {
      const there = await this.pane.locator('main').innerText();
      throw new Error(`${String(words)} is not said, but:\n${there.slice(0, 600)}`, {
        cause: error,
      });
    }
  }
}

describeInBrowser('an officer at the keyboard', ({ openPage }) => {
  const counts: Record<string, number> = {};

  const task = (
    name: string,
    most: number,
    work: (officer: Officer) => Promise<void>,
    options: OpenOptions = {},
  ) =>
    it(`can ${name} in at most ${most} keys`, async () => {
      const preview = await openPage({ today: '2025-10-08', ...options });
      const pane = await preview.pane();
      await pane.getByText(/^Trang tính “/).waitFor();
      await pane.getByRole('link', { name: 'Hướng dẫn' }).focus();
      const officer = new Officer(preview, pane);
      await work(officer);
      counts[name] = officer.steps;
      writeFileSync(COUNTS, JSON.stringify(counts, null, 2));
      expect(officer.steps).toBeLessThanOrEqual(most);
    });

  task('write the quarter’s report', 5, async (officer) => {
    await officer.press(officer.button('Tạo báo cáo quý'));
    await officer.says(/^Đã tạo trang “BC Quý III-2025”/);
  });

  task('find who is late', 12, async (officer) => {
    await officer.press(officer.button(/^Quá hạn/));
    await officer.says(/^\d+ trong 25 nhiệm vụ/);
  });

  task('colour the table and take the colours away', 60, async (officer) => {
    await officer.press(officer.button('Tô màu'));
    await officer.says(/^Đã tô màu bảng/);
    await officer.press(officer.button('Bỏ tô màu'));
    await officer.says(/^Đã bỏ hết màu/);
  });

  task('see how things stood on another day', 12, async (officer) => {
    await officer.to(officer.pane.getByLabel('Tình hình đến ngày'));
    await officer.key('ControlOrMeta+a');
    await officer.type('30/6/2025');
    await officer.key('Enter');
    await officer.says('Đến ngày 30/6/2025');
  });

  task('write the list of tasks to urge', 30, async (officer) => {
    await officer.press(officer.button('Kỳ khác…'));
    await officer.press(officer.button('Danh sách đôn đốc'));
    await officer.says(/^Đã tạo trang “Danh sách đôn đốc”/);
  });

  task('write the report of another period', 30, async (officer) => {
    await officer.press(officer.button('Kỳ khác…'));
    await officer.press(officer.button(/^Kỳ trước/));
    await officer.to(officer.button('Tạo báo cáo quý'), 'Shift+Tab');
    await officer.key('Enter');
    await officer.says(/^Đã tạo trang “BC Quý II-2025”/);
  });

  task('copy the report to Word', 40, async (officer) => {
    await officer.press(officer.button('Tạo báo cáo quý'));
    await officer.says(/^Đã tạo trang/);
    await officer.press(officer.button('Kỳ khác…'));
    const downloaded = officer.pane.page().waitForEvent('download');
    await officer.press(officer.button('Lưu tệp Word'));
    expect((await downloaded).suggestedFilename()).toMatch(/^BÁO CÁO .*\.docx$/);
    await officer.says(/^Đã lưu “BÁO CÁO/);
    await officer.press(officer.button('Sao chép sang Word'));
    await officer.says(/Đã sao chép|đã được chọn sẵn/);
  });

  task('give the office its name', 40, async (officer) => {
    await officer.view('Cài đặt');
    await officer.to(officer.pane.getByLabel('Cơ quan lập báo cáo'));
    await officer.type('Liên minh Hợp tác xã tỉnh');
    await officer.press(officer.button('Lưu cài đặt'));
    await officer.says('Đã lưu cài đặt vào tệp.');
  });

  task(
    'mark five tasks done at once and take it back',
    60,
    async (officer) => {
      await officer.view('Nhiệm vụ');
      await officer.to(officer.pane.getByRole('listbox'));
      for (let count = 0; count < 5; count += 1) {
        await officer.key(' ');
        await officer.key('ArrowDown');
      }
      await officer.says('Đang chọn 5 nhiệm vụ');
      await officer.to(officer.button('Hoàn thành'), 'Shift+Tab');
      await officer.key('Enter');
      await officer.press(officer.button('Ghi vào bảng'));
      await officer.says(/^Đã ghi tiến độ của 5 nhiệm vụ/);
      await officer.press(officer.button('Hoàn tác'));
      await officer.says(/^Đã hoàn tác/);
    },
    { sample: 'chuong-trinh-2025-ban-in' },
  );

  task(
    'correct a misread deadline',
    60,
    async (officer) => {
      await officer.view('Kiểm tra');
      await officer.press(officer.pane.getByText('Cách hiểu thời gian và tiến độ trong bảng'));
      await officer.press(officer.button(/^Sửa cách hiểu/));
      await officer.to(officer.pane.getByLabel('Hạn hoàn thành'));
      await officer.key('ArrowUp');
      await officer.press(officer.button('Lưu cách hiểu'));
      await officer.says('Đã lưu cách hiểu thời gian và đọc lại bảng.');
    },
    { sample: 'chuong-trinh-2025-ban-in' },
  );
});
