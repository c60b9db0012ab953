import { fold } from '../text';
import { spellingOf, unitKeyer } from './key';
import type { Aliases } from './key';

/** Names that seem to mean one unit, spelled in several ways; first seen first. */
export interface SimilarUnits {
  readonly names: readonly string[];
}

/** Words that offices add or leave out of the same name. */
const FILLERS = new Set(['va', 'cua', 'tinh']);
/** A slip is looked for only in words this long: shorter ones ("Tổ 1", "xã Tân") tell units apart. */
const SLIP_LENGTH = 5;

/**
 * Groups of names that are written differently but mean, or may mean, the same unit: equal keys
 * ("Phòng CSTT", "Phòng Chính sách TT"), equal but for fillers or diacritics, or one letter apart in a
 * long word. Differences of case, spaces and punctuation alone are no different spelling. Names joined by
 * an alias are settled by the officer and are not reported.
 */
export function similarUnits(names: readonly string[], aliases: Aliases = []): SimilarUnits[] {
  const settled = unitKeyer(aliases);
  const byKey = new Map<string, Map<string, string>>();
  for (const name of names) {
    const group = looseKey(settled(name));
    const spellings = byKey.get(group) ?? new Map<string, string>();
    const spelling = isAliased(name, aliases) ? looseKey(settled(name)) : spellingOf(name);
    if (!spellings.has(spelling)) spellings.set(spelling, name);
    byKey.set(group, spellings);
  }
  return joinSlips(byKey)
    .map((spellings) => ({ names: spellings }))
    .filter((group) => group.names.length > 1);
}

function isAliased(name: string, aliases: Aliases): boolean {
  const folded = fold(name);
  return aliases.some(({ alias, name: long }) => fold(alias) === folded || fold(long) === folded);
}

function looseKey(key: string): string {
  return fold(key)
    .split(' ')
    .filter((word) => !FILLERS.has(word))
    .join(' ');
}

/** Joins groups whose keys differ by one letter in one long word; each group joins the first it fits. */
function joinSlips(byKey: ReadonlyMap<string, ReadonlyMap<string, string>>): string[][] {
  const joined: { key: string; names: string[] }[] = [];
  const byMask = new Map<string, { key: string; names: string[] }>();
  for (const [key, spellings] of byKey) {
    const masks = slipMasks(key);
    const like = masks.map((mask) => byMask.get(mask)).find((group) => group !== undefined);
    const group = like ?? { key, names: [] };
    if (like === undefined) joined.push(group);
    group.names.push(...spellings.values());
    for (const mask of masks) if (!byMask.has(mask)) byMask.set(mask, group);
  }
  return joined.map((group) => group.names);
}

/** The key, and the key with one letter of one long word left out: keys with one in common are a slip apart. */
function slipMasks(key: string): string[] {
  const words = key.split(' ');
  const cuts = words.flatMap((word, index) => {
    if (word.length < SLIP_LENGTH) return [];
    return [...word].map((_, at) => {
      const cut = word.slice(0, at) + word.slice(at + 1);
      return [...words.slice(0, index), cut, ...words.slice(index + 1)].join(' ');
    });
  });
  return [key, ...cuts];
}
