import type { Day, Status, StatusReading } from '../programme';
import { STATUSES } from '../programme';
import { fold } from '../programme/text';
import { dueTodayText, NATURAL_STATUS_WORDS, STATUS_WORDS } from '../strings/report-tables';
import type { Condition } from './figures';
import { beginsWith, equals } from './figures';

/** What the status column shows: the status in words, with the days where it is overdue, or the day that is just over. */
export function statusText({ status, daysLate }: StatusReading, due: Day | null): string {
  const word = STATUS_WORDS[status];
  if (status !== 'overdue') return word;
  return daysLate === 0 && due !== null ? dueTodayText(due) : `${word} ${daysLate} ngày`;
}

/** What an officer may choose from in the status column. */
export const STATUS_CHOICES: readonly string[] = STATUSES.map((status) => STATUS_WORDS[status]);

/** Words of the status column and the word each counts as, the status's own first; compared without regard to case. */
export const COUNTED_WORDS: readonly (readonly [word: string, status: Status])[] = [
  ...STATUSES.map((status) => [STATUS_WORDS[status], status] as const),
  ...STATUSES.flatMap((status) =>
    (NATURAL_STATUS_WORDS[status] ?? []).map((word) => [word, status] as const),
  ),
];

/** How an overdue status begins, whatever follows. */
export const OVERDUE_BEGINNINGS: readonly string[] = [STATUS_WORDS.overdue, dueTodayText(null)];

const STATUS_OF = new Map(COUNTED_WORDS.map(([word, status]) => [fold(word), status]));
const OVERDUE = OVERDUE_BEGINNINGS.map((beginning) => `${fold(beginning)} `);

/** The status that a status cell shows, in our words or an officer's own; null where the words are neither. */
export function statusOfWords(text: string): Status | null {
  const shown = fold(text);
  const known = STATUS_OF.get(shown);
  if (known) return known;
  return OVERDUE.some((beginning) => shown.startsWith(beginning)) ? 'overdue' : null;
}

/** A task counts as this status, by the helper column that reads the status column. */
export function hasStatus(status: Status): Condition {
  return equals('counted', STATUS_WORDS[status]);
}

/** Rows an officer added stand without helpers: their status is asked for in the words that mean it. */
export function statusTypedBeside(status: Status): readonly (readonly Condition[])[] {
  const bare = equals('counted', '');
  const words = COUNTED_WORDS.filter(([, counts]) => counts === status);
  const beginnings = status === 'overdue' ? OVERDUE_BEGINNINGS : [];
  return [
    ...words
      .filter(([word]) => !beginnings.includes(word))
      .map(([word]) => [bare, equals('status', word)]),
    ...beginnings.map((beginning) => [bare, beginsWith('status', beginning)]),
  ];
}
