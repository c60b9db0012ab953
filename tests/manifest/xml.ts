import { parseXml, textContent, type XmlElement } from '@cj-tech-master/excelts/xml';

/** The manifest's namespaces and the short names the checks call them by. */
const NAMESPACES: Readonly<Record<string, string>> = {
  'http://schemas.microsoft.com/office/appforoffice/1.1': 'app',
  'http://schemas.microsoft.com/office/taskpaneappversionoverrides': 'ov',
  'http://schemas.microsoft.com/office/officeappbasictypes/1.0': 'bt',
};

/** One element as the checks see it; `name` is "bt:Image" whatever prefix the file uses. */
export interface Element {
  readonly name: string;
  /** Attributes without namespace declarations; `xsi:type` keeps its prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Text of an element without child elements, trimmed; else the stray text between them. */
  readonly text: string;
}

/** Reads well-formed XML into elements. Throws XmlParseError (with line:column) where it is not well-formed. */
export function readXml(xml: string): Element {
  return elementOf(parseXml(xml.replace(/^\uFEFF/, ''), { xmlns: true }).root);
}

/** All elements under (and including) an element that have a name, in document order. */
export function all(element: Element, name: string): readonly Element[] {
  const own = element.name === name ? [element] : [];
  return [...own, ...element.children.flatMap((child) => all(child, name))];
}

/** The element at a path of names under an element; undefined where there is none. */
export function at(element: Element, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (found, name) => found?.children.find((child) => child.name === name),
    element,
  );
}

function elementOf(node: XmlElement): Element {
  const children = node.children.filter((child) => child.type === 'element');
  const texts = node.children.filter((child) => child.type === 'text' || child.type === 'cdata');
  const short = NAMESPACES[node.uri ?? ''] ?? node.uri ?? '';
  return {
    name: `${short}:${node.local ?? node.name}`,
    attributes: Object.fromEntries(
      Object.entries(node.attributes).filter(([name]) => !/^xmlns(:|$)/.test(name)),
    ),
    children: children.map(elementOf),
    text: texts.map(textContent).join('').trim(),
  };
}
