import { bare, nfc, unifyDashes } from '../../text/normalise';

/**
 * A text and its bare letters (lower case, no diacritics, dashes as "-", white space as blanks) of the
 * same length, so that a place found in one is the same place in the other.
 */
export interface Aligned {
  /** NFC, as it stands. */
  readonly text: string;
  readonly bare: string;
}

/** Lays a text beside its bare letters, character by character. */
export function align(written: string): Aligned {
  const text = nfc(written);
  const letters = Array.from({ length: text.length }, (_each, at) => bare(text.charAt(at)));
  const same = letters.map((letter) => (letter.length === 1 ? letter : ' ')).join('');
  return { text, bare: unifyDashes(same).replace(/\s/g, ' ') };
}
