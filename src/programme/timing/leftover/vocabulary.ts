import { bare } from '../../text/normalise';
import type { Grain } from '../draft';
import { spell } from '../spelling';
import { EVENT_WORDS, PLAIN_WORDS } from './words';

/**
 * Syllables that can say when. They are harmless only inside a word of the list ("kỳ họp"), never because
 * such a word holds them.
 */
const OF_TIME: ReadonlySet<string> = new Set(
  'mot hai ba bon nam lam sau sau6 bay tam chin muoi tram nghin ngay thang quy tuan gio phut dau giua cuoi nua ky ki dot lan vong buoc khoa phien vu mua tet ram am lich hoc thu xuan ha dong hom mai nay truoc tiep toi den tu ke het han le doan hang moi tung can he ngoai tru khong le'.split(
    ' ',
  ),
);
/** The longest word of the list has so many syllables. */
const LONGEST = 5;

const known = new Map<string, Grain>();
/** Beside what a syllable or a word is harmless: 'year' is beside everything. */
function learn(words: readonly string[], beside: Grain): void {
  for (const word of words) {
    const lower = word.toLowerCase().normalize('NFC');
    const marked = spell(lower);
    for (const letters of [marked, spell(bare(lower))]) {
      if (letters !== marked && OF_TIME.has(letters)) continue; // "quỹ" typed without marks could be "quý"
      if (!known.has(letters)) known.set(letters, beside);
      const syllables = letters.split(' ');
      for (const syllable of syllables) {
        if (
          syllables.length > 1 &&
          !OF_TIME.has(syllable.replace('_', '')) &&
          !known.has(syllable)
        ) {
          known.set(syllable, beside);
        }
      }
    }
  }
}
learn(PLAIN_WORDS, 'year');
learn(EVENT_WORDS, 'month');

/** A Vietnamese syllable by its letters: names are made of them, English words for times mostly not. */
const SYLLABLE =
  /^(?:b|ch?|d|g[hi]?|h|kh?|l|m|ngh?|nh?|ph?|qu?|r|s|t[hr]?|v|x)?[aeiouy]{1,3}(?:ch|n[gh]?|c|m|p|t)?$/;

/**
 * The grain beside which a run of syllables is harmless; null where one of them is unknown. Longer words go
 * before shorter ones.
 *
 * @param syllables as {@link spell} gives them
 * @param names syllables written with a capital: unknown ones are people and places, unless they can say when
 */
export function harmlessBeside(
  syllables: readonly string[],
  names: ReadonlySet<string>,
): Grain | null {
  let beside: Grain = 'year';
  for (let at = 0; at < syllables.length;) {
    const found = longestAt(syllables, at) ?? nameAt(syllables[at] ?? '', names);
    if (found === null) return null;
    if (found.beside !== 'year') beside = found.beside;
    at += found.length;
  }
  return beside;
}

interface Found {
  readonly length: number;
  readonly beside: Grain;
}

function longestAt(syllables: readonly string[], at: number): Found | null {
  for (let length = Math.min(LONGEST, syllables.length - at); length > 0; length--) {
    const beside = known.get(syllables.slice(at, at + length).join(' '));
    if (beside !== undefined) return { length, beside };
  }
  return null;
}

function nameAt(syllable: string, names: ReadonlySet<string>): Found | null {
  const letters = syllable.replace(/^_/, '');
  const isName = names.has(syllable) && SYLLABLE.test(letters) && !OF_TIME.has(letters);
  return isName ? { length: 1, beside: 'month' } : null;
}
