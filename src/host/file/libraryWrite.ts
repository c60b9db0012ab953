import { Workbook, type ConditionalFormattingRule, type Worksheet } from '@cj-tech-master/excelts';
import type { CellStyle, HostRule } from '../types';
import { partText, partXml, readPackage, type Package } from './package';
import { splitSheet, type SheetXml } from './sheetXml';
import { childOf, childrenOf, type XmlElement } from './xml';

/** What the library writes for a workbook: one sheet's XML for each worksheet, styles, strings, parts. */
export interface LibraryOutput {
  readonly parts: Package;
  readonly sheets: ReadonlyMap<Worksheet, { path: string; xml: SheetXml }>;
  readonly styles: XmlElement;
  readonly workbook: XmlElement;
  /** Index in `styles` of each format and dxf of the source, as the library writes them. */
  readonly probe: { formats: number[]; dxfs: number[] };
  /** Index in `styles` of the dxf of each rule of a sheet, in order; undefined for a rule without style. */
  ruleDxfs(sheet: Worksheet): (number | undefined)[];
}

/**
 * Lets the library write the book. The book is not touched: the library is shown a model in which rules
 * are stand-ins (it knows few rule types; only their styles matter here), names are left out, and one
 * more sheet holds the formats of the source, so that they can be told apart from new ones.
 */
export async function writeWithLibrary(
  book: Workbook,
  formats: readonly CellStyle[],
  dxfs: readonly object[],
): Promise<LibraryOutput> {
  const model = {
    ...book.model,
    definedNames: [],
    externalLinks: [],
  };
  model.worksheets = book.worksheets.map(shownModel);
  model.worksheets.push(probeModel(book, formats, dxfs));
  const shadow = Object.create(book, { model: { value: model } }) as Workbook;
  const xlsx = Object.create(book.xlsx, { workbook: { value: shadow } }) as Workbook['xlsx'];
  const bytes = await xlsx.writeBuffer({ validate: false, zip: { level: 0 } });
  return outputOf(readPackage(new Uint8Array(bytes)), book);
}

/** A copy of whatever the library changes while it writes. */
function shownModel(sheet: Worksheet): SheetModel {
  const { model } = sheet;
  return {
    ...model,
    views: structuredClone(model.views),
    tables: structuredClone(model.tables),
    drawing: structuredClone(model.drawing),
    headerFooter: { ...model.headerFooter },
    conditionalFormattings: standIns(sheet.conditionalFormattings.flatMap(({ rules }) => rules)),
  };
}

function standIns(
  rules: readonly HostRule[],
): { ref: string; rules: ConditionalFormattingRule[] }[] {
  if (rules.length === 0) return [];
  const stands = rules.map((rule, index): ConditionalFormattingRule => ({
    type: 'expression',
    formulae: ['1'],
    priority: index + 1,
    ...(rule.style ? { style: structuredClone(rule.style) } : {}),
  }));
  return [{ ref: 'A1', rules: stands }];
}

type SheetModel = Worksheet['model'];

function probeModel(
  book: Workbook,
  formats: readonly CellStyle[],
  dxfs: readonly object[],
): SheetModel {
  const sheet = new Workbook().addWorksheet('probe');
  formats.forEach((style, index) => {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = index;
    cell.style = style;
  });
  const id = Math.max(...book.worksheets.map((one) => one.id)) + 1;
  const rules = dxfs.map((style): HostRule => ({ type: 'expression', style }));
  const model = { ...sheet.model, id, conditionalFormattings: standIns(rules) };
  return Object.assign(model, { orderNo: Number.MAX_SAFE_INTEGER });
}

function outputOf(parts: Package, book: Workbook): LibraryOutput {
  const xmlOf = (index: number) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    return { path, xml: splitSheet(partText(parts, path)) };
  };
  const sheets = new Map(book.worksheets.map((sheet, index) => [sheet, xmlOf(index)]));
  const probe = xmlOf(book.worksheets.length).xml;
  return {
    parts,
    sheets,
    styles: partXml(parts, 'xl/styles.xml') as XmlElement,
    workbook: partXml(parts, 'xl/workbook.xml') as XmlElement,
    probe: {
      formats: [...probe.rows.matchAll(/<c\b([^>]*)>/g)].map(([, attributes = '']) =>
        Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? 0),
      ),
      dxfs: dxfIds(probe.envelope).map((id) => id ?? 0),
    },
    ruleDxfs: (sheet) => dxfIds(sheets.get(sheet)?.xml.envelope),
  };
}

function dxfIds(envelope: XmlElement | undefined): (number | undefined)[] {
  return childrenOf(childOf(envelope, 'conditionalFormatting'), 'cfRule').map(({ attributes }) =>
    attributes.dxfId === undefined ? undefined : Number(attributes.dxfId),
  );
}
