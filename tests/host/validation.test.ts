import { describe, expect, it } from '@jest/globals';
import { openBench, refusalOf } from './support';

describe('a list to choose from', () => {
  it('is given to cells, read back, and kept in the file', async () => {
    const bench = openBench();
    const read = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const cells = sheet.getRange('B2:B9');
      cells.dataValidation.rule = { list: { inCellDropDown: true, source: '=$D$1:$F$1' } };
      cells.dataValidation.errorAlert = {
        showAlert: false,
        style: 'Information',
        title: '',
        message: '',
      };
      const one = sheet.getRange('B5').dataValidation.load('rule,type,errorAlert');
      const none = sheet.getRange('C5').dataValidation.load('type');
      await context.sync();
      return [one.type, one.rule.list?.source, one.errorAlert.showAlert, none.type];
    });
    expect(read).toEqual(['List', '=$D$1:$F$1', false, 'None']);
  });

  it('of words is given back as Excel writes it', async () => {
    const bench = openBench();
    const source = await bench.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'Xong,Chưa' } };
      dataValidation.load('rule');
      await context.sync();
      return dataValidation.rule.list?.source;
    });
    expect(source).toBe('Xong,Chưa');
  });

  it('is cleared, and another kind of rule is refused aloud', async () => {
    const bench = openBench();
    const type = await bench.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      dataValidation.clear();
      dataValidation.load('type');
      await context.sync();
      return dataValidation.type;
    });
    expect(type).toBe('None');
    const refused = await refusalOf(
      bench.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        range.dataValidation.rule = { custom: { formula: '=TRUE' } };
        await context.sync();
      }),
    );
    expect(refused.code).toBe('InvalidArgument');
  });
});
