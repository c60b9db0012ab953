import { beforeEach, describe, expect, it } from '@jest/globals';
import { openBench, refusalOf, type Bench } from './support';

const NUMBERS = [
  ['Đơn vị', 'Xong', 'Quá hạn'],
  ['Phòng A', 3, 1],
  ['Phòng B', '=B2+1', 0],
  ['Phòng C', 2, 5],
];

let bench: Bench;
beforeEach(async () => {
  bench = openBench(['Bảng số', 'Khác']);
  await bench.run((context) => {
    context.workbook.worksheets.getItem('Bảng số').getRange('A1:C4').values = NUMBERS;
    return context.sync();
  });
});

/** Adds a chart of a type over an address and gives what the test asks of it. */
function withChart<T>(
  type: string,
  address: string,
  ask: (chart: Excel.Chart, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  seriesBy?: 'Columns' | 'Rows',
): Promise<T> {
  return bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Bảng số');
    const chart = sheet.charts.add(type as 'Pie', sheet.getRange(address), seriesBy);
    return ask(chart, sheet, context);
  });
}

async function seriesNames(chart: Excel.Chart, context: Excel.RequestContext): Promise<string[]> {
  chart.series.load('items/name');
  await context.sync();
  return chart.series.items.map(({ name }) => name);
}

describe('adding a chart', () => {
  it('finds captions, categories and one series for each column', async () => {
    const found = await withChart('ColumnStacked', 'A1:C4', async (chart, _sheet, context) => {
      const names = await seriesNames(chart, context);
      const series = chart.series.getItemAt(1);
      const values = series.getDimensionValues('Values');
      const categories = series.getDimensionValues('Categories');
      chart.load('name,chartType');
      await context.sync();
      return { names, values: values.value, categories: categories.value, ...chart.toJSON() };
    });
    expect(found).toMatchObject({
      names: ['Xong', 'Quá hạn'],
      values: [1, 0, 5],
      categories: ['Phòng A', 'Phòng B', 'Phòng C'],
      name: 'Chart 1',
      chartType: 'ColumnStacked',
    });
  });

  it('takes rows as series when told so', async () => {
    const names = await withChart(
      'ColumnClustered',
      'A1:C4',
      (chart, _sheet, context) => seriesNames(chart, context),
      'Rows',
    );
    expect(names).toEqual(['Phòng A', 'Phòng B', 'Phòng C']);
  });

  it('takes a bare column of numbers as one series without name', async () => {
    const found = await withChart('Pie', 'B2:B4', async (chart, _sheet, context) => {
      const names = await seriesNames(chart, context);
      const source = chart.series.getItemAt(0).getDimensionDataSourceString('Values');
      chart.title.load('visible');
      await context.sync();
      return [names, source.value, chart.title.visible];
    });
    expect(found).toEqual([['Series1'], `'Bảng số'!$B$2:$B$4`, false]);
  });

  it('refuses a chart type that it cannot make, naming it', async () => {
    const refusal = await refusalOf(
      withChart('Radar', 'A1:C4', (_chart, _sheet, context) => context.sync()),
    );
    expect(refusal.code).toBe('ApiNotFound');
    expect(refusal.message).toContain('Radar');
  });

  it('refuses what it lacks, such as activate', async () => {
    const refusal = await refusalOf(
      withChart('Pie', 'A1:B4', (chart, _sheet, context) => {
        chart.activate();
        return context.sync();
      }),
    );
    expect(refusal.code).toBe('ApiNotFound');
    expect(refusal.message).toContain('Chart.activate');
  });

  it('refuses a member above the declared set', async () => {
    bench = openBench(['Bảng số'], { apiSets: { ExcelApi: '1.6' } });
    const refusal = await refusalOf(
      withChart('Pie', 'A1:B4', (chart, _sheet, context) => {
        chart.series.getItemAt(0).hasDataLabels = true;
        return context.sync();
      }),
    );
    expect(refusal.code).toBe('ApiNotFound');
    expect(refusal.message).toContain('ChartSeries.hasDataLabels');
  });

  it('is refused on a sheet whose objects are protected, and allowed where they are not', async () => {
    const protect = (allowEditObjects: boolean): Promise<void> =>
      bench.run((context) => {
        const { protection } = context.workbook.worksheets.getItem('Bảng số');
        protection.unprotect();
        protection.protect({ allowEditObjects });
        return context.sync();
      });
    const add = (): Promise<void> =>
      withChart('Pie', 'A1:B4', (_chart, _sheet, context) => context.sync());
    await protect(false);
    expect((await refusalOf(add())).code).toBe('AccessDenied');
    await protect(true);
    await expect(add()).resolves.toBeUndefined();
  });
});

