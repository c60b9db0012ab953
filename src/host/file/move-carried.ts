import type { Worksheet } from '@cj-tech-master/excelts';
import type { HostWorkbook } from '../types';
import { carriedOf, type SourceSheet } from './carried';
import { moveNotes } from './move-notes';
import { movedPlaces, type Move } from './places';
import { childrenOf, textOf, type XmlElement } from './xml';

/** Elements that stand for cells, and the attribute that says which. */
const PLACED: Readonly<Record<string, string>> = {
  hyperlink: 'ref',
  dataValidation: 'sqref',
  protectedRange: 'sqref',
  ignoredError: 'sqref',
  cellWatch: 'r',
  sortState: 'ref',
  sortCondition: 'ref',
};

/** Lists that may not be empty, besides those of the extension list. */
const LISTS = new Set(
  'hyperlinks dataValidations protectedRanges ignoredErrors cellWatches'.split(' '),
);

/**
 * Moves what is carried past the library along with the cells of a sheet: links, validations, ranges that
 * may be edited, notes and comments, and the places in the extension list. To be called when cells are
 * inserted or deleted; does nothing for a sheet that came from no file.
 */
export function moveCarried(workbook: HostWorkbook, sheet: Worksheet, move: Move): void {
  const carried = carriedOf(workbook);
  const source = carried?.sheets.get(sheet);
  if (!carried || !source) return;
  moveElements(source, move);
  moveNotes(carried.source, source.path, move);
}

function moveElements({ envelope }: SourceSheet, move: Move): void {
  envelope.children = childrenOf(envelope).flatMap((child) => moved(child, move) ?? []);
}

/** The element with its places moved; null if all its cells are gone. */
function moved(node: XmlElement, move: Move): XmlElement | null {
  const attribute = PLACED[node.name];
  if (attribute && node.attributes[attribute] !== undefined) {
    const places = movedPlaces(node.attributes[attribute], move);
    if (places === '') return null;
    node.attributes[attribute] = places;
  }
  if (/:sqref$/.test(node.name)) {
    const places = movedPlaces(textOf(node), move);
    if (places === '') return null;
    node.children = [{ type: 'text', value: places }];
    return node;
  }
  const before = childrenOf(node);
  if (before.length === 0 || node.name === 'sheetData') return node;
  const kept = before.map((child) => moved(child, move));
  // An entry of the extension list without its place stands for nothing any more.
  if (kept.some((child, index) => child === null && /:sqref$/.test(before[index]?.name ?? ''))) {
    return null;
  }
  node.children = kept.filter((child) => child !== null);
  if (LISTS.has(node.name) || /^ext(Lst)?$|:\w+s$/.test(node.name)) {
    if (node.children.length === 0) return null;
    if (node.attributes.count !== undefined) node.attributes.count = String(node.children.length);
  }
  return node;
}
