import { beforeAll, describe, expect, it } from '@jest/globals';
import { openWorkbook, saveWorkbook } from '../../../src/host/file';
import type { Package } from '../../../src/host/file/package';
import type { HostRule } from '../../../src/host/types';
import { canonical, elementsAt, unpacked } from './inspect';
import { richParts, richWorkbook } from './rich-parts';

const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';

/** Everything of the hand-written workbook that loading and saving with the library alone loses. */
const ELEMENTS: [what: string, part: string, path: string][] = [
  ['code name, filter mode, tab colour, outline, page breaks', SHEET, 'sheetPr'],
  ['views with panes, zero display, several selections', SHEET, 'sheetViews'],
  ['default sizes', SHEET, 'sheetFormatPr'],
  ['columns: best fit, outline, hidden, to the last one', SHEET, 'cols'],
  ['protection with its options and password', SHEET, 'sheetProtection'],
  ['ranges that may be edited', SHEET, 'protectedRanges'],
  ['filter with its criteria', SHEET, 'autoFilter'],
  ['sort state', SHEET, 'sortState'],
  ['merged cells', SHEET, 'mergeCells'],
  ['phonetic settings', SHEET, 'phoneticPr'],
  ['conditional formats of every type, stopIfTrue', SHEET, 'conditionalFormatting'],
  ['data validations', SHEET, 'dataValidations'],
  ['links with tips, places and several cells', SHEET, 'hyperlinks'],
  ['print options', SHEET, 'printOptions'],
  ['page margins', SHEET, 'pageMargins'],
  ['page setup with printer settings', SHEET, 'pageSetup'],
  ['headers and footers', SHEET, 'headerFooter'],
  ['row breaks', SHEET, 'rowBreaks'],
  ['column breaks', SHEET, 'colBreaks'],
  ['watched cells', SHEET, 'cellWatches'],
  ['ignored errors', SHEET, 'ignoredErrors'],
  ['drawing', SHEET, 'drawing'],
  ['note shapes', SHEET, 'legacyDrawing'],
  ['tables', SHEET, 'tableParts'],
  ['extensions: bars, rules over sheets, validations over sheets', SHEET, 'extLst'],
  ['file version', BOOK, 'fileVersion'],
  ['read-only recommendation', BOOK, 'fileSharing'],
  ['workbook properties', BOOK, 'workbookPr'],
  ['structure protection', BOOK, 'workbookProtection'],
  ['windows', BOOK, 'bookViews'],
  ['sheets with states and a chart sheet among them', BOOK, 'sheets'],
  ['links to other workbooks', BOOK, 'externalReferences'],
  ['calculation settings', BOOK, 'calcPr'],
  ['extensions of the workbook', BOOK, 'extLst'],
  ['number formats', STYLES, 'numFmts'],
  ['fonts', STYLES, 'fonts'],
  ['fills', STYLES, 'fills'],
  ['borders', STYLES, 'borders'],
  ['formats of named styles', STYLES, 'cellStyleXfs'],
  ['cell formats with quote prefix and named styles', STYLES, 'cellXfs'],
  ['named styles', STYLES, 'cellStyles'],
  ['differential formats', STYLES, 'dxfs'],
  ['table styles', STYLES, 'tableStyles'],
  ['palette', STYLES, 'colors'],
];

