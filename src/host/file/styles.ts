import type { CellStyle } from '../types';
import type { SourcedStyle } from './carried';
import { childOf, childrenOf, cloneElement, element, serialise, type XmlElement } from './xml';

/** Adds formats of the library's style sheet to that of the source, and says which index they have there. */
export interface StyleMerge {
  /** The source's style sheet with what was added. */
  readonly root: XmlElement;
  /** The index, in the merged sheet, of a cell format of the library's sheet, for a cell of that style. */
  format(libraryIndex: number, style: SourcedStyle): number;
  /** The index, in the merged sheet, of a differential format of the library's sheet. */
  dxf(libraryIndex: number): number;
}

/**
 * Merges the library's style sheet into the source's, so that formats nobody changed stay exactly as they
 * were (named styles, quote prefixes, font details, colours of the palette).
 * `probe` gives, for each format and dxf of the source, its index in the library's sheet.
 */
export function mergeStyles(
  source: XmlElement,
  library: XmlElement,
  probe: { formats: readonly number[]; dxfs: readonly number[] },
  sourceFormats: readonly CellStyle[],
): StyleMerge {
  const root = cloneElement(source);
  const format = formatMerger(root, library, probe.formats, sourceFormats);
  return { root, format, dxf: dxfMerger(root, library, probe.dxfs) };
}

function formatMerger(
  root: XmlElement,
  library: XmlElement,
  probe: readonly number[],
  sourceFormats: readonly CellStyle[],
): (libraryIndex: number, style: SourcedStyle) => number {
  const known = new Map<string, number>();
  const quoted = (index: number): boolean => sourceFormats[index]?.quotePrefix === true;
  const named = childrenOf(childOf(root, 'cellXfs'), 'xf').map(({ attributes }) => attributes.xfId);
  // Of formats that look alike, a cell that came from none of them takes one without a named style.
  const plainFirst = [...probe.keys()].sort(
    (a, b) => Number(named[a] ?? 0) - Number(named[b] ?? 0) || a - b,
  );
  for (const index of plainFirst) {
    const key = `${probe[index]}|${quoted(index)}`;
    if (!known.has(key)) known.set(key, index);
  }
  const add = formatAdder(root, library);
  return (libraryIndex, style) => {
    const quote = style.quotePrefix === true;
    const own = style.sourceFormat;
    // Several formats can look alike and differ in their named style: the cell's own one wins.
    if (own !== undefined && probe[own] === libraryIndex && quoted(own) === quote) return own;
    const key = `${libraryIndex}|${quote}`;
    const index = known.get(key) ?? add(libraryIndex, quote);
    known.set(key, index);
    return index;
  };
}

/** Appends a format of the library's sheet with the font, fill, border and number format it needs. */
function formatAdder(
  root: XmlElement,
  library: XmlElement,
): (libraryIndex: number, quote: boolean) => number {
  const lists = {
    fontId: listAdder(root, library, 'fonts'),
    fillId: listAdder(root, library, 'fills'),
    borderId: listAdder(root, library, 'borders'),
    numFmtId: numberFormatAdder(root, library),
  };
  const xfs = childrenOf(childOf(library, 'cellXfs'), 'xf');
  const target = listOf(root, 'cellXfs');
  return (libraryIndex, quote) => {
    const xf = cloneElement(xfs[libraryIndex] as XmlElement);
    for (const [name, add] of Object.entries(lists)) {
      xf.attributes[name] = String(add(Number(xf.attributes[name] ?? 0)));
    }
    xf.attributes.xfId = '0';
    if (quote) xf.attributes.quotePrefix = '1';
    return append(target, xf);
  };
}

/** Copies list items by index, each once, and finds equal ones that are there already. */
function listAdder(
  root: XmlElement,
  library: XmlElement,
  name: string,
): (libraryIndex: number) => number {
  const target = listOf(root, name);
  const items = childrenOf(childOf(library, name));
  const known = new Map<string, number>();
  childrenOf(target).forEach((item, index) => {
    const key = serialise(item);
    if (!known.has(key)) known.set(key, index);
  });
  return (libraryIndex) => {
    const item = items[libraryIndex];
    if (!item) throw new Error(`The style sheet has no ${name} number ${libraryIndex}.`);
    const key = serialise(item);
    const index = known.get(key) ?? append(target, cloneElement(item));
    known.set(key, index);
    return index;
  };
}

/** Number formats below 164 are built in; others are matched by their code. */
function numberFormatAdder(root: XmlElement, library: XmlElement): (id: number) => number {
  const codes = new Map(
    childrenOf(childOf(library, 'numFmts')).map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? '',
    ]),
  );
  return (id) => {
    const code = codes.get(id);
    if (code === undefined) return id;
    const target = childOf(root, 'numFmts') ?? prepend(root, element('numFmts'));
    const items = childrenOf(target);
    const same = items.find(({ attributes }) => attributes.formatCode === code);
    if (same) return Number(same.attributes.numFmtId);
    const ids = items.map(({ attributes }) => Number(attributes.numFmtId));
    const numFmtId = Math.max(163, ...ids) + 1;
    append(target, element('numFmt', { numFmtId, formatCode: code }));
    return numFmtId;
  };
}

function dxfMerger(
  root: XmlElement,
  library: XmlElement,
  probe: readonly number[],
): (libraryIndex: number) => number {
  const target = listOf(root, 'dxfs');
  const items = childrenOf(childOf(library, 'dxfs'));
  const known = new Map<string, number>();
  probe.forEach((libraryIndex, index) => {
    const key = serialise(items[libraryIndex] as XmlElement);
    if (!known.has(key)) known.set(key, index);
  });
  return (libraryIndex) => {
    const item = items[libraryIndex];
    if (!item) throw new Error(`The style sheet has no dxf number ${libraryIndex}.`);
    const key = serialise(item);
    const index = known.get(key) ?? append(target, cloneElement(item));
    known.set(key, index);
    return index;
  };
}

/** The children of `<styleSheet>` in the schema's order (ECMA-376 part 1, 18.8.39). */
const ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs'.split(' ');

function listOf(root: XmlElement, name: string): XmlElement {
  const known = childOf(root, name);
  if (known) return known;
  const made = element(name, { count: 0 });
  const after = new Set(ORDER.slice(0, ORDER.indexOf(name)));
  const at = root.children.findLastIndex((node) => node.type === 'element' && after.has(node.name));
  root.children.splice(at + 1, 0, made);
  return made;
}

function prepend(root: XmlElement, child: XmlElement): XmlElement {
  root.children.unshift(child);
  return child;
}

function append(list: XmlElement, item: XmlElement): number {
  list.children.push(item);
  const { length } = childrenOf(list);
  list.attributes.count = String(length);
  return length - 1;
}