describe('a chart', () => {
  it('is found by name and place, and is a null object where it is not', async () => {
    await withChart('Pie', 'A1:B4', async (chart, sheet, context) => {
      chart.name = 'Tỷ trọng';
      const byName = sheet.charts.getItem('tỷ trọng').load('id');
      const byPlace = sheet.charts.getItemAt(0).load('id');
      const none = sheet.charts.getItemOrNullObject('Không có');
      const count = sheet.charts.getCount();
      await context.sync();
      expect([byName.id === byPlace.id, none.isNullObject, count.value]).toEqual([true, true, 1]);
    });
    const refusal = await refusalOf(
      bench.run((context) => {
        context.workbook.worksheets.getItem('Khác').charts.getItem('Tỷ trọng').load('name');
        return context.sync();
      }),
    );
    expect(refusal.code).toBe('ItemNotFound');
  });

  it('covers the cells it is put over, and grows with them', async () => {
    const boxes = await withChart('Pie', 'A1:B4', async (chart, sheet, context) => {
      chart.setPosition('B6', 'C9');
      chart.load('left,top,width,height');
      await context.sync();
      const before = [chart.left, chart.top, chart.width, chart.height];
      sheet.getRange('A7').format.rowHeight = 45;
      chart.load('height');
      await context.sync();
      return [...before, chart.height];
    });
    expect(boxes).toEqual([48, 75, 96, 60, 90]);
  });

  it('keeps its size when moved by points', async () => {
    const box = await withChart('Pie', 'A1:B4', async (chart, _sheet, context) => {
      Object.assign(chart, { left: 10, top: 20, width: 300, height: 150 });
      chart.load('left,top,width,height');
      await context.sync();
      return [chart.left, chart.top, chart.width, chart.height].map(Math.round);
    });
    expect(box).toEqual([10, 20, 300, 150]);
  });

  it('refuses a place on another sheet', async () => {
    const refusal = await refusalOf(
      withChart('Pie', 'A1:B4', (chart, _sheet, context) => {
        chart.setPosition(context.workbook.worksheets.getItem('Khác').getRange('A1'));
        return context.sync();
      }),
    );
    expect(refusal.code).toBe('InvalidArgument');
  });

  it('keeps title, legend, fonts, labels, axes and colours as they were set', async () => {
    const read = await withChart('ColumnStacked', 'A1:C4', async (chart, _sheet, context) => {
      chart.title.text = 'Kết quả';
      chart.title.format.font.bold = true;
      chart.legend.position = 'Bottom';
      chart.legend.format.font.size = 9;
      chart.format.font.name = 'Times New Roman';
      chart.axes.valueAxis.numberFormat = '0';
      chart.axes.valueAxis.majorGridlines.visible = false;
      const series = chart.series.getItemAt(0);
      series.name = 'Đã xong';
      series.gapWidth = 60;
      series.format.fill.setSolidColor('#1B7F4B');
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = '0;;;';
      chart.load('title/text,title/format/font/bold,legend/position,legend/format/font/size');
      chart.load('format/font/name,axes/valueAxis/numberFormat');
      series.load('name,hasDataLabels,dataLabels/numberFormat,dataLabels/showValue');
      chart.axes.valueAxis.majorGridlines.load('visible');
      await context.sync();
      return { chart: chart.toJSON(), series: series.toJSON() };
    });
    expect(read.chart).toMatchObject({
      title: { text: 'Kết quả', format: { font: { bold: true } } },
      legend: { position: 'Bottom', format: { font: { size: 9 } } },
      format: { font: { name: 'Times New Roman' } },
      axes: { valueAxis: { numberFormat: '0' } },
    });
    expect(read.series).toMatchObject({
      name: 'Đã xong',
      hasDataLabels: true,
      dataLabels: { numberFormat: '0;;;', showValue: true },
    });
  });

  it('refuses a point that its series does not have, and an axis of a pie', async () => {
    const point = await refusalOf(
      withChart('Pie', 'A1:B4', (chart, _sheet, context) => {
        chart.series.getItemAt(0).points.getItemAt(3).format.fill.setSolidColor('#000000');
        return context.sync();
      }),
    );
    const axis = await refusalOf(
      withChart('Pie', 'A1:B4', (chart, _sheet, context) => {
        chart.axes.valueAxis.minimum = 0;
        return context.sync();
      }),
    );
    expect([point.code, axis.code]).toEqual(['ItemNotFound', 'InvalidOperation']);
  });

  it('can be used in later requests, and is gone once deleted', async () => {
    const refusal = await refusalOf(
      withChart('Pie', 'A1:B4', async (chart, sheet, context) => {
        await context.sync();
        chart.title.text = 'Sau';
        const series = chart.series.add('Nữa');
        series.setValues(sheet.getRange('C2:C4'));
        await context.sync();
        chart.delete();
        await context.sync();
        chart.title.text = 'Quá muộn';
        await context.sync();
      }),
    );
    expect(refusal.code).toBe('ItemNotFound');
  });
});

