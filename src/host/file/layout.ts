import { UnreadableWorkbookError } from './errors';
import { partText, relOfType, relsOf, setText, type Package, type Relationship } from './package';
import { childOf, childrenOf, parseElement, type XmlElement } from './xml';

/** One `<sheet>` of the workbook part. `worksheet` is false for chart, dialog and macro sheets. */
export interface SheetPart {
  name: string;
  sheetId: number;
  path: string;
  worksheet: boolean;
  element: XmlElement;
}

/** Where the parts stand that every workbook has. */
export interface Layout {
  workbook: string;
  root: XmlElement;
  rels: Relationship[];
  sheets: SheetPart[];
  styles: string | undefined;
  strings: string | undefined;
  theme: string | undefined;
}

/** Finds the workbook and its sheets; throws {@link UnreadableWorkbookError} where there are none. */
export function layoutOf(parts: Package): Layout {
  const workbook = relOfType(relsOf(parts, ''), '/officeDocument')?.target;
  if (!workbook || !parts.has(workbook)) {
    throw new UnreadableWorkbookError('the archive holds no workbook part.');
  }
  const rels = relsOf(parts, workbook);
  normalisePart(parts, workbook);
  const root = parseElement(partText(parts, workbook));
  if (root.name !== 'workbook') {
    throw new UnreadableWorkbookError(`the main part is a <${root.name}>, not a workbook.`);
  }
  const sheets = sheetsOf(root, rels, parts);
  if (!sheets.some((sheet) => sheet.worksheet)) {
    throw new UnreadableWorkbookError('it has no worksheet.');
  }
  const target = (ending: string): string | undefined => {
    const path = relOfType(rels, ending)?.target;
    return path && parts.has(path) ? path : undefined;
  };
  const layout = {
    workbook,
    root,
    rels,
    sheets,
    styles: target('/styles'),
    strings: target('/sharedStrings'),
    theme: target('/theme'),
  };
  const main = [...sheets.map(({ path }) => path), layout.styles, layout.strings];
  for (const path of main) if (path) normalisePart(parts, path);
  return layout;
}

function sheetsOf(root: XmlElement, rels: Relationship[], parts: Package): SheetPart[] {
  return childrenOf(childOf(root, 'sheets'), 'sheet').flatMap((element) => {
    const rel = rels.find(({ id }) => id === relIdOf(element));
    if (!rel || !parts.has(rel.target)) return [];
    return {
      name: element.attributes.name ?? '',
      sheetId: Number(element.attributes.sheetId),
      path: rel.target,
      worksheet: rel.type.endsWith('/worksheet'),
      element,
    };
  });
}

/** The `r:id` of an element, whatever prefix the file gives that namespace. */
export function relIdOf(element: XmlElement): string | undefined {
  const name = Object.keys(element.attributes).find((key) => /^\w+:id$/.test(key));
  return name ? element.attributes[name] : undefined;
}

/** ISO 29500 Strict namespaces and the Transitional ones that readers know. */
const STRICT: readonly (readonly [RegExp, string])[] = [
  [
    /http:\/\/purl\.oclc\.org\/ooxml\/spreadsheetml\/main/g,
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  ],
  [
    /http:\/\/purl\.oclc\.org\/ooxml\/officeDocument\/relationships/g,
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  ],
];

/**
 * Writes a part as the library can read it: main namespace without prefix (`<x:row>` → `<row>`),
 * Transitional instead of Strict namespaces, Strict's ISO dates as serial numbers.
 */
function normalisePart(parts: Package, path: string): void {
  const before = partText(parts, path);
  let text = before;
  const prefix = /<(\w+):(?:workbook|worksheet|styleSheet|sst)[\s>]/.exec(text.slice(0, 3000))?.[1];
  if (prefix) {
    text = text
      .replaceAll(`<${prefix}:`, '<')
      .replaceAll(`</${prefix}:`, '</')
      .replace(`xmlns:${prefix}=`, 'xmlns=');
  }
  if (text.includes('purl.oclc.org/ooxml')) {
    for (const [strict, transitional] of STRICT) text = text.replace(strict, transitional);
  }
  if (text.includes(' t="d"')) text = datesAsSerials(text);
  if (text !== before) setText(parts, path, text);
}

/** `<c t="d"><v>2025-09-30T12:00:00</v>` → a number: read as UTC, so that no time zone shifts it. */
function datesAsSerials(text: string): string {
  return text.replace(
    /(<c\b[^>]*?) t="d"([^>]*>\s*(?:<f[^>]*>[^<]*<\/f>\s*)?<v>)([^<]*)<\/v>/g,
    (whole, before: string, middle: string, iso: string) => {
      const time = Date.parse(/T/.test(iso) ? `${iso.replace(/Z$/, '')}Z` : `${iso}T00:00:00Z`);
      if (Number.isNaN(time)) return whole;
      return `${before}${middle}${25569 + time / 86400000}</v>`;
    },
  );
}
