import { describe, it, expect } from '@jest/globals';
import { openBench, refusalOf, type Bench } from './support';

const inWorkbook = <T>(
  bench: Bench,
  act: (workbook: Excel.Workbook, sync: () => Promise<void>) => Promise<T> | T,
) =>
  bench.run(async (context) => {
    const result = await act(context.workbook, () => context.sync());
    await context.sync();
    return result;
  });

describe('names', () => {
  it('stand for cells, numbers, texts and formulas, hidden or not, in both scopes', async () => {
    const bench = openBench();
    const read = await inWorkbook(bench, async (workbook, sync) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      workbook.names.add('ctct_area', sheet.getRange('B2:C3'), 'ghi chú').visible = false;
      workbook.names.add('ctct_number', '=5');
      workbook.names.add('ctct_text', 'abc');
      sheet.names.add('ctct_area', sheet.getRange('A1'));
      const items = workbook.names.load('items');
      const own = sheet.names.load('items');
      await sync();
      const line = (item: Excel.NamedItem) => [
        item.name,
        item.formula,
        item.type,
        item.value,
        item.visible,
        item.scope,
      ];
      return [...items.items.map(line), ...own.items.map(line)];
    });
    expect(read).toEqual([
      ['ctct_area', '=Sheet1!$B$2:$C$3', 'Range', 'Sheet1!$B$2:$C$3', false, 'Workbook'],
      ['ctct_number', '=5', 'Integer', 5, true, 'Workbook'],
      ['ctct_text', '="abc"', 'String', 'abc', true, 'Workbook'],
      ['ctct_area', '=Sheet1!$A$1', 'Range', 'Sheet1!$A$1', true, 'Worksheet'],
    ]);
  });

  it('lead to their cells, or to nothing when those are gone', async () => {
    const bench = openBench(['Sheet1', 'Hai']);
    const read = await inWorkbook(bench, async (workbook, sync) => {
      workbook.names.add('ctct_a', workbook.worksheets.getItem('Sheet1').getRange('B2'));
      workbook.names.add('ctct_b', workbook.worksheets.getItem('Hai').getRange('B2'));
      workbook.worksheets.getItem('Hai').delete();
      const found = workbook.names.getItem('CTCT_A').getRange().load('address');
      const lost = workbook.names.getItem('ctct_b').load('type');
      const none = lost.getRangeOrNullObject().load('address');
      const missing = workbook.names.getItemOrNullObject('ctct_c').load('name');
      await sync();
      return [found.address, lost.type, none.isNullObject, missing.isNullObject];
    });
    expect(read).toEqual(['Sheet1!B2', 'Error', true, true]);
  });

  it('are used by formulas', async () => {
    const values = await inWorkbook(openBench(), async (workbook, sync) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A2').values = [[3], [4]];
      workbook.names.add('ctct_sum', sheet.getRange('A1:A2'));
      const cell = sheet.getRange('B1');
      cell.formulas = [['=SUM(ctct_sum)']];
      cell.load('values');
      await sync();
      return cell.values;
    });
    expect(values).toEqual([[7]]);
  });

  it.each([
    ['two words', 'InvalidArgument'],
    ['A1', 'InvalidArgument'],
    ['1x', 'InvalidArgument'],
    ['R1C1', 'InvalidArgument'],
    ['x'.repeat(256), 'InvalidArgument'],
    ['CTCT_TAKEN', 'ItemAlreadyExists'],
  ])('refuse %s', async (name, code) => {
    const bench = openBench();
    await inWorkbook(bench, (workbook) => void workbook.names.add('ctct_taken', '=1'));
    const refusal = await refusalOf(
      inWorkbook(bench, (workbook) => void workbook.names.add(name, '=1')),
    );
    expect(refusal.code).toBe(code);
  });

  it('go when deleted', async () => {
    const bench = openBench();
    await inWorkbook(bench, (workbook) => {
      workbook.names.add('ctct_a', '=1');
      workbook.names.getItem('ctct_a').delete();
    });
    expect(bench.host.workbook.names).toEqual([]);
  });
});

describe('custom XML parts', () => {
  const XML = '<cài xmlns="urn:ctct:cai-dat"><ngày>7</ngày></cài>';

  it('are added, found by namespace, changed and deleted', async () => {
    const bench = openBench();
    const read = await inWorkbook(bench, async (workbook, sync) => {
      const part = workbook.customXmlParts.add(XML).load('id,namespaceUri');
      workbook.customXmlParts.add('<x/>');
      await sync();
      const only = workbook.customXmlParts.getByNamespace('urn:ctct:cai-dat').getOnlyItem();
      only.setXml(XML.replace('7', '9'));
      const xml = only.getXml();
      const count = workbook.customXmlParts.getCount();
      const other = workbook.customXmlParts.getByNamespace('urn:x').getOnlyItemOrNullObject();
      other.load('id');
      await sync();
      const byId = workbook.customXmlParts.getItem(part.id).load('id');
      await sync();
      byId.delete();
      return [part.namespaceUri, xml.value, count.value, other.isNullObject];
    });
    expect(read).toEqual(['urn:ctct:cai-dat', XML.replace('7', '9'), 2, true]);
    expect([...bench.host.workbook.customXml.values()]).toEqual(['<x/>']);
  });

  it.each(['no xml', '<a><b></a>', ''])('refuse %j', async (xml) => {
    const refusal = await refusalOf(
      inWorkbook(openBench(), (workbook) => void workbook.customXmlParts.add(xml)),
    );
    expect(refusal.code).toBe('InvalidArgument');
  });
});

describe('settings', () => {
  it('are added, changed, listed and deleted', async () => {
    const bench = openBench();
    const read = await inWorkbook(bench, async (workbook, sync) => {
      workbook.settings.add('một', { a: [1, 'hai', null] });
      workbook.settings.add('một', 'khác');
      workbook.settings.add('Office.AutoShowTaskpaneWithDocument', true);
      workbook.settings.add('bỏ', 1).delete();
      const items = workbook.settings.load('items/key,items/value');
      const missing = workbook.settings.getItemOrNullObject('bỏ').load('key');
      await sync();
      return [items.items.map(({ key, value }) => [key, value]), missing.isNullObject];
    });
    expect(read).toEqual([
      [
        ['một', 'khác'],
        ['Office.AutoShowTaskpaneWithDocument', true],
      ],
      true,
    ]);
  });
});
