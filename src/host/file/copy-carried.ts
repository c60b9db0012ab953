import type { Worksheet } from '@cj-tech-master/excelts';
import type { HostWorkbook } from '../types';
import { carriedOf, type Carried } from './carried';
import { declareTypes } from './content-types';
import { newGuid } from './custom-xml';
import { noExtras } from './extras';
import { importer } from './import-parts';
import { partText, relsOf, setRels, setText, type Package, type Relationship } from './package';
import { freePath } from './paths';
import { childOf, cloneElement } from './xml';

/** Parts that belong to one sheet only: a copied sheet gets its own. */
const OWN = /\/(comments|threadedComment|vmlDrawing)$/;

/**
 * Gives a copied sheet what its original carries past the library: links, validations, notes and comments, page
 * settings, the extension list. Does nothing for a sheet that came from no file.
 */
export function carryCopy(workbook: HostWorkbook, original: Worksheet, copy: Worksheet): void {
  const carried = carriedOf(workbook);
  const source = carried?.sheets.get(original);
  if (!carried || !source) return;
  const { source: parts } = carried;
  const path = freePath(source.path, (one) => parts.has(one));
  parts.set(path, parts.get(source.path) ?? new Uint8Array());
  setRels(parts, path, copiedRels(carried, source.path));
  const envelope = cloneElement(source.envelope);
  // Two sheets of one code name are none that Excel would write.
  delete childOf(envelope, 'sheetPr')?.attributes.codeName;
  // Its drawing, tables and print names are the library's: they know the copy's own charts and name.
  const slices = { ...source.slices, drawing: '', tables: '', prints: '' };
  carried.sheets.set(copy, { path, name: copy.name, envelope, slices, extras: noExtras() });
}

function copiedRels({ source: parts }: Carried, from: string): Relationship[] {
  const own = importer(parts, parts);
  const rels = relsOf(parts, from).flatMap((rel) => {
    if (rel.type.endsWith('/table')) return [];
    if (rel.external || !OWN.test(rel.type)) return [rel];
    const target = own.take(rel.target);
    if (rel.type.endsWith('/threadedComment')) renameThreads(parts, target);
    return [{ ...rel, target }];
  });
  declareTypes(parts, own.types);
  return rels;
}

/** Every thread has an id of its own in the whole workbook; answers name the one they belong to. */
function renameThreads(parts: Package, path: string): void {
  const ids = new Map<string, string>();
  const text = partText(parts, path).replace(
    /\b(id|parentId)="(\{[^"]*\})"/g,
    (_, name: string, id: string) => {
      if (!ids.has(id)) ids.set(id, newGuid());
      return `${name}="${ids.get(id)}"`;
    },
  );
  setText(parts, path, text);
}
