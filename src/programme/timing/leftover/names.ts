import { nfc } from '../../text/normalise';
import { spell } from '../spelling';

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/**
 * The syllables of a text that are written as names, in the letters of {@link spell}: a capital, then small
 * letters, and not the first word of the text or of a sentence. A text all in capitals tells no names.
 */
export function namesIn(written: string): ReadonlySet<string> {
  const text = nfc(written);
  const names = new Set<string>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const before = text.slice(Math.max(0, index - 2), index);
    const begins = index === 0 || /[.!?:;(\n-]\s?$/.test(before);
    if (!begins && /^\p{Lu}\p{Ll}+$/u.test(word)) names.add(spell(word.toLowerCase()));
  }
  return names;
}
