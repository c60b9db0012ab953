import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { createHost } from '../../../src/host';
import { openWorkbook, saveWorkbook } from '../../../src/host/file';
import { connect, type Connection } from '../../../src/host/node';
import { openBench } from '../support';

/** A saved workbook with a pie over formulas, with colours, labels and a title. */
let saved: Uint8Array;
beforeAll(async () => {
  const { host, run } = openBench(['Bảng số', 'Khác']);
  await run((context) => {
    const sheet = context.workbook.worksheets.getItem('Bảng số');
    sheet.getRange('A1:B4').values = [
      ['Trạng thái', 'Số'],
      ['Xong', '=1+2'],
      ['Quá hạn', 0],
      ['Trong hạn', '=B2*2'],
    ];
    const chart = sheet.charts.add('Pie', sheet.getRange('B2:B4'), 'Columns');
    chart.name = 'Tỷ trọng';
    chart.title.text = 'Tỷ trọng & <trạng thái>';
    chart.setPosition('D2', 'H15');
    const series = chart.series.getItemAt(0);
    series.setXAxisValues(sheet.getRange('A2:A4'));
    series.points.getItemAt(1).format.fill.setSolidColor('#B3261E');
    series.hasDataLabels = true;
    series.dataLabels.showPercentage = true;
    series.dataLabels.numberFormat = '0.0%;;;';
    return context.sync();
  });
  saved = await saveWorkbook(host.workbook);
});

interface Opened extends Connection {
  readonly save: () => Promise<Uint8Array>;
}

async function open(bytes: Uint8Array): Promise<Opened> {
  const workbook = await openWorkbook(bytes);
  return { ...connect(createHost(workbook)), save: () => saveWorkbook(workbook) };
}

/** The parts of an archive below a folder, as texts. */
function partsUnder(bytes: Uint8Array, folder: string): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith(folder));
  return Object.fromEntries(parts.map(([path, part]) => [path, strFromU8(part)]));
}

function chartXml(bytes: Uint8Array): string {
  return Object.entries(partsUnder(bytes, 'xl/charts/'))
    .filter(([path]) => /chart\d+\.xml$/.test(path))
    .map(([, text]) => text)
    .join('\n')
    .replaceAll('&apos;', "'");
}

describe('saving a chart', () => {
  it('writes a native chart with title, colours, labels and the values it shows', () => {
    const xml = chartXml(saved);
    expect(xml).toContain('<c:pieChart>');
    expect(xml).toContain('Tỷ trọng &amp; &lt;trạng thái&gt;');
    expect(xml).toContain('B3261E');
    expect(xml).toContain('formatCode="0.0%;;;"');
    expect(xml).toMatch(
      /<c:f>'Bảng số'!\$B\$2:\$B\$4<\/c:f><c:numCache>.*<c:v>3<\/c:v>.*<c:v>6<\/c:v>/s,
    );
    expect(xml).toMatch(/<c:strCache>.*<c:v>Quá hạn<\/c:v>/s);
  });

  it('anchors it to its cells under its name', () => {
    const drawing = Object.values(partsUnder(saved, 'xl/drawings/drawing')).join('');
    expect(drawing).toContain('name="Tỷ trọng"');
    expect(drawing).toMatch(/<xdr:from><xdr:col>3<\/xdr:col>.*<xdr:row>1<\/xdr:row>/s);
    expect(drawing).toMatch(/<xdr:to><xdr:col>8<\/xdr:col>.*<xdr:row>15<\/xdr:row>/s);
  });

  it('declares the content type of every part it adds', () => {
    const types = strFromU8(unzipSync(saved)['[Content_Types].xml'] as Uint8Array);
    for (const path of Object.keys(unzipSync(saved))) {
      const isXml = /^xl\/(charts|drawings)\/[^_]*\.xml$/.test(path);
      if (isXml) expect(types).toContain(`PartName="/${path}"`);
    }
    expect(types).toContain('drawingml.chart+xml');
  });
});

describe('opening a chart', () => {
  it('finds name, title, place and sources again', async () => {
    const { run } = await open(saved);
    const found = await run(async (context) => {
      const chart = context.workbook.worksheets.getItem('Bảng số').charts.getItem('Tỷ trọng');
      chart.load('name,chartType,title/text,width,height');
      const series = chart.series.getItemAt(0);
      const values = series.getDimensionValues('Values');
      series.load('hasDataLabels,dataLabels/showPercentage');
      await context.sync();
      return [chart.toJSON(), values.value, series.toJSON()];
    });
    expect(found).toMatchObject([
      {
        name: 'Tỷ trọng',
        chartType: 'Pie',
        title: { text: 'Tỷ trọng & <trạng thái>' },
        width: 240,
        height: 210,
      },
      [3, 0, 6],
      { hasDataLabels: true, dataLabels: { showPercentage: true } },
    ]);
  });

  it('writes an untouched chart back byte by byte, also when cells change', async () => {
    const { run, save } = await open(saved);
    await run((context) => {
      context.workbook.worksheets.getItem('Bảng số').getRange('D40').values = [['x']];
      return context.sync();
    });
    const again = await save();
    expect(partsUnder(again, 'xl/charts/')).toEqual(partsUnder(saved, 'xl/charts/'));
    expect(partsUnder(again, 'xl/drawings/')).toEqual(partsUnder(saved, 'xl/drawings/'));
  });

  it('writes what was changed of it, and the values of today', async () => {
    const { run, save } = await open(saved);
    await run((context) => {
      const sheet = context.workbook.worksheets.getItem('Bảng số');
      sheet.name = 'BC';
      sheet.getRange('B3').values = [[7]];
      sheet.charts.getItemAt(0).name = 'Hình 1';
      return context.sync();
    });
    const again = await save();
    const xml = chartXml(again);
    expect(xml).toMatch(/<c:f>BC!\$B\$2:\$B\$4<\/c:f><c:numCache>.*<c:v>7<\/c:v>/s);
    expect(xml).not.toContain('Bảng số');
    expect(xml).toContain('B3261E');
    const drawings = partsUnder(again, 'xl/drawings/drawing');
    expect(Object.values(drawings).join('')).toContain('name="Hình 1"');
    expect(Object.keys(drawings)).toHaveLength(1);
  });

  it('keeps two charts apart that were copied with their sheet', async () => {
    const { run, save } = await open(saved);
    await run((context) => {
      const sheet = context.workbook.worksheets.getItem('Bảng số');
      sheet.copy('End').name = 'Bản sao';
      return context.sync();
    });
    const xml = chartXml(await save());
    expect(xml).toContain(`'Bảng số'!$B$2:$B$4`);
    expect(xml).toContain(`'Bản sao'!$B$2:$B$4`);
  });

  it.each(['chart', 'sheet'] as const)(
    'leaves nothing of it when its %s is deleted',
    async (what) => {
      const { run, save } = await open(saved);
      await run((context) => {
        const sheet = context.workbook.worksheets.getItem('Bảng số');
        if (what === 'sheet') sheet.delete();
        else sheet.charts.getItemAt(0).delete();
        return context.sync();
      });
      const again = await save();
      expect(partsUnder(again, 'xl/charts/')).toEqual({});
      expect(partsUnder(again, 'xl/drawings/')).toEqual({});
    },
  );
});
