import { partXml, readPackage, type Package } from '../../../src/host/file/package';
import { childrenOf, serialise, type XmlElement } from '../../../src/host/file/xml';

/** An element with sorted attributes and without layout blanks, as text: equal texts mean equal XML. */
export function canonical(element: XmlElement): string {
  return serialise(sorted(element));
}

function sorted(element: XmlElement): XmlElement {
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const children = element.children.flatMap((child) => {
    if (child.type === 'element') return sorted(child);
    return child.type === 'text' && child.value.trim() === '' ? [] : child;
  });
  return { ...element, attributes, children };
}

/** All elements reached by a path of names below a part's root: "sheetViews/sheetView". */
export function elementsAt(parts: Package, part: string, path: string): XmlElement[] {
  const root = partXml(parts, part);
  if (!root) return [];
  return path
    .split('/')
    .reduce<XmlElement[]>((found, name) => found.flatMap((one) => childrenOf(one, name)), [root]);
}

/** The archive of a saved workbook. */
export function unpacked(bytes: Uint8Array): Package {
  return readPackage(bytes);
}
