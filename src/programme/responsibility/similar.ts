import { bare, fold } from '../text';
import { spellingOf, unitKeyer } from './key';
import type { Aliases } from './key';
import { properWords } from './proper';

/** Names that seem to mean one unit, spelled in several ways; first seen first. */
export interface SimilarUnits {
  readonly names: readonly string[];
}

/** Words that offices add or leave out of the same name. */
const FILLERS = new Set(['va', 'cua', 'tinh']);
/**
 * A slip is looked for only in words of so many letters: shorter ones ("Tổ 1", "xã Tân") tell units apart, and no
 * Vietnamese word is longer.
 */
const SLIP_LENGTH = { fewest: 5, most: 12 };
/** Longer texts are no names of one unit: no slip is looked for in them. */
const LONGEST_NAME = 120;
const VOWEL = /[aeiouy]/;

/**
 * Groups of names that are written differently but mean, or may mean, the same unit: equal keys
 * ("Phòng CSTT", "Phòng Chính sách TT"), equal but for fillers or diacritics, or one letter apart in a
 * long word. Differences of case, spaces and punctuation alone are no different spelling; the names of places,
 * persons, schools and firms count to the letter ("xã Tân Thanh", "xã Tân Thành"), abbreviations likewise
 * ("Vụ GDTH", "Vụ GDTrH"). Names joined by an alias are settled by the officer and are not reported.
 */
export function similarUnits(names: readonly string[], aliases: Aliases = []): SimilarUnits[] {
  const settled = unitKeyer(aliases);
  const byKey = new Map<string, Group>();
  for (const name of names) {
    const key = settled(name);
    const proper = properWords(name, key);
    const group = looseKey(key, proper);
    const { spellings } = byKey.get(group) ?? putGroup(byKey, group, proper);
    const spelling = isAliased(name, aliases) ? group : spellingOf(name);
    if (!spellings.has(spelling)) spellings.set(spelling, name);
  }
  return joinSlips(byKey)
    .map((spellings) => ({ names: spellings }))
    .filter((group) => group.names.length > 1);
}

/** The spellings of one key, and how many of its last words are a proper name. */
interface Group {
  readonly spellings: Map<string, string>;
  readonly proper: number;
}

function putGroup(groups: Map<string, Group>, key: string, proper: number): Group {
  const group = { spellings: new Map<string, string>(), proper };
  groups.set(key, group);
  return group;
}

function isAliased(name: string, aliases: Aliases): boolean {
  if (aliases.length === 0) return false;
  const folded = fold(name);
  return aliases.some(({ alias, name: long }) => fold(alias) === folded || fold(long) === folded);
}

/** The key without fillers and diacritics, but for the words of a proper name at its end. */
function looseKey(key: string, proper: number): string {
  const words = key.split(' ');
  const common = words.slice(0, words.length - proper).map(bare);
  return [
    ...common.filter((word) => !FILLERS.has(word)),
    ...words.slice(words.length - proper),
  ].join(' ');
}

/** Joins groups whose keys differ by one letter in one long word; each group joins the first it fits. */
function joinSlips(byKey: ReadonlyMap<string, Group>): string[][] {
  const joined: string[][] = [];
  const byMask = new Map<string, string[]>();
  for (const [key, { spellings, proper }] of byKey) {
    const masks = slipMasks(key, proper);
    const like = masks.map((mask) => byMask.get(mask)).find((names) => names !== undefined);
    const names = like ?? [];
    if (like === undefined) joined.push(names);
    names.push(...spellings.values());
    for (const mask of masks) if (!byMask.has(mask)) byMask.set(mask, names);
  }
  return joined;
}

/** The key, and the key with one letter of one long word left out: keys with one in common are a slip apart. */
function slipMasks(key: string, proper: number): string[] {
  if (key.length > LONGEST_NAME) return [key];
  const words = key.split(' ');
  const cuts = words.slice(0, words.length - proper).flatMap((word, index) => {
    if (!mayHoldSlip(word)) return [];
    return [...word].map((_, at) => {
      const cut = word.slice(0, at) + word.slice(at + 1);
      return [...words.slice(0, index), cut, ...words.slice(index + 1)].join(' ');
    });
  });
  return [key, ...cuts];
}

/** A word without a vowel is an abbreviation: "GDTrH" is no slip of "GDTH". */
function mayHoldSlip(word: string): boolean {
  const { fewest, most } = SLIP_LENGTH;
  return word.length >= fewest && word.length <= most && VOWEL.test(word);
}
