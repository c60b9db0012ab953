import type { Day } from '../calendar';
import { daysInMonth, isYear, makeDay, monthEnd, monthStart } from '../calendar';
import type { TimeKind } from '../types';

/** First and last day, both inclusive. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** One date-like part of a text, before it is known how it hangs together with its neighbours. */
export interface Atom {
  /** Where it stands in the mended text: first character, and the one behind the last. */
  readonly at: number;
  readonly end: number;
  readonly kind: TimeKind;
  /** The year as written; null where the text gives none. */
  readonly year: number | null;
  /** True where our convention fixes the days ("đầu năm" is the first quarter). */
  readonly vague: boolean;
  /** True for a part that runs to the end of a period, so that "trước cuối năm" includes its last day. */
  readonly closing: boolean;
  /** The days in a given year; null where they do not exist (31 November, month 13, fifth quarter). */
  readonly span: (year: number) => Span | null;
}

/** A rule: one form of writing a time. */
export interface Rule {
  /** A word without which the pattern cannot match; spares the search. Null: always search. */
  readonly hint: string | null;
  /** Global; matches on mended text in which what earlier rules took is masked with "#". */
  readonly pattern: RegExp;
  /** The atoms of one match, in order; null where the match is no time after all. */
  readonly read: (match: RegExpExecArray, text: string) => readonly Atom[] | null;
}

/** An atom over a whole match, with the fields that differ from the usual ones. */
export function atom(
  match: RegExpExecArray,
  fields: Pick<Atom, 'kind' | 'year' | 'span'> & Partial<Atom>,
): Atom {
  return {
    at: match.index,
    end: match.index + match[0].length,
    vague: false,
    closing: false,
    ...fields,
  };
}

/**
 * The atoms of a list such as "quý I, II/2025": each match of `item` inside the outer match.
 * `make` gives kind, year and span of one item.
 */
export function listedAtoms(
  outer: RegExpExecArray,
  item: RegExp,
  make: (inner: RegExpExecArray) => Pick<Atom, 'kind' | 'year' | 'span'>,
): readonly Atom[] {
  return [...outer[0].matchAll(item)].map((inner) => ({
    ...atom(inner, make(inner)),
    at: outer.index + inner.index,
    end: outer.index + inner.index + inner[0].length,
  }));
}

/** An existing day as a span. */
export function daySpan(year: number, month: number, day: number): Span | null {
  const existing = makeDay(year, month, day);
  return existing === null ? null : { from: existing, to: existing };
}

/** From the first day of one month to the last day of another of the same year, both 1-based. */
export function monthsSpan(year: number, first: number, last: number): Span | null {
  if (!isYear(year) || !(first >= 1 && first <= last && last <= 12)) return null;
  return { from: monthStart(year, first), to: monthEnd(year, last) };
}

/** Some days of one month; `last` past the month's end means its last day. */
export function daysOfMonthSpan(
  year: number,
  month: number,
  first: number,
  last: number,
): Span | null {
  if (!(month >= 1 && month <= 12)) return null;
  const start = daySpan(year, month, first);
  const end = daySpan(year, month, Math.min(last, daysInMonth(year, month)));
  return start && end && { from: start.from, to: end.to };
}
