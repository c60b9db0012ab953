const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A cell's value as it is compared: spaces, line breaks and the two ways to write a Vietnamese letter make no difference. */
export function seenText(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = String(value).normalize('NFC');
  return UNTIDY.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** Spaces at an end, several together, or any other than the plain one. */
const UNTIDY = /^\s|\s$|\s\s|[^\S ]/;

/** Fingerprints of values as they are seen; each value is worked out once, since tables repeat themselves. */
export function fingerprinter(): (value: unknown) => string {
  const known = new Map<unknown, string>();
  return (value) => {
    const found = known.get(value) ?? fingerprint(seenText(value));
    known.set(value, found);
    return found;
  };
}

/**
 * Three characters (18 bits) that stand for a text: two different texts share them once in 262,144 times.
 * FNV-1a over the UTF-16 units, folded.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  const folded = (hash ^ (hash >>> 14)) & 0x3ffff;
  const digit = (shift: number): string => ALPHABET[(folded >>> shift) & 63] ?? '';
  return digit(12) + digit(6) + digit(0);
}
