import type { Worksheet } from '@cj-tech-master/excelts';
import type { HostWorkbook } from '../types';
import { writeCalculationMode } from './calculation-mode';
import type { Carried } from './carried';
import type { LibraryOutput } from './library-write';
import { isPrintName, nameXml } from './names';
import { sheetSlices } from './slices';
import { bookViews } from './views';
import { childOf, childrenOf, cloneElement, element, type XmlElement } from './xml';

/** A worksheet and the part it is written in. */
export interface WrittenSheet {
  readonly sheet: Worksheet;
  readonly relId: string;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The children of `<workbook>` in the schema's order (ECMA-376 part 1, 18.2.27). */
const ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups ' +
  'externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr ' +
  'smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

/** The workbook part: the file's own, with today's sheets, names, views, protection and calculation. */
export function workbookXml(
  workbook: HostWorkbook,
  carried: Carried,
  library: LibraryOutput,
  written: readonly WrittenSheet[],
): XmlElement {
  const root = cloneElement(carried.layout.root);
  root.attributes['xmlns:r'] ??= RELATIONSHIPS;
  const sheets = sheetElements(carried, written);
  const indexOf = (sheetId: number): number =>
    sheets.findIndex(({ attributes }) => attributes.sheetId === String(sheetId));
  const names = [
    ...nameXml(workbook.names, indexOf, carried.layout),
    ...printNames(carried, library, written, indexOf),
  ];
  put(root, 'sheets', element('sheets', {}, sheets));
  put(root, 'definedNames', names.length > 0 ? element('definedNames', {}, names) : undefined);
  const active = Math.max(0, indexOf(workbook.activeSheet));
  put(root, 'bookViews', bookViews(childOf(root, 'bookViews'), active));
  if ((JSON.stringify(workbook.book.protection) ?? '') !== carried.protection) {
    put(root, 'workbookProtection', childOf(library.workbook, 'workbookProtection'));
  }
  if (workbook.revision !== carried.revision) {
    const calcPr = cloneElement(childOf(root, 'calcPr') ?? element('calcPr', { calcId: 191029 }));
    // Our results are there for readers that do not calculate; Excel shall not rely on them.
    calcPr.attributes.fullCalcOnLoad = '1';
    writeCalculationMode(calcPr, workbook);
    put(root, 'calcPr', calcPr);
  }
  return root;
}

/** Worksheets in the order of their tabs; chart and macro sheets keep the place they had. */
function sheetElements(carried: Carried, written: readonly WrittenSheet[]): XmlElement[] {
  const known = new Map(carried.layout.sheets.map((part) => [part.sheetId, part]));
  const elements = written.map(({ sheet, relId }) => {
    const before = carried.sheets.has(sheet) ? known.get(sheet.id)?.element : undefined;
    const node = before ? cloneElement(before) : element('sheet');
    const state = sheet.state === 'visible' ? undefined : sheet.state;
    const { attributes } = element('sheet', { name: sheet.name, sheetId: sheet.id, state });
    delete node.attributes.state;
    for (const name of Object.keys(node.attributes)) {
      if (/^\w+:id$/.test(name)) delete node.attributes[name];
    }
    Object.assign(node.attributes, attributes, { 'r:id': relId });
    return node;
  });
  carried.layout.sheets.forEach((part, index) => {
    if (!part.worksheet) elements.splice(index, 0, cloneElement(part.element));
  });
  return elements;
}

/** Print areas and titles: the file's own where nobody changed them, else as the library writes them. */
function printNames(
  carried: Carried,
  library: LibraryOutput,
  written: readonly WrittenSheet[],
  indexOf: (sheetId: number) => number,
): XmlElement[] {
  return written.flatMap(({ sheet }, position) => {
    const source = carried.sheets.get(sheet);
    const same = source !== undefined && source.slices.prints === sheetSlices(sheet).prints;
    const root = same ? carried.layout.root : library.workbook;
    const place = same
      ? carried.layout.sheets.findIndex(({ sheetId }) => sheetId === sheet.id)
      : position;
    return childrenOf(childOf(root, 'definedNames'), 'definedName')
      .filter(
        ({ attributes }) =>
          isPrintName(attributes.name ?? '') && attributes.localSheetId === String(place),
      )
      .map((node) => {
        const copy = cloneElement(node);
        copy.attributes.localSheetId = String(indexOf(sheet.id));
        return copy;
      });
  });
}

function put(root: XmlElement, name: string, child: XmlElement | undefined): void {
  const others = childrenOf(root).filter((one) => one.name !== name);
  const rank = (one: XmlElement): number => {
    const index = ORDER.indexOf(one.name);
    // Blocks of newer versions ("mc:AlternateContent") stand right behind the file's version.
    return index >= 0 ? index : 2;
  };
  root.children = [...others, ...(child ? [child] : [])].sort((a, b) => rank(a) - rank(b));
}
