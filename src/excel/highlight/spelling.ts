/** Tone marks of Vietnamese as characters of their own; the marks that make another vowel (â, ơ, ă) are none. */
const TONES = '\u0300\u0301\u0303\u0309\u0323';
const CLUSTER = new RegExp(`([^\\u0300-\\u036f])([\\u0300-\\u036f]+)`, 'gu');

/**
 * A text as the "Unicode tổ hợp" mode of Vietnamese keyboards types it, and Windows' own Vietnamese keyboard too:
 * vowels whole, tones behind them. Formulas cannot normalise, so they look for words in this spelling as well.
 */
export function withToneMarks(text: string): string {
  return text.normalize('NFD').replace(CLUSTER, (_, base: string, marks: string) => {
    const tones = [...marks].filter((mark) => TONES.includes(mark)).join('');
    const shape = [...marks].filter((mark) => !TONES.includes(mark)).join('');
    return `${base}${shape}`.normalize('NFC') + tones;
  });
}
