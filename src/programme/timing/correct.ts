import { isDay } from '../calendar';
import type { TimeCorrection } from '../corrections';
import { bare, nfc, unifyDashes } from '../text/normalise';

/**
 * The reading an officer set by hand for this text, or null. Texts are the same when they differ only
 * in case, diacritics, dashes, white space and a dot at the end; other punctuation counts, because
 * "2-3/2025" and "2/3/2025" are two things. A correction to a day that does not exist counts for nothing.
 */
export function corrected(
  text: string,
  corrections: readonly TimeCorrection[],
): TimeCorrection['reading'] | null {
  if (corrections.length === 0) return null;
  const name = correctionKey(text);
  const found = corrections.find((correction) => correctionKey(correction.text) === name)?.reading;
  return found !== undefined && isSound(found) ? found : null;
}

/** Whether a stored reading holds days that exist, in order; another program may have written it. */
function isSound({ from, to }: TimeCorrection['reading']): boolean {
  const exist = [from, to].every((day) => day === null || isDay(day));
  return exist && (from === null || to === null || from <= to);
}

/** A key under which two texts of a deadline are the same for a correction. */
export function correctionKey(text: string): string {
  return bare(unifyDashes(nfc(text)))
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s.])[\s.]+$/, '')
    .trim();
}
