import type { Worksheet } from '@cj-tech-master/excelts';
import type { HostWorkbook } from '../types';
import { carriedOf } from './carried';
import { moveNotes } from './move-notes';
import { movedPlaces, type Move } from './places';
import { childrenOf, cloneElement, textOf, type XmlElement } from './xml';

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

/** What a formula of a validation or of a rule in the extension list becomes. */
export type Reword = (formula: string) => string;

/**
 * Moves what is carried past the library along with the cells of a sheet: links, validations, ranges that
 * may be edited, notes and comments, and the places in the extension list. To be called when cells are
 * inserted, deleted or moved; does nothing for a sheet that came from no file. `only` names the lists that move; notes
 * always do.
 */
export function moveCarried(
  workbook: HostWorkbook,
  sheet: Worksheet,
  move: Move,
  only?: readonly string[],
): void {
  const carried = carriedOf(workbook);
  const source = carried?.sheets.get(sheet);
  if (!carried || !source) return;
  const { envelope } = source;
  envelope.children = childrenOf(envelope).flatMap((child) =>
    only && !only.includes(child.name) ? child : moved(child, move),
  );
  moveNotes(carried.source, source.path, move);
}

/** Rewrites the formulas of validations and of the extension list on every sheet. */
export function rewordCarried(
  workbook: HostWorkbook,
  reword: (formula: string, home: Worksheet) => string,
): void {
  const carried = carriedOf(workbook);
  for (const sheet of workbook.book.worksheets) {
    const envelope = carried?.sheets.get(sheet)?.envelope;
    if (!envelope) continue;
    for (const child of childrenOf(envelope)) {
      if (/^(dataValidations|extLst)$/.test(child.name)) {
        rewordAll(child, (formula) => reword(formula, sheet));
      }
    }
  }
}

function rewordAll(node: XmlElement, reword: Reword): void {
  if (/^formula[12]$|^xm:f$/.test(node.name)) {
    const formula = textOf(node);
    const changed = reword(formula);
    if (changed !== formula) node.children = [{ type: 'text', value: changed }];
  }
  for (const child of childrenOf(node)) rewordAll(child, reword);
}

/**
 * The element with its places moved; none if all its cells are gone. A link holds one place only and becomes several
 * where its cells were parted.
 */
function moved(node: XmlElement, move: Move): XmlElement[] {
  const attribute = PLACED[node.name];
  if (attribute && node.attributes[attribute] !== undefined) {
    return placed(node, attribute, movedPlaces(node.attributes[attribute], move));
  }
  if (/:sqref$/.test(node.name)) {
    const places = movedPlaces(textOf(node), move);
    if (places === '') return [];
    node.children = [{ type: 'text', value: places }];
    return [node];
  }
  const before = childrenOf(node);
  if (before.length === 0 || node.name === 'sheetData') return [node];
  const kept = before.map((child) => moved(child, move));
  // An entry of the extension list without its place stands for nothing any more.
  if (kept.some((child, index) => child.length === 0 && isPlace(before[index]))) return [];
  node.children = kept.flat();
  if (!isList(node)) return [node];
  if (node.children.length === 0) return [];
  if (node.attributes.count !== undefined) node.attributes.count = String(node.children.length);
  return [node];
}

function placed(node: XmlElement, attribute: string, places: string): XmlElement[] {
  if (places === '') return [];
  if (attribute === 'sqref') {
    node.attributes[attribute] = places;
    return [node];
  }
  return places.split(' ').map((place) => ({
    ...cloneElement(node),
    attributes: { ...node.attributes, [attribute]: place },
  }));
}

function isPlace(node: XmlElement | undefined): boolean {
  return /:sqref$/.test(node?.name ?? '');
}

/** Lists that may not be empty. */
function isList({ name }: XmlElement): boolean {
  return LISTS.has(name) || /^ext(Lst)?$|:\w+s$/.test(name);
}
