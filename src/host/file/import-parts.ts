import { contentTypeOf } from './content-types';
import { freePath } from './paths';
import { relsOf, setRels, type Package } from './package';

/** Copies parts of one archive into another, with everything they refer to. */
export interface Importer {
  /** Copies a part and what hangs on it; gives its path there. A part is copied once. */
  take(path: string): string;
  /** The content types of what was copied, by path. */
  readonly types: Map<string, string>;
}

/** An importer; a path that is taken in the target gets another name. */
export function importer(from: Package, to: Package): Importer {
  const taken = new Map<string, string>();
  const types = new Map<string, string>();
  const take = (path: string): string => {
    const known = taken.get(path);
    if (known !== undefined) return known;
    const bytes = from.get(path);
    if (!bytes) throw new Error(`The archive has no part ${path}.`);
    const target = to.has(path) ? freePath(path, (one) => to.has(one)) : path;
    taken.set(path, target);
    to.set(target, bytes);
    const type = contentTypeOf(from, path);
    if (type) types.set(target, type);
    const rels = relsOf(from, path).map((rel) =>
      rel.external ? rel : { ...rel, target: take(rel.target) },
    );
    setRels(to, target, rels);
    return target;
  };
  return { take, types };
}

/** Drops every part that no relationship leads to. */
export function dropUnreachable(parts: Package): void {
  const reached = new Set<string>(['[Content_Types].xml', '_rels/.rels']);
  const visit = (path: string): void => {
    for (const rel of relsOf(parts, path)) {
      if (rel.external || reached.has(rel.target) || !parts.has(rel.target)) continue;
      reached.add(rel.target);
      visit(rel.target);
    }
  };
  visit('');
  for (const path of [...parts.keys()]) {
    const owner = path.replace(/^(.*\/)?_rels\/([^/]+)\.rels$/, '$1$2');
    if (!reached.has(path) && (owner === path || !reached.has(owner))) parts.delete(path);
  }
}