describe('what a chart refers to', () => {
  const source = (sheet = 'Bảng số', at = 0): Promise<string> =>
    bench.run(async (context) => {
      const chart = context.workbook.worksheets.getItem(sheet).charts.getItemAt(at);
      const text = chart.series.getItemAt(0).getDimensionDataSourceString('Values');
      chart.load('top');
      await context.sync();
      return `${text.value} at ${chart.top}`;
    });

  beforeEach(() =>
    withChart('Pie', 'B2:B4', (chart, _sheet, context) => {
      chart.setPosition('E3', 'H12');
      return context.sync();
    }),
  );

  it('follows inserted and deleted rows, as the chart does', async () => {
    const sheetDo = (act: (sheet: Excel.Worksheet) => void): Promise<void> =>
      bench.run((context) => {
        act(context.workbook.worksheets.getItem('Bảng số'));
        return context.sync();
      });
    await sheetDo((sheet) => sheet.getRange('1:2').insert('Down'));
    expect(await source()).toBe(`'Bảng số'!$B$4:$B$6 at 60`);
    await sheetDo((sheet) => sheet.getRange('5:5').delete('Up'));
    expect(await source()).toBe(`'Bảng số'!$B$4:$B$5 at 60`);
  });

  it('follows the sheet when it is renamed', async () => {
    await bench.run((context) => {
      context.workbook.worksheets.getItem('Bảng số').name = 'BC';
      return context.sync();
    });
    expect(await source('BC')).toBe('BC!$B$2:$B$4 at 30');
  });

  it('is the copy where the sheet is copied, and the copy is its own', async () => {
    const counts = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Bảng số');
      sheet.copy('End').name = 'Bản sao';
      await context.sync();
      sheet.charts.getItemAt(0).delete();
      const left = sheet.charts.getCount();
      const copied = context.workbook.worksheets.getItem('Bản sao').charts.getCount();
      await context.sync();
      return [left.value, copied.value];
    });
    expect(counts).toEqual([0, 1]);
    expect(await source('Bản sao')).toBe(`'Bản sao'!$B$2:$B$4 at 30`);
  });
});
