import { areaOf } from './addresses';
import { childOf, childrenOf, cloneElement, element, type XmlElement } from './xml';

/**
 * Files often format "all columns to the last" in one `<col>`. The library would make 16,384 column
 * objects of it, so it is shown columns only as far as somebody could have used them.
 */
const SHOWN = 256;

/** The `<cols>` of a sheet as far as the library is shown them; undefined if there is none left. */
export function shownColumns(envelope: XmlElement): XmlElement | undefined {
  const last = lastShown(envelope);
  const cols = childrenOf(childOf(envelope, 'cols'), 'col')
    .filter(({ attributes }) => Number(attributes.min) <= last)
    .map((col) =>
      between(col, Number(col.attributes.min), Math.min(Number(col.attributes.max), last)),
    );
  return cols.length > 0 ? element('cols', {}, cols) : undefined;
}

/** The library's `<cols>` with what the file says of columns that the library was not shown. */
export function withHiddenColumns(
  library: XmlElement | undefined,
  source: XmlElement,
): XmlElement[] {
  const known = childrenOf(library, 'col').map(cloneElement);
  const last = Math.max(
    lastShown(source),
    ...known.map(({ attributes }) => Number(attributes.max)),
  );
  const beyond = childrenOf(childOf(source, 'cols'), 'col')
    .filter(({ attributes }) => Number(attributes.max) > last)
    .map((col) =>
      between(col, Math.max(Number(col.attributes.min), last + 1), Number(col.attributes.max)),
    );
  const cols = [...known, ...beyond];
  return cols.length > 0 ? [element('cols', {}, cols)] : [];
}

function lastShown(envelope: XmlElement): number {
  const ref = childOf(envelope, 'dimension')?.attributes.ref;
  return Math.max(SHOWN, ref ? areaOf(ref).right + 1 : 0);
}

function between(col: XmlElement, min: number, max: number): XmlElement {
  const attributes = { ...col.attributes, min: String(min), max: String(max) };
  return { ...col, attributes };
}
