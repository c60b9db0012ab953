import { ArchiveError } from '../../archive';
import { localName, readPart } from '../xml';
import { relsOf, type Relationship } from './relationships';

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly path: string;
}

/** A defined name of the whole workbook; `formula` with its "=". */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

/** What the workbook part says. */
export interface BookOutline {
  readonly path: string;
  readonly rels: readonly Relationship[];
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
}

type Parts = ReadonlyMap<string, Uint8Array>;

/** Finds the workbook part and reads what it lists; throws {@link ArchiveError} (`damaged`) where there is none. */
export function outlineOf(parts: Parts): BookOutline {
  const path = relsOf(parts, '').find(({ type }) => type.endsWith('/officeDocument'))?.target ?? '';
  const bytes = parts.get(path);
  if (bytes === undefined) throw new ArchiveError('damaged');
  const rels = relsOf(parts, path);
  const sheets: ListedSheet[] = [];
  const names: DefinedName[] = [];
  let date1904 = false;
  let open: { name: string; formula: string } | null = null;
  readPart(bytes, {
    open: ({ name, attributes }) => {
      const element = localName(name);
      if (element === 'sheet') sheets.push(...sheetOf(attributes, rels, parts));
      if (element === 'workbookPr') date1904 = isOn(attributes.date1904);
      const isWhole = element === 'definedName' && attributes.localSheetId === undefined;
      open = isWhole ? { name: attributes.name ?? '', formula: '=' } : null;
    },
    text: (text) => {
      if (open !== null) open.formula += text;
    },
    close: () => {
      if (open !== null) names.push({ ...open, formula: open.formula.trim() });
      open = null;
    },
  });
  if (sheets.length === 0) throw new ArchiveError('damaged');
  return { path, rels, sheets, names, date1904 };
}

/** Chart and macro sheets, and entries without a part, are no sheets to read. */
function sheetOf(
  attributes: Readonly<Record<string, string>>,
  rels: readonly Relationship[],
  parts: Parts,
): ListedSheet[] {
  const id = Object.entries(attributes).find(([key]) => /^\w+:id$/.test(key))?.[1];
  const rel = rels.find((each) => each.id === id);
  if (rel === undefined || !rel.type.endsWith('/worksheet') || !parts.has(rel.target)) return [];
  const visible = (attributes.state ?? 'visible') === 'visible';
  return [{ name: attributes.name ?? '', visible, path: rel.target }];
}

function isOn(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true';
}
