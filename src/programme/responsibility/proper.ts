import { foldKeepingMarks } from '../text';
import { openingOf } from './openers';

/** Words that a name of its own follows ("xã", "hợp tác xã", "thị trấn", "công ty"): two may differ by one mark. */
const NAMED_BEHIND =
  /^(?:xã|phường|trấn|huyện|quận|phố|tp|tỉnh|thôn|ấp|bản|làng|buôn|bon|trường|htx|tht|cty|ty|khu|cụm|tổ|ông|bà)$/u;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const CAPITAL = /^[\p{Lu}\d]/u;

/**
 * How many words at the end of `key` are a proper name, which counts to the letter: what begins with a capital
 * behind "xã", "trường", "Công ty" …, and every word of a person's name. `key` is the unit key of `name`.
 */
export function properWords(name: string, key: string): number {
  const inKey = key.split(' ').length;
  if (openingOf(name) === 'person') return inKey;
  const words = name.normalize('NFC').replace(NOT_WORD, ' ').trim().split(' ');
  const first = words.findIndex((word, at) => CAPITAL.test(word) && isNamed(words, at));
  return first < 0 ? 0 : Math.min(words.length - first, inKey);
}

/** In capitals "HỢP TÁC XÃ TỈNH" names no province: the word itself calls for a name. */
function isNamed(words: readonly string[], at: number): boolean {
  const calls = (word: string): boolean => NAMED_BEHIND.test(foldKeepingMarks(word));
  return at > 0 && calls(words[at - 1] ?? '') && !calls(words[at] ?? '');
}
