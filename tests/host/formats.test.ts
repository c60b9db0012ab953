import { describe, it, expect } from '@jest/globals';
import { openBench, refusalOf, type Bench } from './support';

const onRange = <T>(
  bench: Bench,
  address: string,
  act: (range: Excel.Range, sync: () => Promise<void>) => Promise<T> | T,
) =>
  bench.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    const result = await act(range, () => context.sync());
    await context.sync();
    return result;
  });

describe('formats', () => {
  it('of text and alignment are kept and given back', async () => {
    const read = await onRange(openBench(), 'A1:B2', async ({ format }, sync) => {
      format.font.set({ name: 'Times New Roman', size: 14, bold: true, italic: true });
      format.font.set({ color: '#123abc', underline: 'Single', strikethrough: true });
      format.wrapText = true;
      format.set({ horizontalAlignment: 'Center', verticalAlignment: 'Center', indentLevel: 2 });
      format.load('wrapText,horizontalAlignment,verticalAlignment,indentLevel');
      format.font.load();
      await sync();
      const { font } = format;
      return [
        [font.name, font.size, font.bold, font.italic, font.color, font.underline],
        [font.strikethrough, format.wrapText, format.horizontalAlignment],
        [format.verticalAlignment, format.indentLevel],
      ];
    });
    expect(read).toEqual([
      ['Times New Roman', 14, true, true, '#123ABC', 'Single'],
      [true, true, 'Center'],
      ['Center', 2],
    ]);
  });

  it('of the default are what Excel says of a fresh cell', async () => {
    const read = await onRange(openBench(), 'A1', async ({ format }, sync) => {
      format.load('columnWidth,rowHeight,horizontalAlignment,verticalAlignment,wrapText');
      format.font.load('name,size,color,bold');
      format.fill.load('color');
      await sync();
      const { font } = format;
      return [
        [format.columnWidth, format.rowHeight, format.horizontalAlignment],
        [format.verticalAlignment, format.wrapText],
        [font.name, font.size, font.color, font.bold, format.fill.color],
      ];
    });
    expect(read).toEqual([
      [48, 15, 'General'],
      ['Bottom', false],
      ['Calibri', 11, '#000000', false, '#FFFFFF'],
    ]);
  });

  it('that differ between cells are null', async () => {
    const bench = openBench();
    await onRange(bench, 'A1', (range) => void (range.format.font.bold = true));
    const bold = await onRange(bench, 'A1:A2', async ({ format }, sync) => {
      format.font.load('bold,italic');
      await sync();
      return [format.font.bold, format.font.italic];
    });
    expect(bold).toEqual([null, false]);
  });

  it('change one part and leave the others, also of cells that shared a style', async () => {
    const bench = openBench();
    await onRange(bench, 'A1:A3', (range) => void (range.format.font.bold = true));
    await onRange(bench, 'A2', (range) => void (range.format.fill.color = 'yellow'));
    const sheet = bench.host.workbook.book.worksheets[0]!;
    expect(sheet.getCell('A2').style).toMatchObject({
      font: { bold: true },
      fill: { fgColor: { argb: 'FFFFFF00' } },
    });
    expect(sheet.getCell('A3').style).not.toHaveProperty('fill');
  });

  it('of whole columns and rows hold for cells made later', async () => {
    const bench = openBench();
    await onRange(bench, 'B:B', (range) => void (range.format.font.bold = true));
    await onRange(bench, '3:3', (range) => void (range.format.wrapText = true));
    await onRange(bench, 'B3', (range) => void (range.values = [['x']]));
    expect(bench.host.workbook.book.worksheets[0]!.getCell('B3').style).toMatchObject({
      font: { bold: true },
      alignment: { wrapText: true },
    });
  });

  it('clear with clear, contents staying or going as asked', async () => {
    const bench = openBench();
    const read = await onRange(bench, 'A1:A2', async (range, sync) => {
      range.values = [['a'], ['b']];
      range.format.font.bold = true;
      range.getCell(0, 0).clear('Contents');
      range.getCell(1, 0).clear('Formats');
      range.load('values');
      const fonts = [0, 1].map((row) => range.getCell(row, 0).format.font.load('bold'));
      await sync();
      return [range.values, fonts.map((font) => font.bold)];
    });
    expect(read).toEqual([
      [[''], ['b']],
      [true, false],
    ]);
  });

  it.each(['rot', '#12345', '', null])('refuse the colour %j', async (color) => {
    const refusal = await refusalOf(
      onRange(openBench(), 'A1', (range) => void (range.format.fill.color = color as string)),
    );
    expect(refusal.code).toBe('InvalidArgument');
  });
});

