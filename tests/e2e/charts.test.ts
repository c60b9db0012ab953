import { expect, it } from '@jest/globals';
import { describeInBrowser } from './harness';

/** Puts numbers and two charts of them onto a new sheet, with the pane's own Office.js. */
async function addCharts(): Promise<void> {
  await Office.onReady();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Số liệu');
    sheet.getRange('A1:C4').values = [
      ['Đơn vị', 'Đã xong', 'Quá hạn'],
      ['Văn phòng', 3, 1],
      ['Phòng Chính sách TT', '=B2-1', 0],
      ['Phòng Kế hoạch - HT', 4, 2],
    ];
    const pie = sheet.charts.add('Pie', sheet.getRange('A1:B4'), 'Columns');
    pie.title.text = 'Đã xong theo đơn vị';
    pie.setPosition('A6', 'F20');
    pie.series.getItemAt(0).hasDataLabels = true;
    const columns = sheet.charts.add('ColumnStacked', sheet.getRange('A1:C4'), 'Columns');
    columns.title.text = 'Kết quả theo đơn vị';
    columns.setPosition('G6', 'N20');
    sheet.activate();
    await context.sync();
  });
}

describeInBrowser('charts in the preview', (session) => {
  it('are drawn where they stand, and told in words beside the grid', async () => {
    const preview = await session.openPage({ today: '2025-09-30' });
    const pane = await preview.pane();
    await pane.evaluate(addCharts);
    const { page } = preview;
    const drawn = page.locator('svg.chart');
    await drawn.nth(1).waitFor();
    expect(await drawn.count()).toBe(2);
    const [cell, chart] = [
      await preview.cell('A6').boundingBox(),
      await drawn.first().boundingBox(),
    ];
    expect(Math.abs((chart?.x ?? 0) - (cell?.x ?? -99))).toBeLessThanOrEqual(2);
    expect(Math.abs((chart?.y ?? 0) - (cell?.y ?? -99))).toBeLessThanOrEqual(2);
    expect(await drawn.first().locator('path').count()).toBe(3);
    const words = page.getByRole('list', { name: 'Biểu đồ trên trang tính' });
    await words.getByText('Phòng Chính sách TT: 2, 0').waitFor({ state: 'attached' });
    await preview.screenshot('charts');
  });

  it('follow the cells they show', async () => {
    const preview = await session.openPage({ today: '2025-09-30' });
    await (await preview.pane()).evaluate(addCharts);
    const words = preview.page.getByRole('list', { name: 'Biểu đồ trên trang tính' });
    await words.getByText('Văn phòng: 3, 1').waitFor({ state: 'attached' });
    await preview.type('B2', '7');
    await words.getByText('Văn phòng: 7, 1').waitFor({ state: 'attached' });
    await words.getByText('Phòng Chính sách TT: 6, 0').waitFor({ state: 'attached' });
  });
});
