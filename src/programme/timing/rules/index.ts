import type { Rule } from '../atom';
import { dayMonth } from './dayMonth';
import { dayInMonth, dayWords, monthBeforeDay } from './dayWords';
import { halves, halvesOfBareYear } from './halves';
import { isoDate } from './isoDate';
import { month } from './month';
import { monthYear } from './monthYear';
import { monthsOfYear } from './monthsOfYear';
import { decadeOfMonth, partOfMonth } from './partOfMonth';
import { partOfQuarter } from './partOfQuarter';
import { partOfYear } from './partOfYear';
import { bareQuarter, quarter } from './quarter';
import { weekOfMonth } from './weekOfMonth';
import { thisYear, year } from './year';

/**
 * Every form of writing a time, in the order they are tried: what one takes, later ones do not see.
 * Phrases that hold shorter ones come first ("cuối quý III/2025" before "Quý III/2025" before "2025").
 */
export const RULES: readonly Rule[] = [
  monthsOfYear,
  halves,
  halvesOfBareYear,
  weekOfMonth,
  partOfMonth,
  decadeOfMonth,
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
