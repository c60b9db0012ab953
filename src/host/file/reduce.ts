import { shownColumns } from './columns';
import type { Layout, SheetPart } from './layout';
import { partXml, relsOf, setRels, setText, setXml, type Package } from './package';
import { childOf, childrenOf, element, serialise, XML_HEAD, type XmlElement } from './xml';
import { joinSheet, type SheetXml } from './sheet-xml';

/** What of a worksheet the library reads; everything else goes past it, from file to file. */
const READ = new Set(
  (
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter ' +
    'mergeCells conditionalFormatting printOptions pageMargins pageSetup headerFooter rowBreaks ' +
    'colBreaks drawing tableParts'
  ).split(' '),
);

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The sheet that the reduced archive has more than its source: one cell a format, one rule a dxf. */
export interface Probe {
  readonly name: string;
  readonly sheetId: number;
}

/**
 * An archive with only what the library reads well, at the paths it expects: names, rules' extensions,
 * links, comments, validations and foreign parts are left out and so cannot be damaged by it.
 * `drawings: false` leaves pictures, charts and tables out too (for files whose ones it cannot read).
 */
export function reducedPackage(
  source: Package,
  layout: Layout,
  sheets: ReadonlyMap<SheetPart, SheetXml>,
  probe: Probe,
  options: { drawings: boolean },
): Package {
  const parts: Package = new Map();
  setText(parts, '[Content_Types].xml', XML_HEAD + TYPES);
  const to = (id: string, ending: string, target: string) => ({
    id,
    type: `${OFFICE}/${ending}`,
    target,
    external: false,
  });
  setRels(parts, '', [to('rId1', 'officeDocument', 'xl/workbook.xml')]);
  const rels = [to('rIdProbe', 'worksheet', 'xl/worksheets/sheet1.xml')];
  for (const [kind, path] of Object.entries(sharedParts(layout))) {
    const target = `xl/${kind === 'theme' ? 'theme/theme1' : kind}.xml`;
    parts.set(target, source.get(path) as Uint8Array);
    const styles = kind === 'styles' && partXml(source, path);
    if (styles) setXml(parts, target, plainFlags(styles));
    rels.push(to(`rId-${kind}`, kind, target));
  }
  let number = 1;
  for (const [sheet, xml] of sheets) {
    number += 1;
    const path = `xl/worksheets/sheet${number}.xml`;
    setText(parts, path, joinSheet({ ...xml, envelope: reducedEnvelope(xml.envelope, options) }));
    if (options.drawings) copyDrawings(source, sheet.path, parts, path);
    rels.push(to(`rId${number}`, 'worksheet', path));
  }
  setRels(parts, 'xl/workbook.xml', rels);
  setXml(parts, 'xl/workbook.xml', reducedWorkbook(layout, [...sheets.keys()], probe));
  setText(parts, 'xl/worksheets/sheet1.xml', probeSheet(partXml(parts, 'xl/styles.xml')));
  return parts;
}

function sharedParts(layout: Layout): Record<string, string> {
  const found: Record<string, string> = {};
  if (layout.styles) found.styles = layout.styles;
  if (layout.strings) found.sharedStrings = layout.strings;
  if (layout.theme) found.theme = layout.theme;
  return found;
}

function reducedEnvelope(envelope: XmlElement, options: { drawings: boolean }): XmlElement {
  const children = childrenOf(envelope).filter(
    ({ name }) => READ.has(name) && (options.drawings || !/^(drawing|tableParts)$/.test(name)),
  );
  const cols = shownColumns(envelope);
  const shown = children.flatMap((child) => (child.name === 'cols' ? (cols ?? []) : child));
  return plainFlags({ ...envelope, children: shown });
}

/** LibreOffice writes "true" and "false", the library looks for "1" and "0". */
function plainFlags(node: XmlElement): XmlElement {
  const attributes = Object.fromEntries(
    Object.entries(node.attributes).map(([name, value]) => [name, FLAGS.get(value) ?? value]),
  );
  const children = node.children.map((child) =>
    child.type === 'element' ? plainFlags(child) : child,
  );
  return { ...node, attributes, children };
}

const FLAGS = new Map([
  ['true', '1'],
  ['false', '0'],
]);

/** The workbook part with its sheets, date system and print areas, and with the probe as first sheet. */
function reducedWorkbook(layout: Layout, sheets: SheetPart[], probe: Probe): XmlElement {
  const kept = (name: string) => childrenOf(layout.root, name);
  const entry = (name: string, sheetId: number, id: string, state?: string) =>
    element('sheet', { name, sheetId, state, 'r:id': id });
  const root = element('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE }, [
    ...kept('workbookPr'),
    ...kept('workbookProtection'),
    ...kept('bookViews'),
    element('sheets', {}, [
      entry(probe.name, probe.sheetId, 'rIdProbe'),
      ...sheets.map((sheet, index) =>
        entry(sheet.name, sheet.sheetId, `rId${index + 2}`, sheet.element.attributes.state),
      ),
    ]),
    element('definedNames', {}, printNames(layout, sheets)),
    ...kept('calcPr'),
  ]);
  return plainFlags(root);
}

/** Print areas and titles with their sheet's place among the reduced sheets (the probe is number 0). */
function printNames(layout: Layout, sheets: SheetPart[]): XmlElement[] {
  return childrenOf(childOf(layout.root, 'definedNames'), 'definedName').flatMap((name) => {
    if (!/^_xlnm\.Print_(Area|Titles)$/.test(name.attributes.name ?? '')) return [];
    const sheet = layout.sheets[Number(name.attributes.localSheetId)];
    const index = sheet ? sheets.indexOf(sheet) : -1;
    if (index < 0) return [];
    return { ...name, attributes: { ...name.attributes, localSheetId: String(index + 1) } };
  });
}

/** One cell in column A for each cell format, and one rule for each differential format. */
function probeSheet(styles: XmlElement | undefined): string {
  const count = (list: string, item: string) => childrenOf(childOf(styles, list), item).length;
  const rows = Array.from(
    { length: count('cellXfs', 'xf') },
    (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" s="${index}"><v>1</v></c></row>`,
  );
  const rules = Array.from({ length: count('dxfs', 'dxf') }, (_, index) =>
    serialise(
      element('conditionalFormatting', { sqref: 'A1' }, [
        element('cfRule', { type: 'expression', dxfId: index, priority: index + 1 }),
      ]),
    ),
  );
  return `${XML_HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData>${rules.join('')}</worksheet>`;
}

/** Copies drawing and tables of a sheet with all that hangs on them; targets become relative ones. */
function copyDrawings(source: Package, from: string, parts: Package, to: string): void {
  const rels = relsOf(source, from).filter(({ type }) => /\/(drawing|table)$/.test(type));
  setRels(parts, to, rels);
  for (const rel of rels) copyTree(source, rel.target, parts);
}

function copyTree(source: Package, path: string, parts: Package): void {
  const bytes = source.get(path);
  if (!bytes || parts.has(path)) return;
  parts.set(path, bytes);
  const rels = relsOf(source, path);
  setRels(parts, path, rels);
  for (const rel of rels) if (!rel.external) copyTree(source, rel.target, parts);
}

const TYPES =
  `<Types xmlns="${PACKAGE}/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/></Types>`;
