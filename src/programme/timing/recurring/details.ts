import type { Recurrence } from '../../types';
import type { Cycle } from './triggers';

/** The day inside a cycle as a text gives it; all null where it gives none. */
export interface Details {
  /** Day of the month, 1-based; null: the last one. */
  readonly day: number | null;
  /** Month inside a quarter, 1 to 3; null: the last one. */
  readonly month: number | null;
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number | null;
  /** A day that no month has ("ngày 32 hàng tháng"). */
  readonly impossible: boolean;
}

const DAY_OF_MONTH =
  /\b(truoc )?(?:ngay|mong)(?: mong)? (\d{1,2})(?!\d|\s*[/.]\s*\d| ?thang \d| lam viec)(?:\s*(?:-|den) ?(?:ngay )?(\d{1,2})(?![\d/.]))?/;
const DAY_AFTER_CLOCK = /\btruoc\s*@+[\s,]*ngay/;
const WEEKDAY =
  /\b(truoc )?(?:ngay )?thu (hai|ba|bon|tu|nam|sau6?|bay|[2-7])(?![a-z\d])|\b(truoc )?(chu nhat|chua nhat)\b|\bthang ([2-7])(?= hang tuan)/;
const WEEKDAYS: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  bon: 3,
  tu: 3,
  nam: 4,
  sau: 5,
  sau6: 5,
  bay: 6,
};
const MONTH_OF_QUARTER = /\bthang (dau|giua|cuoi)(?: tien| cung)?(?: cua)?(?: moi| cac)? quy\b/;
const MONTHS: Readonly<Record<string, number>> = { dau: 1, giua: 2, cuoi: 3 };

/** Day, month of the quarter and weekday named beside a cycle. `text` is mended, `blanked` the same blanked. */
export function readDetails(text: string, blanked: string): Details {
  const found = DAY_OF_MONTH.exec(blanked);
  const written = found ? Number(found[3] ?? found[2]) : null;
  const strict = found?.[1] !== undefined && !DAY_AFTER_CLOCK.test(blanked);
  const month = MONTHS[MONTH_OF_QUARTER.exec(text)?.[1] ?? ''] ?? null;
  const wraps = written === 1 && strict;
  return {
    day: written === null || wraps ? null : strict ? written - 1 : written,
    month: wraps && month !== null ? month - 1 || null : month === 3 ? null : month,
    weekday: weekdayIn(text, blanked),
    impossible: written !== null && (written < 1 || written > 31),
  };
}

function weekdayIn(text: string, blanked: string): number | null {
  const match = WEEKDAY.exec(text);
  if (match === null) return null;
  const sign = match[2] ?? match[5];
  const day = sign === undefined ? 7 : (WEEKDAYS[sign] ?? Number(sign) - 1);
  const before = match[1] ?? match[3];
  const strict = before !== undefined && !blanked.includes('@');
  return strict ? ((day + 5) % 7) + 1 : day;
}

/** A cycle with the day it is due. */
export function recurrenceOf(cycle: Cycle, details: Details): Recurrence {
  if (cycle.every === 'day') return { ...cycle, day: null, month: null };
  if (cycle.every === 'week') return { ...cycle, day: details.weekday, month: null };
  const yearly = cycle.every === 'year' || cycle.every === 'nineMonths';
  return {
    ...cycle,
    day: yearly ? null : details.day,
    month: cycle.every === 'quarter' ? details.month : null,
  };
}
