import type { Grain } from '../draft';

/**
 * The characters that stand for what is no date once it is overwritten. None is a letter, a figure or a sign
 * that the rules read; what a mark may stand beside without changing it is its grain (see leftover).
 */
export const MARK = {
  /** A plan's year, a law, a vision, a share, a place: harmless beside any time. */
  name: '~',
  /** A session, a school year: harmless beside a day, a month or a quarter. */
  session: '\u00a6',
  /** A festival, a season: harmless only beside a day. */
  festival: '\u00ac',
  /** A length of time: harmless where it is as long as the days it stands beside. */
  length: '\u00a4',
  /** A document's number; a day behind it is the document's own. */
  document: '§',
  /** A time of day: "trước 16h00 ngày D" allows the day D itself. */
  clock: '@',
} as const;

/** Beside what a mark is harmless; lengths are judged by their figures. */
export const MARK_BESIDE: Readonly<Record<string, Grain>> = {
  [MARK.name]: 'year',
  [MARK.document]: 'year',
  [MARK.session]: 'month',
  [MARK.festival]: 'day',
  [MARK.clock]: 'day',
};

/** All marks, for a character class. */
export const MARK_CLASS = Object.values(MARK).join('');
