import type { Rule } from '../atom';
import { dayMonth } from './day-month';
import { dayInMonth, dayWords, monthBeforeDay } from './day-words';
import { edgeOfMonth } from './edge-of-month';
import { halves, halvesOfBareYear } from './halves';
import { isoDate } from './iso-date';
import { month } from './month';
import { monthYear } from './month-year';
import { monthsOfYear } from './months-of-year';
import { againstDay, dayThenDays, daysFromDay } from './offset';
import { decadeOfMonth, partOfMonth } from './part-of-month';
import { partOfQuarter } from './part-of-quarter';
import { partOfYear } from './part-of-year';
import { bareQuarter, quarter } from './quarter';
import { weekOfMonth } from './week-of-month';
import { weekOfYear } from './week-of-year';
import { thisYear, year } from './year';

/**
 * Every form of writing a time, in the order they are tried: what one takes, later ones do not see.
 * Phrases that hold shorter ones come first ("cuối quý III/2025" before "Quý III/2025" before "2025").
 */
export const RULES: readonly Rule[] = [
  daysFromDay,
  againstDay,
  dayThenDays,
  monthsOfYear,
  halves,
  halvesOfBareYear,
  edgeOfMonth,
  decadeOfMonth,
  weekOfYear,
  weekOfMonth,
  partOfMonth,
  partOfQuarter,
  partOfYear,
  isoDate,
  dayMonth,
  monthBeforeDay,
  dayWords,
  dayInMonth,
  bareQuarter,
  quarter,
  month,
  monthYear,
  year,
  thisYear,
];
