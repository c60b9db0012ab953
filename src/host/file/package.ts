import { strFromU8, strToU8, zipSync } from 'fflate';
import { readArchive } from '../../archive';
import { relativeTarget, relsPath, resolveTarget } from './paths';
import { childrenOf, element, parseElement, serialise, XML_HEAD, type XmlElement } from './xml';

/** An Open Packaging archive: part path without leading slash → bytes. Relationship parts included. */
export type Package = Map<string, Uint8Array>;

/** One relationship; `target` is an archive path, or the text itself where it is external. */
export interface Relationship {
  id: string;
  type: string;
  target: string;
  external: boolean;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Unpacks an archive; throws an ArchiveError where it is none, or would be too large. */
export function readPackage(bytes: Uint8Array): Package {
  return readArchive(bytes);
}

/** Packs an archive; the content types come first, as readers that stream expect. */
export function writePackage(parts: Package, level: 0 | 6 = 6): Uint8Array {
  const first = '[Content_Types].xml';
  const paths = [first, ...[...parts.keys()].filter((path) => path !== first).sort()];
  const files: Record<string, Uint8Array> = {};
  for (const path of paths) files[path] = partBytes(parts, path);
  // A fixed time: the same workbook gives the same bytes, whatever the clock and the time zone.
  return zipSync(files, { level, mtime: new Date(2020, 0, 1) });
}

function partBytes(parts: Package, path: string): Uint8Array {
  const bytes = parts.get(path);
  if (!bytes) throw new Error(`The archive has no part ${path}.`);
  return bytes;
}

/** A part as text; throws where the part is missing. */
export function partText(parts: Package, path: string): string {
  return strFromU8(partBytes(parts, path)).replace(/^\uFEFF/, '');
}

/** A part as parsed XML; undefined where the part is missing. */
export function partXml(parts: Package, path: string): XmlElement | undefined {
  return parts.has(path) ? parseElement(partText(parts, path)) : undefined;
}

/** Writes a text into a part. */
export function setText(parts: Package, path: string, text: string): void {
  parts.set(path, strToU8(text));
}

/** An element as the bytes of a part. */
export function xmlBytes(root: XmlElement): Uint8Array {
  return strToU8(XML_HEAD + serialise(root));
}

/** Writes an element as a part. */
export function setXml(parts: Package, path: string, root: XmlElement): void {
  parts.set(path, xmlBytes(root));
}

/** The relationships of a part ('' for the package itself), in the order of the file. */
export function relsOf(parts: Package, part: string): Relationship[] {
  return childrenOf(partXml(parts, relsPath(part)), 'Relationship').map(({ attributes }) => {
    const external = attributes.TargetMode === 'External';
    const target = attributes.Target ?? '';
    return {
      id: attributes.Id ?? '',
      type: attributes.Type ?? '',
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}

/** Replaces the relationships of a part; none removes the relationship part. */
export function setRels(parts: Package, part: string, rels: readonly Relationship[]): void {
  if (rels.length === 0) {
    parts.delete(relsPath(part));
    return;
  }
  const children = rels.map((rel) =>
    element('Relationship', {
      Id: rel.id,
      Type: rel.type,
      Target: rel.external ? rel.target : relativeTarget(part, rel.target),
      TargetMode: rel.external ? 'External' : undefined,
    }),
  );
  setXml(parts, relsPath(part), element('Relationships', { xmlns: RELATIONSHIPS }, children));
}

/** The first relationship whose type ends like that ("/drawing"), in either OOXML flavour. */
export function relOfType(rels: readonly Relationship[], ending: string): Relationship | undefined {
  return rels.find((rel) => rel.type.endsWith(ending));
}

/** Adds a relationship to a part under a free id and returns the id. */
export function addRel(parts: Package, part: string, rel: Omit<Relationship, 'id'>): string {
  const rels = relsOf(parts, part);
  const taken = new Set(rels.map((one) => one.id));
  let n = rels.length + 1;
  while (taken.has(`rId${n}`)) n += 1;
  setRels(parts, part, [...rels, { ...rel, id: `rId${n}` }]);
  return `rId${n}`;
}
