import type { Corrections } from '../corrections';
import { foldKeepingMarks } from '../text';
import { ABBREVIATIONS, LEADING_ABBREVIATIONS } from './abbreviations';

/** The workbook's own names for the same unit (see Corrections). */
export type Aliases = Corrections['aliases'];

const NOT_WORD = /[^\p{L}\p{N}]+/gu;
/** The five tones as combining marks; ă, â, ê, ô, ơ, ư keep theirs. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Words that are left out as often as written: "Sở Thông tin (và) Truyền thông". */
const OPTIONAL = / và (?=\S)/g;
/** "Đ/c Hà" and "đồng chí Hà" are one person; punctuation is gone already. */
const ADDRESS = /^(?:các )?(?:đ c|đc|đồng chí|ông|bà) (?=\S)/u;
const MEANINGS = new Map(ABBREVIATIONS);
const AT_START = new Map(LEADING_ABBREVIATIONS);
const KNOWN = new RegExp(
  ` (?:${[...ABBREVIATIONS]
    .map(([short]) => short)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?= )`,
  'g',
);

/**
 * A key under which two spellings of one unit are equal: abbreviations written out as whole words,
 * case, punctuation, "và", "Đ/c" and the place of tone marks ("Uỷ", "Ủy") left aside, aliases replaced by
 * their name. Diacritics count ("Tân Thanh" is not "Tân Thành"); names are compared whole.
 */
export function unitKey(name: string, aliases: Aliases = []): string {
  return unitKeyer(aliases)(name);
}

/** {@link unitKey} for many names under one list of aliases; answers are remembered. */
export function unitKeyer(aliases: Aliases = []): (name: string) => string {
  const sameAs = new Map(aliases.map(({ alias, name }) => [plainKey(alias), plainKey(name)]));
  const known = new Map<string, string>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const plain = plainKey(name);
    const key = sameAs.get(plain) ?? plain;
    known.set(name, key);
    return key;
  };
}

/** How a name is spelled, leaving aside case, spaces, punctuation and the place of tone marks. */
export function spellingOf(name: string): string {
  return wordsOf(name).split(' ').map(toneLast).join(' ');
}

function wordsOf(name: string): string {
  return foldKeepingMarks(name).replace(NOT_WORD, ' ').trim();
}

function plainKey(name: string): string {
  const words = wordsOf(name).replace(ADDRESS, '');
  const [first = '', ...rest] = words.split(' ');
  const opened = [AT_START.get(first) ?? first, ...rest].join(' ');
  const written = ` ${opened} `.replace(
    KNOWN,
    (short) => ` ${MEANINGS.get(short.trim()) ?? short}`,
  );
  return written.replace(OPTIONAL, ' ').trim().split(' ').map(toneLast).join(' ');
}

/** A word with its tone mark moved to the end, so that "hoà" and "hòa" are one. */
function toneLast(word: string): string {
  const marks: string[] = [];
  const bare = word.normalize('NFD').replace(TONES, (mark) => {
    marks.push(mark);
    return '';
  });
  return marks.length === 0 ? word : bare.normalize('NFC') + marks.join('');
}
