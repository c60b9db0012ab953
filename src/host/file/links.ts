import type { Worksheet } from '@cj-tech-master/excelts';
import type { SourceSheet } from './carried';
import { relIdOf } from './layout';
import { addForeignAnchors } from './anchors';
import { writeChartNames } from './charts';
import { freePath } from './paths';
import { addRel, partXml, relsOf, setRels, setXml } from './package';
import { replaceChildren } from './sheet-xml';
import type { SheetContext } from './sheet-out';
import { childOf, childrenOf, cloneElement, element, type XmlElement } from './xml';

/** A sheet being written: its part, its XML so far, and the library's part and XML. */
export interface SheetTarget extends SheetContext {
  readonly sheet: Worksheet;
  readonly path: string;
  readonly from: string;
  readonly envelope: XmlElement;
  readonly libraryXml: XmlElement;
}

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Links of the file stay; links set since (cell values with a `hyperlink`) win over them. */
export function linkHyperlinks(target: SheetTarget): void {
  const made = childrenOf(childOf(target.libraryXml, 'hyperlinks'), 'hyperlink').map(cloneElement);
  if (made.length === 0) return;
  for (const link of made) importLink(target, link);
  const refs = new Set(made.map(({ attributes }) => attributes.ref));
  const kept = childrenOf(childOf(target.envelope, 'hyperlinks'), 'hyperlink').filter(
    ({ attributes }) => !refs.has(attributes.ref),
  );
  replaceChildren(target.envelope, 'hyperlinks', [element('hyperlinks', {}, [...kept, ...made])]);
}

function importLink(target: SheetTarget, link: XmlElement): void {
  const rel = libraryRel(target, link);
  if (!rel) return;
  link.attributes['r:id'] = addRel(target.parts, target.path, rel);
}

function libraryRel(target: SheetTarget, node: XmlElement) {
  const id = relIdOf(node);
  return relsOf(target.library.parts, target.from).find((rel) => rel.id === id);
}

/**
 * The drawing of a sheet: untouched if its pictures and charts are; else the library's, completed by
 * shapes, groups and other things of the file's drawing that the library does not know.
 */
export function linkDrawing(
  target: SheetTarget,
  unchanged: boolean,
  source: SourceSheet | undefined,
): void {
  if (unchanged) return;
  const node = childOf(target.libraryXml, 'drawing');
  const rel = node && libraryRel(target, node);
  const before = source && childOf(source.envelope, 'drawing');
  if (!rel) {
    const left = source && before ? drawingWithoutCharts(target, source, before) : [];
    forgetDrawing(target, left);
    replaceChildren(target.envelope, 'drawing', left);
    return;
  }
  const path = target.importer.take(rel.target);
  writeChartNames(target.parts, path, target.sheet);
  if (source && before) addForeignAnchors(target.parts, source.path, before, path);
  const id = addRel(target.parts, target.path, { ...rel, target: path });
  const made = [element('drawing', { 'r:id': id, 'xmlns:r': OFFICE })];
  forgetDrawing(target, made);
  replaceChildren(target.envelope, 'drawing', made);
}

/** Leaves of the sheet's relationships to drawings only those that are used. */
function forgetDrawing({ parts, path }: SheetTarget, used: readonly XmlElement[]): void {
  const ids = new Set(used.map(relIdOf));
  const rels = relsOf(parts, path).filter(
    ({ id, type }) => !type.endsWith('/drawing') || ids.has(id),
  );
  setRels(parts, path, rels);
}

/** Where every chart and picture of a file's drawing was deleted: shapes and other things of it stay. */
function drawingWithoutCharts(
  { parts, path: sheetPath, importer }: SheetTarget,
  source: SourceSheet,
  before: XmlElement,
): XmlElement[] {
  const path = freePath('xl/drawings/drawing1.xml', (one) => parts.has(one));
  setXml(parts, path, element('xdr:wsDr', { 'xmlns:xdr': DRAWING }));
  addForeignAnchors(parts, source.path, before, path);
  if (childrenOf(partXml(parts, path)).length === 0) {
    parts.delete(path);
    return [];
  }
  importer.types.set(path, 'application/vnd.openxmlformats-officedocument.drawing+xml');
  const rel = { type: `${OFFICE}/drawing`, target: path, external: false };
  const id = addRel(parts, sheetPath, rel);
  return [element('drawing', { 'r:id': id, 'xmlns:r': OFFICE })];
}

/** The tables of a sheet: untouched if nobody changed them, else the library's. */
export function linkTables(target: SheetTarget, unchanged: boolean): void {
  if (unchanged) return;
  const made = childrenOf(childOf(target.libraryXml, 'tableParts'), 'tablePart').flatMap((node) => {
    const rel = libraryRel(target, node);
    if (!rel) return [];
    const path = target.importer.take(rel.target);
    mergeTable(target, path);
    const id = addRel(target.parts, target.path, { ...rel, target: path });
    return element('tablePart', { 'r:id': id, 'xmlns:r': OFFICE });
  });
  const list = made.length > 0 ? [element('tableParts', { count: made.length }, made)] : [];
  replaceChildren(target.envelope, 'tableParts', list);
}

/** Notes set in memory; they cannot be added to the notes of a file, which are carried as they are. */
export function linkNotes(target: SheetTarget): void {
  const node = childOf(target.libraryXml, 'legacyDrawing');
  if (!node) return;
  if (childOf(target.envelope, 'legacyDrawing')) {
    throw new Error(
      `Notes cannot be added to the sheet "${target.sheet.name}": its file has some.`,
    );
  }
  const rels = relsOf(target.library.parts, target.from).filter(({ type }) =>
    /\/(comments|vmlDrawing)$/.test(type),
  );
  for (const rel of rels) {
    const path = target.importer.take(rel.target);
    const id = addRel(target.parts, target.path, { ...rel, target: path });
    if (rel.id !== relIdOf(node)) continue;
    const drawing = element('legacyDrawing', { 'r:id': id, 'xmlns:r': OFFICE });
    replaceChildren(target.envelope, 'legacyDrawing', [drawing]);
  }
}

/** Gives a table written by the library an id of its own and the merged style sheet's formats. */
function mergeTable(target: SheetTarget, path: string): void {
  const root = partXml(target.parts, path);
  if (!root) return;
  const ids = [...target.parts.keys()]
    .filter((one) => one !== path && /\/tables\/[^/]+\.xml$/.test(one))
    .map((one) => Number(partXml(target.parts, one)?.attributes.id ?? 0));
  if (ids.includes(Number(root.attributes.id))) root.attributes.id = String(Math.max(...ids) + 1);
  const columns = childrenOf(childOf(root, 'tableColumns'), 'tableColumn');
  for (const { attributes } of [root, ...columns]) {
    for (const name of Object.keys(attributes).filter((one) => one.endsWith('DxfId'))) {
      attributes[name] = String(target.styles.dxf(Number(attributes[name])));
    }
  }
  setXml(target.parts, path, root);
}
