/** A typed number and the format a General cell takes with it. */
export interface TypedNumber {
  readonly kind: 'number';
  readonly value: number;
  readonly format?: string;
}

/** Thousands in threes with one separator, or none; a decimal part with the other. */
const VIETNAMESE = /^(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d*))?$/;
const ENGLISH = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?$/;

/** Reads "01", "1,5", "1.500", "-3", "(3)", "12,5%", "1e5", "1 1/2"; null if it is no number. */
export function parseTypedNumber(text: string): TypedNumber | null {
  const bracketed = /^\((.+)\)$/.exec(text);
  const signed = /^([+-]?)\s*(.+?)\s*(%?)$/.exec(bracketed ? bracketed[1]! : text);
  if (!signed) return null;
  const size = magnitude(signed[2]!);
  if (size === null) return fraction(text);
  const negative = signed[1] === '-' || bracketed !== null;
  const value = negative ? -size : size;
  if (signed[3] !== '%') return { kind: 'number', value };
  return { kind: 'number', value: value / 100, format: /[.,]/.test(text) ? '0.00%' : '0%' };
}

function magnitude(text: string): number | null {
  const power = /^(.+?)e([+-]?\d{1,3})$/i.exec(text);
  const plain = power ? power[1]! : text;
  const found = VIETNAMESE.exec(plain) ?? ENGLISH.exec(plain);
  if (!found) return null;
  const whole = found[1]!.replace(/[.,]/g, '');
  const value = Number(`${whole}.${found[2] || '0'}e${power ? power[2]! : '0'}`);
  return Number.isFinite(value) ? value : null;
}

/** "1 1/2" is one and a half; "1/2" alone is a date. */
function fraction(text: string): TypedNumber | null {
  const found = /^([+-]?)(\d+) (\d+)\/(\d+)$/.exec(text);
  if (!found || Number(found[4]) === 0) return null;
  const size = Number(found[2]) + Number(found[3]) / Number(found[4]);
  return { kind: 'number', value: found[1] === '-' ? -size : size, format: '# ?/?' };
}
