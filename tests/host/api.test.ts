import { describe, it, expect } from '@jest/globals';
import versions from '../../src/host/api/versions.json';
import { declares } from '../../src/host/engine/api-level';
import { openBench, refusalOf } from './support';
import { versionsInOfficeJs } from './versions';

describe('what the host lacks', () => {
  it('fails with ApiNotFound that names an unknown method', async () => {
    const { run } = openBench();
    const refusal = await refusalOf(
      run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').setDirty();
        await context.sync();
      }),
    );
    expect(refusal.code).toBe('ApiNotFound');
    expect(refusal.message).toContain('Range.setDirty');
  });

  it('fails with ApiNotFound that names an unknown property, read or set', async () => {
    const { run } = openBench();
    const read = await refusalOf(
      run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('formulasLocal');
        await context.sync();
      }),
    );
    const set = await refusalOf(
      run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').numberFormatLocal = [['0']];
        await context.sync();
      }),
    );
    expect([read.code, set.code]).toEqual(['ApiNotFound', 'ApiNotFound']);
    expect(read.message).toContain('Range.formulasLocal');
    expect(set.message).toContain('Range.numberFormatLocal');
  });

  it('fails with ApiNotFound for an object it does not have', async () => {
    const { run } = openBench();
    const refusal = await refusalOf(
      run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').shapes.load('items');
        await context.sync();
      }),
    );
    expect(refusal).toMatchObject({ code: 'ApiNotFound' });
    expect(refusal.message).toContain('Worksheet.shapes');
  });

  it('throws loudly at an action that it does not know', async () => {
    const { host } = openBench();
    const body = { Actions: [{ Id: 1, ActionType: 99, ObjectPathId: 1 }], ObjectPaths: ROOT };
    await expect(host.execute(JSON.stringify(body))).rejects.toThrow('action type 99');
  });
});

const ROOT = { 1: { Id: 1, ObjectPathType: 1, Name: '' } };

describe('requirement sets', () => {
  const batch = (context: Excel.RequestContext) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
    range.getMergedAreasOrNullObject().load('areaCount');
    return context.sync();
  };

  it('refuses a member above the declared set, naming it and the set it needs', async () => {
    const { run } = openBench(['Sheet1'], { apiSets: { ExcelApi: '1.9' } });
    const refusal = await refusalOf(run(batch));
    expect(refusal.code).toBe('ApiNotFound');
    expect(refusal.message).toContain('Range.getMergedAreasOrNullObject');
    expect(refusal.message).toContain('1.13');
  });

  it.each([
    ['1.17', 'ApiNotFound'],
    ['1.18', null],
  ])('lets several areas be selected from 1.18 on only: %s', async (version, refused) => {
    const {
      Excel: library,
      OfficeExtension: extension,
      run,
    } = openBench(['Sheet1'], {
      apiSets: { ExcelApi: version },
    });
    expect('select' in library.RangeAreas.prototype).toBe(false); // this office.js is older
    const { BatchApiHelper } = extension as unknown as {
      BatchApiHelper: { invokeMethod: (...call: unknown[]) => void };
    };
    const select = run(async (context) => {
      const areas = context.workbook.worksheets.getItem('Sheet1').getRanges('A1,C3');
      BatchApiHelper.invokeMethod(areas, 'Select', 1, [], 0, 0);
      await context.sync();
      return null;
    });
    expect(refused === null ? await select : (await refusalOf(select)).code).toBe(refused);
  });

  it('answers the same member from its set on', async () => {
    const { run } = openBench(['Sheet1'], { apiSets: { ExcelApi: '1.13' } });
    await expect(run(batch)).resolves.toBeUndefined();
  });

  it('leaves members above the set out of a load of everything', async () => {
    const { run } = openBench(['Sheet1'], { apiSets: { ExcelApi: '1.6' } });
    const hasGridlines = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.load();
      await context.sync();
      return 'showGridlines' in sheet.toJSON();
    });
    expect(hasGridlines).toBe(false);
  });

  it.each([
    ['1.17', '1.9', true],
    ['1.9', '1.10', false],
    ['1.10', '1.9', true],
    ['1.9', '1.9', true],
  ])('declares %s: has %s is %s', (declared, asked, answer) => {
    expect(declares({ ExcelApi: declared }, 'ExcelApi', asked)).toBe(answer);
    expect(
      openBench(['A'], { apiSets: { ExcelApi: declared } }).isSetSupported('ExcelApi', asked),
    ).toBe(answer);
  });

  it('takes the version of every member from office.js itself', () => {
    const classes = new Set(Object.keys(versions).map((member) => member.split('.')[0] ?? ''));
    expect(versions).toEqual(versionsInOfficeJs(classes));
  });
});
