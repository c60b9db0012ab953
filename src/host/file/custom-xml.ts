import { strToU8 } from 'fflate';
import type { CustomXmlSource } from './carried';
import type { Layout } from './layout';
import { freePath } from './paths';
import { addRel, partXml, relOfType, relsOf, setRels, setXml, type Package } from './package';
import { element, parseElement } from './xml';

const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
const PROPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps';
const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPS_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** The custom XML parts of an archive by id (a GUID in braces, upper case), in the order of the file. */
export function readCustomXml(parts: Package, layout: Layout): Map<string, CustomXmlSource> {
  const found = new Map<string, CustomXmlSource>();
  for (const rel of layout.rels) {
    if (rel.type !== CUSTOM_XML || rel.external) continue;
    const bytes = parts.get(rel.target);
    if (bytes) found.set(itemId(parts, rel.target), { path: rel.target, text: decodeXml(bytes) });
  }
  return found;
}

function itemId(parts: Package, path: string): string {
  const props = relOfType(relsOf(parts, path), '/customXmlProps');
  const root = props && partXml(parts, props.target);
  const name = Object.keys(root?.attributes ?? {}).find((key) => /(^|:)itemID$/.test(key));
  return (root && name ? (root.attributes[name] ?? '') : newGuid()).toUpperCase();
}

/** Parts may be UTF-16: SharePoint writes its properties so. */
function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

/**
 * Makes the archive's custom XML parts those of the workbook: unchanged ones stay byte for byte, changed
 * ones are written, new ones get a part with its id and namespace, missing ones go.
 * Gives the content types of the parts it made.
 */
export function writeCustomXml(
  parts: Package,
  workbookPath: string,
  source: ReadonlyMap<string, CustomXmlSource>,
  wanted: ReadonlyMap<string, string>,
): Map<string, string> {
  const types = new Map<string, string>();
  const gone = new Set([...source].filter(([id]) => !wanted.has(id)).map(([, { path }]) => path));
  const kept = relsOf(parts, workbookPath).filter(
    (rel) => rel.type !== CUSTOM_XML || !gone.has(rel.target),
  );
  setRels(parts, workbookPath, kept);
  for (const [id, text] of wanted) {
    const known = source.get(id);
    if (known?.text === text) continue;
    const path = known?.path ?? freePath('customXml/item1.xml', (one) => parts.has(one));
    parts.set(path, strToU8(asUtf8(text)));
    if (!known) {
      addRel(parts, workbookPath, { type: CUSTOM_XML, target: path, external: false });
    }
    types.set(writeProps(parts, path, id, text), PROPS_TYPE);
  }
  return types;
}

/** The text is written as UTF-8, so its declaration may not say otherwise. */
function asUtf8(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/^(<\?xml[^>]*?encoding=)["'][^"']*["']/, '$1"UTF-8"');
}

/** The properties part says the id and the namespace by which add-ins find the item. */
function writeProps(parts: Package, path: string, id: string, text: string): string {
  const known = relOfType(relsOf(parts, path), '/customXmlProps')?.target;
  const target = known ?? path.replace(/item(\d+)\.xml$/, 'itemProps$1.xml');
  const namespace = namespaceOf(text);
  const refs = namespace === '' ? [] : [element('ds:schemaRef', { 'ds:uri': namespace })];
  const root = element('ds:datastoreItem', { 'ds:itemID': id, 'xmlns:ds': DATA_STORE }, [
    element('ds:schemaRefs', {}, refs),
  ]);
  setXml(parts, target, root);
  if (!known) addRel(parts, path, { type: PROPS, target, external: false });
  return target;
}

/** The namespace of an XML text's root element; "" if it has none. */
export function namespaceOf(text: string): string {
  const root = parseElement(text);
  const prefix = root.name.includes(':') ? root.name.split(':')[0] : '';
  return root.attributes[prefix ? `xmlns:${prefix}` : 'xmlns'] ?? '';
}

/** A random GUID in braces, as Office writes it. */
export function newGuid(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}
