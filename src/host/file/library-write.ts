import { strToU8 } from 'fflate';
import {
  base64ToUint8Array,
  Workbook,
  type ConditionalFormattingRule,
  type Worksheet,
} from '@cj-tech-master/excelts';
import type { CellStyle, HostRule } from '../types';
import { shownCharts } from './charts';
import { partXml, type Package } from './package';
import { escapeReturns } from './rows-out';
import { splitSheet, type SheetXml } from './sheet-xml';
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
  const xlsx = Object.create(book.xlsx, { workbook: { value: shadow } }) as LibraryWriter;
  const written = new Map<string, string | Uint8Array>();
  await xlsx.writeToZip(collector(written), {});
  return outputOf(written, book);
}

/** The part of the library's writer that fills an archive; its own archives are slow to make. */
interface LibraryWriter {
  writeToZip(zip: Collector, options: object): Promise<unknown>;
}

interface Collector {
  append(data: string | Uint8Array, options: { name: string; base64?: boolean }): void;
  createEntry(name: string): { write(chunk: string): void; end(): void };
  waitForDrain(): Promise<void>;
}

/** Takes the parts as the library makes them, texts as texts: no packing, no encoding and decoding. */
function collector(parts: Map<string, string | Uint8Array>): Collector {
  return {
    append: (data, { name, base64 }) => {
      parts.set(name, base64 && typeof data === 'string' ? base64ToUint8Array(data) : data);
    },
    createEntry: (name) => {
      const chunks: string[] = [];
      return { write: (chunk) => chunks.push(chunk), end: () => parts.set(name, chunks.join('')) };
    },
    waitForDrain: () => Promise.resolve(),
  };
}

/** A copy of whatever the library changes while it writes. */
function shownModel(sheet: Worksheet): SheetModel {
  const { model } = sheet;
  return {
    ...model,
    views: structuredClone(model.views),
    tables: structuredClone(model.tables),
    // Charts are told of one by one: the library's drawing of a copied sheet is that of the first one.
    drawing: undefined,
    charts: shownCharts(sheet),
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

function outputOf(written: Map<string, string | Uint8Array>, book: Workbook): LibraryOutput {
  const xmlOf = (index: number) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const text = written.get(path);
    if (typeof text !== 'string') throw new Error(`The library wrote no ${path}.`);
    written.delete(path);
    return { path, xml: splitSheet(text) };
  };
  const sheets = new Map(book.worksheets.map((sheet, index) => [sheet, xmlOf(index)]));
  const probe = xmlOf(book.worksheets.length).xml;
  const parts: Package = new Map();
  for (const [path, content] of written) {
    parts.set(path, typeof content === 'string' ? strToU8(escapeReturns(content)) : content);
  }
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
