import { fullYear } from './typed-date';
import { serialOf } from '../../display/serial';
import type { TypedNumber } from './typed-number';

const SHORT_DATE = 'm/d/yyyy';
const MONTHS =
  'january february march april may june july august september october november december';
const monthNames = MONTHS.split(' ');
/** A month in words, whole or by its first three letters; "Sept" is known too. */
const WORD = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
const GAP = String.raw`[\s\-/,.]*`;
const CLOCK = /^(\d{1,4})(?::([0-5]\d))?(?::([0-5]\d))?(?:\s*([ap])\.?m?\.?)?$/i;

/** What a date in words looks like: its parts in the order they stand. */
const WORDED: readonly (readonly [RegExp, readonly ('day' | 'month' | 'year' | 'either')[]])[] = [
  [new RegExp(`^${WORD}${GAP}(\\d{1,2})${GAP}(\\d{4})$`, 'i'), ['month', 'day', 'year']],
  [new RegExp(`^${WORD}${GAP}(\\d{1,2})[\\s\\-/,]+(\\d{2})$`, 'i'), ['month', 'day', 'year']],
  [new RegExp(`^(\\d{1,2})${GAP}${WORD}${GAP}(\\d{4}|\\d{2})$`, 'i'), ['day', 'month', 'year']],
  [new RegExp(`^(\\d{4})${GAP}${WORD}${GAP}(\\d{1,2})$`, 'i'), ['year', 'month', 'day']],
  [new RegExp(`^${WORD}${GAP}(\\d{4})$`, 'i'), ['month', 'year']],
  [new RegExp(`^(\\d{4})${GAP}${WORD}$`, 'i'), ['year', 'month']],
  [new RegExp(`^${WORD}${GAP}(\\d{1,2})$`, 'i'), ['month', 'either']],
  [new RegExp(`^(\\d{1,2})${GAP}${WORD}$`, 'i'), ['either', 'month']],
];

/**
 * Reads what Excel with US settings takes for a date or a time, which is how `Range.values` takes strings on every
 * machine: 12/31/2025, 8/2025, 1-2, 2025-08-19, March 2025, Mar 5, SEPT2, 5-Mar-25, 8:30, 8 PM, 12/31/2025 8:30.
 * Month before day; where no such month is, "13/5" is 13 May, but 31/12/2025 stays text. Null for anything else.
 */
export function parseEnglishDate(text: string, today: string): TypedNumber | null {
  const year = Number(today.slice(0, 4));
  return dayOf(text, year) ?? clockTime(text) ?? withTime(text, year);
}

function dayOf(text: string, year: number): TypedNumber | null {
  return inNumbers(text, year) ?? inWords(text, year);
}

function inNumbers(text: string, year: number): TypedNumber | null {
  const iso = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(text);
  if (iso) {
    const [, y, m, d] = iso.map(Number) as [number, number, number, number];
    return iso[3] === undefined ? date(y, m, 1, 'mmm-yy') : date(y, m, d, SHORT_DATE);
  }
  const full = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (full) return date(fullYear(full[3]!), Number(full[1]), Number(full[2]), SHORT_DATE);
  const month = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (month) return date(Number(month[2]), Number(month[1]), 1, 'mmm-yy');
  const pair = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  return pair && pairOf(Number(pair[1]), Number(pair[2]), pair[2]!, year);
}

/** Month and day; else month and year (2/30); else day and month (13/5). */
function pairOf(first: number, second: number, digits: string, year: number): TypedNumber | null {
  return (
    date(year, first, second, 'd-mmm') ??
    date(fullYear(digits), first, 1, 'mmm-yy') ??
    date(year, second, first, 'd-mmm')
  );
}

function inWords(text: string, year: number): TypedNumber | null {
  for (const [pattern, order] of WORDED) {
    const found = pattern.exec(text);
    if (!found) continue;
    const part = (name: string): string | undefined =>
      found[1 + order.indexOf(name as (typeof order)[number])];
    const month = monthNumber(part('month') ?? '');
    if (order.includes('either')) return eitherOf(month, part('either') ?? '', year);
    const y = fullYear(part('year') ?? '');
    if (!order.includes('day')) return date(y, month, 1, 'mmm-yy');
    return date(y, month, Number(part('day')), 'd-mmm-yy');
  }
  return null;
}

/** "Mar 5" is a day of this year, "Mar 45" the March of 1945. */
function eitherOf(month: number, digits: string, year: number): TypedNumber | null {
  const day = date(year, month, Number(digits), 'd-mmm');
  return day ?? (digits.length === 2 ? date(fullYear(digits), month, 1, 'mmm-yy') : null);
}

function monthNumber(word: string): number {
  const start = word.slice(0, 3).toLowerCase();
  return 1 + monthNames.findIndex((name) => name.startsWith(start));
}

function clockTime(text: string): TypedNumber | null {
  const found = CLOCK.exec(text);
  if (!found) return null;
  const [, hours = '0', minutes, seconds, half] = found;
  if (minutes === undefined && half === undefined) return null;
  const hour = half === undefined ? Number(hours) : halfDay(Number(hours), half);
  if (hour === null) return null;
  const value = (hour * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
  const format = `h:mm${seconds === undefined ? '' : ':ss'}${half === undefined ? '' : ' AM/PM'}`;
  return { kind: 'number', value, format };
}

function halfDay(hour: number, half: string): number | null {
  if (hour > 12) return null;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** A day and a time behind it. */
function withTime(text: string, year: number): TypedNumber | null {
  const at = /\s+(?=\d{1,2}(?::|\s*[ap]m?$))/i.exec(text);
  if (!at) return null;
  const day = dayOf(text.slice(0, at.index), year);
  const time = clockTime(text.slice(at.index).trim());
  if (!day || !time || time.value >= 1) return null;
  return { kind: 'number', value: day.value + time.value, format: `${SHORT_DATE} h:mm` };
}

function date(year: number, month: number, day: number, format: string): TypedNumber | null {
  const value = month >= 1 && month <= 12 ? serialOf(year, month, day) : null;
  return value === null ? null : { kind: 'number', value, format };
}
