import { childOf, childrenOf, cloneElement, type XmlElement } from './xml';

/** What the library reads and writes of each element; everything else in a file comes from the file. */
const MODELLED: Readonly<Record<string, readonly string[]>> = {
  sheetPr: ['tabColor', 'outlinePr', 'pageSetUpPr'],
  tabColor: ['rgb', 'theme', 'tint', 'indexed', 'auto'],
  outlinePr: ['summaryBelow', 'summaryRight'],
  pageSetUpPr: ['fitToPage'],
  sheetFormatPr: [
    'defaultRowHeight',
    'outlineLevelCol',
    'outlineLevelRow',
    'customHeight',
    'defaultColWidth',
    'x14ac:dyDescent',
  ],
  sheetViews: ['sheetView'],
  sheetView: [
    'tabSelected',
    'workbookViewId',
    'rightToLeft',
    'showRuler',
    'showRowColHeaders',
    'showGridLines',
    'zoomScale',
    'zoomScaleNormal',
    'view',
    'topLeftCell',
    'pane',
    'selection',
  ],
  autoFilter: ['ref'],
  printOptions: ['headings', 'gridLines', 'horizontalCentered', 'verticalCentered'],
  pageMargins: ['left', 'right', 'top', 'bottom', 'header', 'footer'],
  pageSetup: [
    'paperSize',
    'orientation',
    'horizontalDpi',
    'verticalDpi',
    'pageOrder',
    'blackAndWhite',
    'draft',
    'cellComments',
    'errors',
    'scale',
    'fitToWidth',
    'fitToHeight',
    'firstPageNumber',
    'useFirstPageNumber',
    'usePrinterDefaults',
    'copies',
  ],
  headerFooter: [
    'differentFirst',
    'differentOddEven',
    'oddHeader',
    'oddFooter',
    'evenHeader',
    'evenFooter',
    'firstHeader',
    'firstFooter',
  ],
};

/** Elements whose children of the same name belong together pairwise. */
const NESTED = new Set(['sheetPr', 'sheetViews', 'outlinePr', 'pageSetUpPr', 'sheetView']);

/**
 * The library's element completed by attributes and children of the source's that the library does not
 * know. What it knows and left out was taken away on purpose. An element the library knows nothing of
 * is the library's, as it stands.
 */
export function withUnmodelled(library: XmlElement, source: XmlElement | undefined): XmlElement {
  const result = cloneElement(library);
  const modelled = MODELLED[library.name];
  if (!source || !modelled) return result;
  for (const [name, value] of Object.entries(source.attributes)) {
    if (!modelled.includes(name)) result.attributes[name] ??= value;
  }
  const own = childrenOf(source);
  result.children = result.children.map((child) =>
    child.type === 'element' && NESTED.has(library.name)
      ? withUnmodelled(child, childOf(source, child.name))
      : child,
  );
  result.children.push(...own.filter(({ name }) => !modelled.includes(name)).map(cloneElement));
  return result;
}
