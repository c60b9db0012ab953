import {
  parseXml,
  xmlEncode,
  xmlEncodeAttr,
  type XmlElement,
  type XmlNode,
} from '@cj-tech-master/excelts/xml';

export type { XmlElement } from '@cj-tech-master/excelts/xml';

/** The declaration every part of an .xlsx archive begins with. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Parses an XML text to its root element (prefixes stay in the names). Throws where it is malformed. */
export function parseElement(xml: string): XmlElement {
  // Parts have no DTD, so entity bombs cannot occur; a sheet may well hold 100,000 "&lt;".
  return parseXml(xml, { maxEntityExpansions: 0, maxDepth: 0 }).root;
}

/** An element as XML text, without declaration. */
export function serialise(element: XmlElement): string {
  let open = `<${element.name}`;
  for (const [name, value] of Object.entries(element.attributes)) {
    open += ` ${name}="${xmlEncodeAttr(value)}"`;
  }
  if (element.children.length === 0) return `${open}/>`;
  return `${open}>${element.children.map(serialiseNode).join('')}</${element.name}>`;
}

function serialiseNode(node: XmlNode): string {
  if (node.type === 'element') return serialise(node);
  return node.type === 'text' || node.type === 'cdata' ? encodeText(node.value) : '';
}

/** Carriage returns as references: a parser would turn literal ones into line feeds. */
function encodeText(text: string): string {
  return xmlEncode(text).replace(/\r/g, '&#13;');
}

/** A new element; undefined attributes are left out. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  children: XmlNode[] = [],
): XmlElement {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) kept[key] = String(value);
  }
  return { type: 'element', name, attributes: kept, children };
}

/** An element that holds only text. */
export function textElement(
  name: string,
  text: string,
  attributes: Record<string, string | number | undefined> = {},
): XmlElement {
  return element(name, attributes, [{ type: 'text', value: text }]);
}

/** The child elements, all or those of one name. */
export function childrenOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  if (!parent) return [];
  return parent.children.filter(
    (node): node is XmlElement =>
      node.type === 'element' && (name === undefined || node.name === name),
  );
}

/** The first child element of a name. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(parent, name)[0];
}

/** The text directly inside an element. */
export function textOf(node: XmlElement): string {
  return node.children
    .map((child) => (child.type === 'text' || child.type === 'cdata' ? child.value : ''))
    .join('');
}

/** A deep copy. */
export function cloneElement(source: XmlElement): XmlElement {
  return structuredClone(source);
}

/** `1` and `true` are true in OOXML; a missing attribute takes the default. */
export function flag(value: string | undefined, missing = false): boolean {
  return value === undefined ? missing : value === '1' || value === 'true';
}
