import type { FormatToken } from './format-section';
import { partsOfSerial, type DateParts } from './serial';

const MONTHS =
  'January February March April May June July August September October November December';
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday';
const monthNames = MONTHS.split(' ');
const dayNames = DAYS.split(' ');

/** Writes a serial by the tokens of a date format; month names are English, as for `[$-409]`. */
export function formatDate(serial: number, tokens: readonly FormatToken[]): string {
  const parts = partsOfSerial(serial);
  const twelve = tokens.some((token) => token.kind === 'code' && /^A/i.test(token.text));
  return tokens
    .map((token, index) =>
      token.kind === 'code'
        ? codeText(token.text, parts, serial, isMinute(tokens, index), twelve)
        : token.text,
    )
    .join('');
}

/** `m` after hours or before seconds means minutes. */
function isMinute(tokens: readonly FormatToken[], index: number): boolean {
  const code = (token: FormatToken): boolean =>
    token.kind === 'code' && !token.text.startsWith('.');
  const before = tokens.slice(0, index).filter(code).pop();
  const after = tokens.slice(index + 1).find(code);
  return /h/i.test(before?.text ?? '') || /^\[?s/i.test(after?.text ?? '');
}

function codeText(
  code: string,
  parts: DateParts,
  serial: number,
  minute: boolean,
  twelve: boolean,
): string {
  const lower = code.toLowerCase();
  if (lower.startsWith('[')) return elapsed(lower, serial);
  if (lower.startsWith('.')) return '';
  if (lower.startsWith('a')) return parts.hour < 12 ? 'AM' : 'PM';
  switch (lower[0]) {
    case 'y':
    case 'e':
      return lower.length > 2 || lower[0] === 'e' ? String(parts.year) : two(parts.year % 100);
    case 'm':
      return minute ? padded(parts.minute, lower) : monthText(parts.month, lower.length);
    case 'd':
      return dayText(parts, lower.length);
    case 'h':
      return padded(twelve ? parts.hour % 12 || 12 : parts.hour, lower);
    case 's':
      return padded(parts.second, lower);
    default:
      return '';
  }
}

function monthText(month: number, length: number): string {
  const name = monthNames[month - 1] ?? '';
  if (length === 3) return name.slice(0, 3);
  if (length === 5) return name.slice(0, 1);
  return length >= 4 ? name : length === 2 ? two(month) : String(month);
}

function dayText(parts: DateParts, length: number): string {
  const name = dayNames[parts.weekday] ?? '';
  if (length === 3) return name.slice(0, 3);
  return length >= 4 ? name : length === 2 ? two(parts.day) : String(parts.day);
}

function elapsed(code: string, serial: number): string {
  const perDay = code.includes('h') ? 24 : code.includes('m') ? 1440 : 86_400;
  return String(Math.floor(serial * perDay + 1e-9)).padStart(code.length - 2, '0');
}

function padded(number: number, code: string): string {
  return code.length > 1 ? two(number) : String(number);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
