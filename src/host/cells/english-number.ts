import type { TypedNumber } from './typed-number';

/** Digits with a comma before each three or more of them, a decimal part with a point, a power. */
const PLAIN = /^(\d+(?:,\d{3,})*)?(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i;
const SIGNED = /^([+-]?)\s*([$€£¥]?)\s*([+-]?)\s*([\d.,]+(?:e[+-]?\d{1,3})?)\s*(%?)$/i;

/**
 * Reads what Excel with US settings takes for a number: 01, 1,234.5, -3, (3), 12.5%, %5, 1e3, $5, -$1,200.50, 1 1/2;
 * null if it is none. A General cell gets the format that Excel gives it.
 */
export function parseEnglishNumber(text: string): TypedNumber | null {
  const bracketed = /^(\$?)\((.+)\)$/.exec(text);
  const inner = bracketed ? `${bracketed[1]}${bracketed[2]}` : text;
  if (inner.startsWith('%')) return parseEnglishNumber(`${inner.slice(1)}%`);
  const found = SIGNED.exec(inner);
  if (!found) return fraction(text);
  const [, sign = '', currency = '', inside = '', digits = '', percent = ''] = found;
  if (sign !== '' && inside !== '') return null;
  const size = magnitude(digits);
  if (size === null || (currency !== '' && percent !== '')) return null;
  const negative = sign === '-' || inside === '-' || bracketed !== null;
  const value = (negative ? -size : size) / (percent ? 100 : 1);
  const format = formatOf(digits, currency, percent);
  return { kind: 'number', value, ...(format && { format }) };
}

function magnitude(text: string): number | null {
  const found = PLAIN.exec(text);
  if (!found || (found[1] === undefined && !found[2])) return null;
  const whole = (found[1] ?? '0').replaceAll(',', '');
  const value = Number(`${whole}.${found[2] || '0'}e${found[3] ?? '0'}`);
  return Number.isFinite(value) ? value : null;
}

function formatOf(digits: string, currency: string, percent: string): string | null {
  const places = digits.includes('.') ? '.00' : '';
  if (percent) return `0${places}%`;
  if (currency) {
    const sign = currency === '$' ? '"$"' : `[$${currency}]`;
    return `${sign}#,##0${places}_);[Red](${sign}#,##0${places})`;
  }
  if (/e/i.test(digits)) return '0.00E+00';
  return digits.includes(',') ? `#,##0${places}` : null;
}

/** "1 1/2" is one and a half; "1/2" alone is a date. */
function fraction(text: string): TypedNumber | null {
  const found = /^([+-]?)(\d+) (\d+)\/(\d+)$/.exec(text);
  if (!found || Number(found[4]) === 0) return null;
  const size = Number(found[2]) + Number(found[3]) / Number(found[4]);
  const format = found[4]!.length > 1 ? '# ??/??' : '# ?/?';
  return { kind: 'number', value: found[1] === '-' ? -size : size, format };
}
