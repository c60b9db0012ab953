import type { TimeCorrection } from '../corrections';
import { bare, nfc, unifyDashes } from '../text/normalise';

/**
 * The reading an officer set by hand for this text, or null. Texts are the same when they differ only
 * in case, diacritics, dashes, white space and a dot at the end; other punctuation counts, because
 * "2-3/2025" and "2/3/2025" are two things.
 */
export function corrected(
  text: string,
  corrections: readonly TimeCorrection[],
): TimeCorrection['reading'] | null {
  if (corrections.length === 0) return null;
  const name = correctionKey(text);
  return corrections.find((correction) => correctionKey(correction.text) === name)?.reading ?? null;
}

/** A key under which two texts of a deadline are the same for a correction. */
export function correctionKey(text: string): string {
  return bare(unifyDashes(nfc(text)))
    .replace(/\s+/g, ' ')
    .replace(/[\s.]+$/, '')
    .trim();
}
