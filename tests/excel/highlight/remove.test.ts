import { beforeEach, describe, it, expect } from '@jest/globals';
import { highlight, removeHighlight } from '../../../src/excel/highlight';
import { reopened, valuesOf, type Bench } from '../host-door';
import { formatsIn, LAST_ROW, officersOwn, partsOf } from './foreign';
import { FIRST_ROW, SHEET } from './tables';

let bench: Bench;
let before: Record<string, string>;

beforeEach(async () => {
  bench = await officersOwn();
  before = await partsOf(bench);
});

const isOurs = (xml: string): boolean => /[(,]N\(&quot;ctct:/.test(xml);
/** Every rule of ours that the file holds, without those beside it. */
const ours = async (sheet = 1): Promise<string[]> => {
  const rules = (await formatsIn(bench, sheet)).join('').match(/<cfRule[\s\S]*?<\/cfRule>/g) ?? [];
  return rules.filter(isOurs);
};
const insert = (row: number, count: number): void =>
  bench.host.edit('user').insertRows(SHEET, row, count);

describe('highlight beside what is the officers’ own', () => {
  it('changes nothing in the file but the conditional formats, their styles and hidden names', async () => {
    const values = await valuesOf(bench, SHEET);
    await highlight(bench.door, undefined);
    expect(await valuesOf(bench, SHEET)).toEqual(values);
    const after = await partsOf(bench);
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(changed.sort()).toEqual([
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    const bare = (xml = ''): string =>
      xml
        .replace(/<conditionalFormatting[\s\S]*?<\/conditionalFormatting>/g, '')
        .replace(/<dxfs[\s\S]*?<\/dxfs>/, '')
        .replace(
          /<definedName name="ctct_[^>]*localSheetId="0" hidden="1"[^>]*>[^<]*<\/definedName>/g,
          '',
        )
        .replace('<definedNames></definedNames>', '');
    for (const name of changed) expect(bare(after[name])).toBe(bare(before[name]));
    expect(await ours()).not.toEqual([]);
  });

  it('leaves every foreign rule as it is, in its order', async () => {
    const foreign = (xml: string): string => xml.replace(/ (?:priority|dxfId)="\d+"/g, '');
    const rules = (await formatsIn(bench)).map(foreign);
    await highlight(bench.door, undefined);
    const after = (await formatsIn(bench)).filter((xml) => !isOurs(xml));
    expect(after.map(foreign)).toEqual(rules);
  });

  it('gives the same set when done twice', async () => {
    // The new set of names is another as long as the old one stands, and the first again the third time.
    const first = await highlight(bench.door, undefined);
    const once = await partsOf(bench);
    const second = await highlight(bench.door, undefined);
    expect(second).toEqual(first);
    expect(await ours()).toHaveLength(first.rules);
    await highlight(bench.door, undefined);
    expect(await partsOf(bench)).toEqual(once);
  });

  it('takes away what a broken set left over', async () => {
    const { rules } = await highlight(bench.door, undefined);
    insert(FIRST_ROW + 5, 2);
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange(`A${FIRST_ROW + 9}`).copyFrom(`A${FIRST_ROW}:I${FIRST_ROW + 2}`, 'Formats');
      await context.sync();
    });
    expect((await ours()).length).toBeGreaterThan(rules);
    await highlight(bench.door, undefined);
    expect(await ours()).toHaveLength(rules);
  });
});

describe('removeHighlight', () => {
  it('restores the file to the last byte of every part', async () => {
    await highlight(bench.door, undefined);
    expect(await removeHighlight(bench.door)).toBe(4);
    expect(await partsOf(bench)).toEqual(before);
  });

  it('does so after saving and opening again', async () => {
    const kept = await partsOf(await reopened(bench));
    await highlight(bench.door, undefined);
    bench = await reopened(bench);
    expect(await ours()).not.toEqual([]);
    await removeHighlight(bench.door);
    // The list of styles in the file may keep some that nothing uses any more; those in use stand first, unchanged.
    const { 'xl/styles.xml': styles = '', ...parts } = await partsOf(bench);
    const { 'xl/styles.xml': keptStyles = '', ...keptParts } = kept;
    expect(parts).toEqual(keptParts);
    const list = (xml: string): string => /<dxfs[^>]*>([\s\S]*)<\/dxfs>/.exec(xml)?.[1] ?? '';
    expect(list(keptStyles)).not.toBe('');
    expect(list(styles).startsWith(list(keptStyles))).toBe(true);
  });

  it('leaves what the same edits make of a workbook that was never highlighted', async () => {
    const edits = (one: Bench): void => {
      one.host.edit('user').insertRows(SHEET, FIRST_ROW + 5, 3);
      one.host.edit('remote').deleteRows(SHEET, FIRST_ROW, 1);
      one.host.edit('user').sort(SHEET, `A${FIRST_ROW}:I${LAST_ROW}`, 'D');
    };
    const control = await officersOwn();
    edits(control);
    await highlight(bench.door, undefined);
    edits(bench);
    await removeHighlight(bench.door);
    expect(await partsOf(bench)).toEqual(await partsOf(control));
  });

  it('finds rules on copied and hidden sheets', async () => {
    const copy = (one: Bench): Promise<void> =>
      one.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(SHEET).copy('End');
        sheet.visibility = 'Hidden';
        await context.sync();
      });
    const control = await officersOwn();
    await copy(control);
    const { rules } = await highlight(bench.door, undefined);
    await copy(bench);
    expect(await ours(2)).toHaveLength(rules);
    expect(await removeHighlight(bench.door)).toBe(2 * rules);
    expect(await formatsIn(bench, 2)).toEqual(await formatsIn(control, 2));
    expect(await formatsIn(bench)).toEqual(await formatsIn(control));
  });

  it('says 0 and writes nothing where there is nothing of ours', async () => {
    expect(await removeHighlight(bench.door)).toBe(0);
    expect(await partsOf(bench)).toEqual(before);
  });
});