describe('borders', () => {
  it('lie on the sides they were set on', async () => {
    const bench = openBench();
    const read = await onRange(bench, 'B2:C3', async ({ format }, sync) => {
      const bottom = format.borders.getItem('EdgeBottom');
      bottom.set({ style: 'Double', color: '#0000FF' });
      format.borders.getItem('InsideVertical').style = 'Continuous';
      format.borders.getItem('InsideVertical').weight = 'Medium';
      const inside = format.borders.getItem('InsideVertical').load('style,weight');
      bottom.load('style,color');
      const top = format.borders.getItem('EdgeTop').load('style');
      await sync();
      return [bottom.style, bottom.color, inside.style, inside.weight, top.style];
    });
    expect(read).toEqual(['Double', '#0000FF', 'Continuous', 'Medium', 'None']);
    const sheet = bench.host.workbook.book.worksheets[0]!;
    expect(sheet.getCell('B2').border).toEqual({ right: { style: 'medium' } });
    expect(sheet.getCell('C3').border).toMatchObject({
      left: { style: 'medium' },
      bottom: { style: 'double' },
    });
  });

  it('go again', async () => {
    const bench = openBench();
    await onRange(bench, 'A1', ({ format }) => {
      format.borders.getItem('EdgeTop').style = 'Continuous';
      format.borders.getItem('EdgeTop').style = 'None';
    });
    expect(bench.host.workbook.book.worksheets[0]!.getCell('A1').border).toEqual({});
  });
});

describe('sizes', () => {
  it.each([48, 60, 90.75, 262.5])('of columns are %d points when set so', async (points) => {
    const width = await onRange(openBench(), 'A1:C1', async ({ format }, sync) => {
      format.columnWidth = points;
      format.load('columnWidth');
      await sync();
      return format.columnWidth;
    });
    expect(width).toBe(points);
  });

  it('of rows are set, and hidden rows and columns say so', async () => {
    const read = await onRange(openBench(), 'A1:B4', async (range, sync) => {
      range.format.rowHeight = 30;
      range.getRow(1).rowHidden = true;
      range.getColumn(0).columnHidden = true;
      range.load('hidden,rowHidden,columnHidden,height');
      const row = range.getRow(1).load('hidden');
      await sync();
      return [range.hidden, range.rowHidden, range.columnHidden, range.height, row.hidden];
    });
    expect(read).toEqual([null, null, null, 90, true]);
  });

  it('of hidden rows leave SUBTOTAL at once, though no cell changed', async () => {
    const read = await onRange(openBench(), 'A1:A3', async (range, sync) => {
      range.values = [[1], [2], ['=SUBTOTAL(109,A1:A2)']];
      range.load('values');
      await sync();
      const before = range.values[2]?.[0] as unknown;
      range.getRow(0).rowHidden = true;
      range.format.font.bold = true;
      range.load('values');
      await sync();
      return [before, range.values[2]?.[0] as unknown];
    });
    expect(read).toEqual([3, 2]);
  });

  it('grow with wrapped text when rows are fitted', async () => {
    const heights = await onRange(openBench(), 'A1:A2', async (range, sync) => {
      range.values = [['ngắn'], ['một câu dài hơn hẳn bề rộng của cột '.repeat(6)]];
      range.format.wrapText = true;
      range.format.autofitRows();
      const rows = [0, 1].map((row) => range.getRow(row).format.load('rowHeight'));
      await sync();
      return rows.map((row) => row.rowHeight);
    });
    expect(heights[1]! / heights[0]!).toBeGreaterThan(5);
  });
});