const REWRITTEN = new Set([SHEET, BOOK, STYLES, 'xl/sharedStrings.xml', 'xl/calcChain.xml']);
const KEPT = Object.keys(richParts()).filter(
  (path) =>
    !REWRITTEN.has(path) &&
    !/^\[Content|^docProps\/app|workbook\.xml\.rels$|worksheets\/sheet[23]/.test(path),
);

const texts = (parts: Package, part: string, path: string): string[] =>
  elementsAt(parts, part, path).map(canonical);

describe('a workbook opened and saved', () => {
  let before: Package;
  let after: Package;
  beforeAll(async () => {
    before = unpacked(richWorkbook());
    after = unpacked(await saveWorkbook(await openWorkbook(richWorkbook())));
  });

  it.each(ELEMENTS)('keeps %s', (_, part, path) => {
    expect(texts(before, part, path).length).toBeGreaterThan(0);
    expect(texts(after, part, path)).toEqual(texts(before, part, path));
  });

  it('keeps names of both scopes: hidden, with comment, broken, formulas, print areas', () => {
    const path = 'definedNames/definedName';
    expect(texts(after, BOOK, path).sort()).toEqual(texts(before, BOOK, path).sort());
  });

  it.each(KEPT.filter((path) => !path.endsWith('.rels')))('keeps %s byte for byte', (path) => {
    expect(after.get(path)).toEqual(before.get(path));
  });

  it('keeps the relationships of every part', () => {
    const rels = (parts: Package, path: string) =>
      elementsAt(parts, path, 'Relationship').map(({ attributes }) => [
        attributes.Id,
        attributes.Type,
        attributes.Target?.replace(/^.*\//, ''),
      ]);
    for (const path of KEPT.filter((one) => one.endsWith('.rels'))) {
      expect([path, rels(after, path)]).toEqual([path, rels(before, path)]);
    }
  });

  it('keeps the company but forgets the list of sheet names', () => {
    expect(texts(after, 'docProps/app.xml', 'Company')).toHaveLength(1);
    expect(texts(after, 'docProps/app.xml', 'HyperlinkBase')).toHaveLength(1);
    expect(texts(after, 'docProps/app.xml', 'HeadingPairs')).toHaveLength(0);
  });

  it('drops the calculation chain, with its type and relationship, and nothing else', () => {
    expect([...before.keys()].filter((path) => !after.has(path))).toEqual(['xl/calcChain.xml']);
    expect([...after.keys()].filter((path) => !before.has(path))).toEqual([]);
    const types = texts(after, '[Content_Types].xml', 'Override');
    expect(types.join()).not.toContain('calcChain');
    expect(types).toHaveLength(texts(before, '[Content_Types].xml', 'Override').length - 1);
  });

  it('keeps rows, cells, formulas and the formats of all of them', () => {
    const cells = (parts: Package) =>
      elementsAt(parts, SHEET, 'sheetData/row/c')
        .map(({ attributes: { r, s, cm, vm } }) => [r, s, cm, vm].join(' '))
        .filter((text) => !/^([E-H]1|A10) /.test(text));
    // E1:H1 and A10 are parts of merged areas; the library writes them out.
    expect(cells(after)).toEqual(cells(before));
    const formulas = (parts: Package) => texts(parts, SHEET, 'sheetData/row/c/f');
    expect(formulas(after)).toEqual(formulas(before));
    const rows = (parts: Package) =>
      elementsAt(parts, SHEET, 'sheetData/row').map(
        ({ attributes: { spans: _s, ...rest } }) => rest,
      );
    expect(rows(after).filter(({ r }) => r !== '10')).toEqual(rows(before));
  });
});

describe('a workbook opened, changed and saved', () => {
  let before: Package;
  let after: Package;
  beforeAll(async () => {
    const workbook = await openWorkbook(richWorkbook());
    const [sheet, list] = workbook.book.worksheets;
    if (!sheet || !list) throw new Error('The fixture has two sheets.');
    sheet.getCell('A7').value = 'khác';
    const { style } = sheet.getCell('A7');
    sheet.getCell('A7').style = { ...style, font: { name: 'Times New Roman', size: 14 } };
    sheet.conditionalFormattings.push({
      ref: 'A5:A9',
      rules: [
        {
          type: 'expression',
          priority: 99,
          formulae: ['$A5="mới"'],
          stopIfTrue: true,
          style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FF112233' } } },
        } as HostRule,
      ],
    });
    list.name = 'Danh mục mới';
    const added = workbook.book.addWorksheet('BC Quý III-2025');
    added.getCell('B2').value = 'tổng';
    workbook.activeSheet = added.id;
    workbook.revision += 1;
    before = unpacked(richWorkbook());
    after = unpacked(await saveWorkbook(workbook, { today: '2025-09-30' }));
  });

  const CHANGED = new Set([
    'conditionalFormatting',
    'sheetViews',
    'bookViews',
    'sheets',
    'calcPr',
    'fonts',
    'cellXfs',
    'dxfs',
  ]);

  it.each(ELEMENTS.filter(([, , path]) => !CHANGED.has(path)))(
    'still keeps %s',
    (_, part, path) => {
      expect(texts(after, part, path)).toEqual(texts(before, part, path));
    },
  );

  it.each(['fonts/font', 'cellXfs/xf', 'dxfs/dxf'])('adds to %s and changes none', (path) => {
    const old = texts(before, STYLES, path);
    const now = texts(after, STYLES, path);
    expect(now.slice(0, old.length)).toEqual(old);
    expect(now).toHaveLength(old.length + 1);
  });

  it('adds the rule behind the others, which stay as they were', () => {
    const old = texts(before, SHEET, 'conditionalFormatting');
    const now = texts(after, SHEET, 'conditionalFormatting');
    expect(now.slice(0, old.length)).toEqual(old);
    expect(now.slice(old.length)).toEqual([
      '<conditionalFormatting sqref="A5:A9"><cfRule dxfId="4" priority="99" stopIfTrue="1" ' +
        'type="expression"><formula>$A5=&quot;mới&quot;</formula></cfRule></conditionalFormatting>',
    ]);
  });

  it('writes the new sheet last, active, and the chart sheet stays second', () => {
    const sheets = elementsAt(after, BOOK, 'sheets/sheet').map(({ attributes }) => attributes.name);
    expect(sheets).toEqual(['Chương trình', 'Biểu đồ', 'Danh mục mới', 'Ẩn', 'BC Quý III-2025']);
    expect(elementsAt(after, BOOK, 'bookViews/workbookView')[0]?.attributes.activeTab).toBe('4');
    const selected = [...after.keys()]
      .filter((path) => /worksheets\/sheet\d+\.xml$/.test(path))
      .filter((path) => elementsAt(after, path, 'sheetViews/sheetView')[0]?.attributes.tabSelected);
    expect(selected).toEqual(['xl/worksheets/sheet4.xml']);
  });
});
