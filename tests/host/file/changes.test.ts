import { describe, expect, it } from '@jest/globals';
import type { Worksheet } from '@cj-tech-master/excelts';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../../src/host/file';
import type { HostRule, HostWorkbook } from '../../../src/host/types';
import { canonical, elementsAt, unpacked } from './inspect';
import { richWorkbook } from './rich-parts';

const SHEET = 'xl/worksheets/sheet1.xml';

async function changed(
  change: (sheet: Worksheet, workbook: HostWorkbook) => void,
): Promise<{ bytes: Uint8Array; again: HostWorkbook }> {
  const workbook = await openWorkbook(richWorkbook());
  const sheet = workbook.book.worksheets[0];
  if (!sheet) throw new Error('The fixture has a sheet.');
  change(sheet, workbook);
  workbook.revision += 1;
  const bytes = await saveWorkbook(workbook, { today: '2025-09-30' });
  return { bytes, again: await openWorkbook(bytes) };
}

const attributesOf = (bytes: Uint8Array, path: string, part = SHEET) =>
  elementsAt(unpacked(bytes), part, path)[0]?.attributes ?? {};

describe('settings of a sheet that were changed', () => {
  it('win, and what the library does not know stays beside them', async () => {
    const { bytes } = await changed((sheet) => {
      sheet.pageSetup.orientation = 'portrait';
      sheet.views = [{ ...(sheet.views[0] as object), state: 'frozen', xSplit: 0, ySplit: 3 }];
      sheet.properties.tabColor = { argb: 'FF00FF00' };
    });
    const { id: printer } = { id: attributesOf(bytes, 'pageSetup')['r:id'] };
    expect(attributesOf(bytes, 'pageSetup')).toMatchObject({
      orientation: 'portrait',
      scale: '77',
    });
    expect(printer).toBe('rId3');
    expect(attributesOf(bytes, 'sheetViews/sheetView')).toMatchObject({ showZeros: '0' });
    expect(attributesOf(bytes, 'sheetViews/sheetView/pane')).toMatchObject({ ySplit: '3' });
    expect(attributesOf(bytes, 'sheetPr')).toMatchObject({ codeName: 'Trang1' });
    expect(attributesOf(bytes, 'sheetPr/tabColor')).toEqual({ rgb: 'FF00FF00' });
    expect(attributesOf(bytes, 'sheetPr/pageSetUpPr')).toEqual({
      autoPageBreaks: '0',
      fitToPage: '1',
    });
  });

  it('can be taken away: protection, filter', async () => {
    const { bytes, again } = await changed((sheet) => {
      sheet.sheetProtection = null;
      sheet.autoFilter = null;
    });
    expect(attributesOf(bytes, 'sheetProtection')).toEqual({});
    expect(attributesOf(bytes, 'autoFilter')).toEqual({});
    expect(again.book.worksheets[0]?.autoFilter ?? null).toBeNull();
  });

  it('print areas and titles follow a change and a new name of the sheet', async () => {
    const names = (bytes: Uint8Array) =>
      elementsAt(unpacked(bytes), 'xl/workbook.xml', 'definedNames/definedName')
        .filter(({ attributes }) => attributes.name?.startsWith('_xlnm.Print'))
        .map(canonical);
    const { bytes } = await changed((sheet) => {
      sheet.name = 'Tên mới';
      sheet.pageSetup.printArea = 'A1:D9';
    });
    expect(names(bytes)).toEqual([
      '<definedName localSheetId="0" name="_xlnm.Print_Area">&apos;Tên mới&apos;!$A$1:$D$9</definedName>',
      '<definedName localSheetId="0" name="_xlnm.Print_Titles">&apos;Tên mới&apos;!$A:$A,&apos;Tên mới&apos;!$3:$4</definedName>',
    ]);
  });

  it('the selection and the active sheet are those of the workbook', async () => {
    const { again } = await changed((sheet, workbook) => {
      workbook.selection.set(sheet.id, [{ top: 8, left: 1, bottom: 9, right: 2 }]);
      workbook.selection.set(2, [{ top: 0, left: 0, bottom: 1, right: 0 }]);
      workbook.activeSheet = 2;
    });
    expect(again.activeSheet).toBe(2);
    expect(again.selection.get(4)).toEqual([{ top: 8, left: 1, bottom: 9, right: 2 }]);
    expect(again.selection.get(2)).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
  });
});

