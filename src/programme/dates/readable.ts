import { partsOf } from '../calendar';
import type { Day } from '../calendar';
import type { CellValue } from '../snapshot';
import { nfc } from '../text';
import { shownDate } from '../timing/shown-date';
import { WRITTEN_DATE } from './witnesses';

/** How the cells of one column are to be read. */
export interface DateReading {
  /** Days to add to a serial: 0, or 1462 in a workbook that counts from 1904. */
  readonly days1904: number;
  /** Whether texts of this column put the month first. */
  readonly textsTurned: boolean;
  /** Whether day and month of its real dates are exchanged. */
  readonly datesTurned: boolean;
}

/** Columns are read so unless something speaks against it. */
export const PLAIN_READING: DateReading = { days1904: 0, textsTurned: false, datesTurned: false };

/** "6/30", with no year: turned only in a column whose whole dates show the order. */
const WITHOUT_YEAR = /(?<![\d,]|\d[/.])(\d{1,2})\/(\d{1,2})(?!\d|[/.,]\d)/g;

/**
 * The text a time rule can read in place of what a cell shows: a real date as "05/04/2026", one that shows no day
 * as "4/2026", a month-first text with its days first. Null where what is shown can be read as it is.
 */
export function readableText(value: CellValue, shown: string, reading: DateReading): string | null {
  if (typeof value === 'string') {
    const turned = reading.textsTurned ? dayFirst(shown) : shown;
    return turned === shown ? null : turned;
  }
  return typeof value === 'number' ? dateText(value, shown, reading) : null;
}

/** A real date as a day-first text; null for any other number. */
export function dateText(value: number, shown: string, reading: DateReading): string | null {
  const date = shownDate(value, nfc(shown).trim(), reading.days1904);
  if (date === null) return null;
  const { year, month, day } = partsOf(reading.datesTurned ? turned(date.day) : date.day);
  return date.part === 'month' ? `${month}/${year}` : `${pad(day)}/${pad(month)}/${year}`;
}

/** The day with day and month exchanged, where that is a day; else the day as it is. */
export function turned(day: Day): Day {
  const parts = partsOf(day);
  return parts.day > 12 ? day : `${parts.year}-${pad(parts.day)}-${pad(parts.month)}`;
}

function dayFirst(text: string): string {
  return text
    .replace(WRITTEN_DATE, (_date, month: string, sign: string, day: string, year: string) =>
      [day, month, year].join(sign),
    )
    .replace(WITHOUT_YEAR, '$2/$1');
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
