import { readPart } from '../xml';

/** A relationship inside the archive; `target` is a part's path. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The relationships of a part ("" for the package); none where it has no part of them. */
export function relsOf(parts: ReadonlyMap<string, Uint8Array>, part: string): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const bytes = parts.get(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (bytes === undefined) return [];
  const rels: Relationship[] = [];
  readPart(bytes, {
    open: ({ attributes: { Id, Type, Target, TargetMode } }) => {
      if (Target === undefined || TargetMode === 'External') return;
      rels.push({ id: Id ?? '', type: Type ?? '', target: resolved(folder, Target) });
    },
    close: () => undefined,
  });
  return rels;
}

function resolved(folder: string, target: string): string {
  const kept: string[] = [];
  for (const step of (target.startsWith('/') ? target.slice(1) : folder + target).split('/')) {
    if (step === '..') kept.pop();
    else if (step !== '.' && step !== '') kept.push(step);
  }
  return kept.join('/');
}
