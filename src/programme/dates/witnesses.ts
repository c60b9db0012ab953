import type { CellValue } from '../snapshot';
import { partsOf } from '../calendar';
import { shownDate } from '../timing/shown-date';

/**
 * What the cells of one column tell of the order of day and month, as counts: they can be added and taken away, so
 * that whoever follows edits knows whether one could change what the column is taken for ({@link verdictOf}).
 */
export interface DateWitnesses {
  /** Dates in texts whose first figure can only be a day ("30/6/2025"), and those whose second can ("6/30/2025"). */
  readonly dayFirst: number;
  readonly monthFirst: number;
  /** Cells that are nothing but a date typed as text, by whether one figure is above 12. */
  readonly lateTexts: number;
  readonly earlyTexts: number;
  /** Real dates by whether their day is above 12; those on 5/5 and the like tell nothing. */
  readonly lateDates: number;
  readonly earlyDates: number;
}

/** One cell as witness: its value, and what a number shows. */
export interface WitnessCell {
  readonly value: CellValue;
  readonly displayed: string | undefined;
}

/** What a column is taken for: in which order its texts stand, and whether its real dates seem to be swapped. */
export interface DateVerdict {
  readonly order: 'dayFirst' | 'monthFirst';
  readonly swapped: boolean;
}

/** A column that tells nothing. */
export const NO_WITNESSES: DateWitnesses = {
  dayFirst: 0,
  monthFirst: 0,
  lateTexts: 0,
  earlyTexts: 0,
  lateDates: 0,
  earlyDates: 0,
};

/** "6/30/2025", "30.6.25": two figures and a year, the same sign between them. */
export const WRITTEN_DATE = /(?<!\d|\d[/.])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d|\/\d)/g;
const NOTHING_ELSE =
  /^\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})(?: +\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?)?$/i;
const LAST_MONTH = 12;
/** Two cells agree by chance too often. */
const FEWEST_WITNESSES = 3;

/** What one cell tells; `days1904` as for {@link shownDate}. */
export function witnessOf({ value, displayed }: WitnessCell, days1904: number): DateWitnesses {
  if (typeof value === 'string') return value === '' ? NO_WITNESSES : witnessOfText(value);
  if (typeof value !== 'number' || displayed === undefined) return NO_WITNESSES;
  const date = shownDate(value, displayed.trim(), days1904);
  if (date?.part !== 'day') return NO_WITNESSES;
  const { month, day } = partsOf(date.day);
  if (day === month) return NO_WITNESSES;
  return { ...NO_WITNESSES, [day > LAST_MONTH ? 'lateDates' : 'earlyDates']: 1 };
}

function witnessOfText(text: string): DateWitnesses {
  let dayFirst = 0;
  let monthFirst = 0;
  let last: 'late' | 'early' = 'early';
  for (const [, first, , second] of text.matchAll(WRITTEN_DATE)) {
    const isDayFirst = Number(first) > LAST_MONTH;
    const isMonthFirst = Number(second) > LAST_MONTH;
    if (isDayFirst && !isMonthFirst) dayFirst += 1;
    if (isMonthFirst && !isDayFirst) monthFirst += 1;
    last = isDayFirst !== isMonthFirst ? 'late' : 'early';
  }
  const plain = isWrittenDate(text);
  return {
    ...NO_WITNESSES,
    dayFirst,
    monthFirst,
    lateTexts: plain && last === 'late' ? 1 : 0,
    earlyTexts: plain && last === 'early' ? 1 : 0,
  };
}

/** Whether a text is nothing but the figures of a date, in whatever order. */
export function isWrittenDate(text: string): boolean {
  return NOTHING_ELSE.test(text.trim());
}

/** Counts with one cell's put to them, or taken from them (`times` -1). The result is a new object. */
export function addWitness(
  all: DateWitnesses,
  one: DateWitnesses,
  times: 1 | -1 = 1,
): DateWitnesses {
  return {
    dayFirst: all.dayFirst + times * one.dayFirst,
    monthFirst: all.monthFirst + times * one.monthFirst,
    lateTexts: all.lateTexts + times * one.lateTexts,
    earlyTexts: all.earlyTexts + times * one.earlyTexts,
    lateDates: all.lateDates + times * one.lateDates,
    earlyDates: all.earlyDates + times * one.earlyDates,
  };
}

/**
 * The verdict of src/README §3. Month-first: some second figure exceeds 12 and no first one does. Swapped: Excel made
 * real dates of what its own order allowed and left the rest as text, so that all real days are up to 12 and all
 * typed ones above; dates inside a sentence tell nothing of that.
 */
export function verdictOf(all: DateWitnesses): DateVerdict {
  const { dayFirst, monthFirst, lateTexts, earlyTexts, lateDates, earlyDates } = all;
  return {
    order: monthFirst > 0 && dayFirst === 0 ? 'monthFirst' : 'dayFirst',
    swapped:
      lateTexts > 0 &&
      earlyTexts === 0 &&
      earlyDates > 0 &&
      lateDates === 0 &&
      lateTexts + earlyDates >= FEWEST_WITNESSES,
  };
}
