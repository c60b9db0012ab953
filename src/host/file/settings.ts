import { addRel, partXml, relOfType, relsOf, setXml, type Package } from './package';
import { childrenOf, element, type XmlElement } from './xml';
import { newGuid } from './custom-xml';

/**
 * An add-in's settings live in its web-extension part ([MS-OWEXML]): a list of names with JSON values.
 * A workbook may hold the parts of several add-ins; the first one is taken for the add-in under test.
 */
const PANES_REL = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const EXTENSION_REL = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const OFFICE_RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PANES_TYPE = 'application/vnd.ms-office.webextensiontaskpanes+xml';
const EXTENSION_TYPE = 'application/vnd.ms-office.webextension+xml';

/** The path of the web-extension part with the settings; undefined if the archive has none. */
export function settingsPartOf(parts: Package): string | undefined {
  const panes = relOfType(relsOf(parts, ''), '/webextensiontaskpanes')?.target;
  if (!panes) return undefined;
  const path = relOfType(relsOf(parts, panes), '/webextension')?.target;
  return path && parts.has(path) ? path : undefined;
}

/** Reads the settings; a value that is no JSON stays the text it is. */
export function readSettings(parts: Package, path: string | undefined): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const { attributes } of childrenOf(propertiesOf(path && partXml(parts, path)))) {
    if (attributes.name !== undefined) settings.set(attributes.name, parse(attributes.value ?? ''));
  }
  return settings;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function propertiesOf(root: XmlElement | '' | undefined): XmlElement | undefined {
  return childrenOf(root || undefined).find(({ name }) => /(^|:)properties$/.test(name));
}

/** Writes the settings; gives the content types of the parts it made. */
export function writeSettings(
  parts: Package,
  path: string | undefined,
  settings: ReadonlyMap<string, unknown>,
): Map<string, string> {
  if (path === undefined) return settings.size > 0 ? makeParts(parts, settings) : new Map();
  const root = partXml(parts, path);
  if (!root) throw new Error(`The archive has no part ${path}.`);
  const list = propertiesOf(root);
  const prefix = root.name.includes(':') ? `${root.name.split(':')[0]}:` : '';
  const properties = element(`${prefix}properties`, {}, propertyXml(settings, prefix));
  root.children = list
    ? root.children.map((child) => (child === list ? properties : child))
    : [...root.children, properties];
  setXml(parts, path, root);
  return new Map();
}

function propertyXml(settings: ReadonlyMap<string, unknown>, prefix: string): XmlElement[] {
  return [...settings].map(([name, value]) =>
    element(`${prefix}property`, { name, value: JSON.stringify(value) ?? 'null' }),
  );
}

function makeParts(parts: Package, settings: ReadonlyMap<string, unknown>): Map<string, string> {
  const panes = 'xl/webextensions/taskpanes.xml';
  const path = 'xl/webextensions/webextension1.xml';
  const root = element('we:webextension', { 'xmlns:we': EXTENSION, id: newGuid() }, [
    element('we:reference', {
      id: newGuid().slice(1, -1).toLowerCase(),
      version: '1.0.0.0',
      store: 'developer',
      storeType: 'Registry',
    }),
    element('we:alternateReferences'),
    element('we:properties', {}, propertyXml(settings, 'we:')),
    element('we:bindings'),
    element('we:snapshot', { 'xmlns:r': OFFICE_RELS }),
  ]);
  setXml(parts, path, root);
  setXml(parts, panes, element('wetp:taskpanes', { 'xmlns:wetp': PANES }));
  const id = addRel(parts, panes, { type: EXTENSION_REL, target: path, external: false });
  const reference = element('wetp:webextensionref', { 'xmlns:r': OFFICE_RELS, 'r:id': id });
  const pane = element('wetp:taskpane', { dockstate: 'right', visibility: 0, width: 350, row: 0 }, [
    reference,
  ]);
  setXml(parts, panes, element('wetp:taskpanes', { 'xmlns:wetp': PANES }, [pane]));
  addRel(parts, '', { type: PANES_REL, target: panes, external: false });
  return new Map([
    [panes, PANES_TYPE],
    [path, EXTENSION_TYPE],
  ]);
}