describe('rules', () => {
  const typesOf = (workbook: HostWorkbook): string[] =>
    (workbook.book.worksheets[0]?.conditionalFormattings ?? []).flatMap(({ rules }) =>
      rules.map(({ type, priority }) => `${priority} ${type}`),
    );

  it('can be taken away, with their halves in the extension list', async () => {
    const { bytes, again } = await changed((sheet) => {
      sheet.conditionalFormattings = sheet.conditionalFormattings.filter(
        ({ rules }) => rules[0]?.type !== 'dataBar',
      );
    });
    expect(typesOf(again)).toHaveLength(13);
    const ids = elementsAt(unpacked(bytes), SHEET, 'extLst/ext')
      .map(canonical)
      .join()
      .match(/id="\{[AB]{8}/g);
    expect(ids).toEqual(['id="{BBBBBBBB']);
  });

  it('keep what nobody models when formula, priority and stop are changed', async () => {
    const { bytes } = await changed((sheet) => {
      const [first, second] = sheet.conditionalFormattings;
      if (!first || !second) throw new Error('The fixture has rules.');
      first.rules = first.rules.map(
        (rule) => ({ ...rule, formulae: ['$A5="y"'], priority: 20, stopIfTrue: false }) as HostRule,
      );
      second.rules = second.rules.map((rule) => ({ ...rule, stopIfTrue: true }) as HostRule);
    });
    const [one, two] = elementsAt(unpacked(bytes), SHEET, 'conditionalFormatting/cfRule');
    expect(one && canonical(one)).toBe(
      '<cfRule dxfId="0" priority="20" type="expression"><formula>$A5=&quot;y&quot;</formula></cfRule>',
    );
    expect(two?.attributes).toMatchObject({ operator: 'notBetween', stopIfTrue: '1', dxfId: '1' });
  });

  it('made in memory come back as they were', async () => {
    const workbook = newWorkbook('S');
    const style = { font: { bold: true, color: { argb: 'FFFF0000' } } };
    const rules = [
      { type: 'expression', formulae: ['$A1="<&>"'], priority: 3, stopIfTrue: true, style },
      { type: 'cellIs', operator: 'between', formulae: ['1', '2'], priority: 1, style },
      { type: 'containsText', operator: 'containsText', text: 'a"b', priority: 2, style },
      { type: 'expression', formulae: ['TRUE'] },
    ] as HostRule[];
    workbook.book.worksheets[0]?.conditionalFormattings.push({ ref: 'A1:B9 D1', rules });
    const bytes = await saveWorkbook(workbook);
    const [block] = (await openWorkbook(bytes)).book.worksheets[0]?.conditionalFormattings ?? [];
    expect(block?.ref).toBe('A1:B9 D1');
    expect(block?.rules).toMatchObject([
      ...rules.slice(0, 2),
      { ...rules[2], formulae: ['NOT(ISERROR(SEARCH("a""b",A1)))'] },
      { ...rules[3], priority: 4 },
    ]);
    // The three rules share one format in the file.
    expect(elementsAt(unpacked(bytes), 'xl/styles.xml', 'dxfs/dxf')).toHaveLength(1);
  });

  it('do not pile up formats when they are made again at each save', async () => {
    let workbook = await openWorkbook(richWorkbook());
    for (let round = 0; round < 3; round += 1) {
      const sheet = workbook.book.worksheets[0];
      if (!sheet) throw new Error('The fixture has a sheet.');
      sheet.conditionalFormattings = [
        {
          ref: 'A1',
          rules: [
            { type: 'expression', formulae: ['1'], style: { font: { bold: true, italic: true } } },
          ],
        },
      ];
      sheet.getCell('A1').style = { font: { bold: true, size: 20 } };
      workbook = await openWorkbook(await saveWorkbook(workbook));
    }
    const parts = unpacked(await saveWorkbook(workbook));
    expect(elementsAt(parts, 'xl/styles.xml', 'dxfs/dxf')).toHaveLength(5);
    expect(elementsAt(parts, 'xl/styles.xml', 'cellXfs/xf')).toHaveLength(9);
  });
});

describe('sheets', () => {
  it('that are deleted go with their parts and names; shared parts stay', async () => {
    const { bytes, again } = await changed((sheet, workbook) => {
      workbook.book.removeWorksheet(sheet.id);
      workbook.activeSheet = 2;
    });
    const parts = unpacked(bytes);
    expect(
      [...parts.keys()].filter((path) => /sheet1|drawing1|comments|table|printer|media/.test(path)),
    ).toEqual(['xl/chartsheets/_rels/sheet1.xml.rels', 'xl/chartsheets/sheet1.xml']);
    expect(again.names.map(({ name }) => name)).toEqual(['CaCot', 'ctct.report', 'Hong']);
    expect(again.book.worksheets.map(({ name }) => name)).toEqual(['Danh mục', 'Ẩn']);
  });

  it('that are moved take their names along', async () => {
    const { bytes, again } = await changed((sheet, workbook) => {
      const list = workbook.book.worksheets[1];
      if (list) [sheet.orderNo, list.orderNo] = [list.orderNo, sheet.orderNo];
    });
    expect(again.book.worksheets.map(({ name }) => name)).toEqual([
      'Danh mục',
      'Chương trình',
      'Ẩn',
    ]);
    expect(again.names.find(({ name }) => name === 'ctct.report')?.sheetId).toBe(2);
    const areas = elementsAt(unpacked(bytes), 'xl/workbook.xml', 'definedNames/definedName').filter(
      ({ attributes }) => attributes.name === '_xlnm.Print_Area',
    );
    expect(areas.map(({ attributes }) => attributes.localSheetId)).toEqual(['2']);
  });
});

describe('drawings', () => {
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

  it('get new pictures beside what they held: charts, pictures, shapes', async () => {
    const { bytes, again } = await changed((sheet, workbook) => {
      const image = workbook.book.addImage({ base64: png, extension: 'png' });
      sheet.addImage(image, 'B20:C22');
    });
    const sheet = again.book.worksheets[0];
    expect(sheet?.getImages()).toHaveLength(2);
    expect(sheet?.getCharts()).toHaveLength(1);
    const drawing = [...unpacked(bytes).entries()]
      .filter(([path]) => /drawings\/[^/]+\.xml$/.test(path))
      .map(([, content]) => new TextDecoder().decode(content))
      .join();
    expect(drawing).toContain('Nơi nhận');
  });

  it('are made for sheets that had none, without touching those of others', async () => {
    const { bytes, again } = await changed((_, workbook) => {
      const added = workbook.book.addWorksheet('BC');
      added.getCell('A1').value = 'a';
      added.getCell('B1').value = 1;
      added.addPieChart(
        { series: [{ name: 'x', categories: 'BC!$A$1', values: 'BC!$B$1' }] },
        'D2:H9',
      );
    });
    expect(again.book.worksheets.map((sheet) => sheet.getCharts().length)).toEqual([1, 0, 0, 1]);
    const before = unpacked(richWorkbook());
    const after = unpacked(bytes);
    for (const path of [
      'xl/charts/chart1.xml',
      'xl/charts/chart2.xml',
      'xl/drawings/drawing1.xml',
    ]) {
      expect(after.get(path)).toEqual(before.get(path));
    }
  });

  it('keep links that cells got since, and the links of the file', async () => {
    const { bytes } = await changed((sheet) => {
      sheet.getCell('G6').value = { text: 'mở', hyperlink: 'https://example.invalid/moi' };
    });
    const refs = elementsAt(unpacked(bytes), SHEET, 'hyperlinks/hyperlink').map(
      ({ attributes }) => attributes.ref,
    );
    expect(refs).toEqual(['A5', 'B5', 'E6:F7', 'G6']);
    const rels = elementsAt(unpacked(bytes), 'xl/worksheets/_rels/sheet1.xml.rels', 'Relationship');
    expect(rels.map(({ attributes }) => attributes.Target)).toContain(
      'https://example.invalid/moi',
    );
  });
});
