import { describe, expect, it } from '@jest/globals';
import { openBench, refusalOf } from './support';

/** Adds a chart over a few numbers and gives what the test asks of it. */
function withChart<T>(
  ask: (chart: Excel.Chart, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return openBench(['Bảng số']).run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Bảng số');
    sheet.getRange('A1:B3').values = [
      ['Đơn vị', 'Xong'],
      ['Phòng A', 3],
      ['Phòng B', 1],
    ];
    return ask(sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3')), context);
  });
}

describe('a chart’s picture', () => {
  it('is a PNG of the size asked for, else of the chart’s own', async () => {
    const pictures = await withChart(async (chart, context) => {
      const [asked, own] = [chart.getImage(300, 120), chart.getImage()];
      chart.load('width');
      await context.sync();
      return { asked: asked.value, own: own.value, width: chart.width };
    });
    const sizeOf = (base64: string): number[] => {
      const bytes = Buffer.from(base64, 'base64');
      expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
      return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    };
    expect(sizeOf(pictures.asked)).toEqual([300, 120]);
    expect(sizeOf(pictures.own)[0]).toBe(Math.round((pictures.width * 96) / 72));
  });

  it('is refused in a size that is none', async () => {
    const refused = withChart(async (chart, context) => {
      chart.getImage(-1, 10);
      await context.sync();
    });
    expect((await refusalOf(refused)).code).toBe('InvalidArgument');
  });
});
