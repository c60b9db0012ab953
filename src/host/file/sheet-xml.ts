import { childrenOf, parseElement, serialise, XML_HEAD, type XmlElement } from './xml';

/** A worksheet part in two: everything around the cells, parsed, and the rows as text. */
export interface SheetXml {
  /** The `<worksheet>` element with an empty `<sheetData/>`. */
  envelope: XmlElement;
  /** What stands between `<sheetData>` and `</sheetData>`. */
  rows: string;
}

/** Splits a worksheet part; parsing 80,000 cells into a tree would cost half a second for nothing. */
export function splitSheet(xml: string): SheetXml {
  const open = /<sheetData(\s[^>]*)?>/.exec(xml);
  if (!open) return { envelope: parseElement(xml), rows: '' };
  const start = open.index;
  const afterOpen = start + open[0].length;
  if (open[0].endsWith('/>')) {
    return { envelope: parseElement(cut(xml, start, afterOpen)), rows: '' };
  }
  const close = xml.indexOf('</sheetData>', afterOpen);
  if (close < 0) throw new Error('A worksheet part breaks off inside its rows.');
  return {
    envelope: parseElement(cut(xml, start, close + '</sheetData>'.length)),
    rows: xml.slice(afterOpen, close),
  };
}

function cut(xml: string, start: number, end: number): string {
  return `${xml.slice(0, start)}<sheetData/>${xml.slice(end)}`;
}

/** The worksheet part of an envelope and its rows. */
export function joinSheet({ envelope, rows }: SheetXml): string {
  const xml = XML_HEAD + serialise(envelope);
  return rows === '' ? xml : xml.replace('<sheetData/>', () => `<sheetData>${rows}</sheetData>`);
}

/** The children of `<worksheet>` in the order the schema demands (ECMA-376 part 1, 18.3.1.99). */
const ORDER = [
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection',
  'protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells',
  'phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup',
  'headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing',
  'legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts',
  'extLst',
]
  .join(' ')
  .split(' ');

/** Puts the children of an envelope into the schema's order; equal ones keep theirs. */
export function sortEnvelope(envelope: XmlElement): void {
  const children = childrenOf(envelope);
  // Wrapped OLE objects and form controls ("mc:AlternateContent") belong where those stand.
  const rank = (child: XmlElement): number => {
    const index = ORDER.indexOf(child.name);
    return index >= 0 ? index : ORDER.indexOf('controls');
  };
  envelope.children = children.sort((a, b) => rank(a) - rank(b));
}

/** Replaces all children of one name by the given ones. */
export function replaceChildren(parent: XmlElement, name: string, by: XmlElement[]): void {
  parent.children = [...childrenOf(parent).filter((child) => child.name !== name), ...by];
}
