import { DONE_WORDS, NOT_DONE_PHRASES } from '../../programme/progress';
import { literal } from '../formula-literal';

/** Phrases that drop a task (DESIGN §5); the few that never mean anything else. */
const DROPPED_PHRASES = ['tạm dừng', 'không tiếp tục', 'đưa ra khỏi chương trình'] as const;
/** What in a status column says "not done", so that a done word in the note no longer counts. */
const STATUS_DENIES = ['chưa', 'đang', 'không'] as const;

/** The progress cells of one row as formula references; null where the layout has no such column. */
export interface ProgressReferences {
  readonly status: string | null;
  readonly completedOn: string | null;
  readonly note: string | null;
}

/** The same cells as values, for {@link closedByFormula}. */
export interface ProgressValues {
  readonly status: string;
  readonly completedOn: string | number;
  readonly note: string;
}

/**
 * A formula that is TRUE where the row's progress cells say done or dropped, with functions that conditional formats
 * allow: done words counted minus those inside not-done phrases (DESIGN §7). `nfd` counts the words also as typed
 * with combining marks.
 */
export function closedFormula(
  { status, completedOn, note }: ProgressReferences,
  nfd: boolean,
): string {
  const terms: string[] = [];
  if (status !== null) terms.push(`${countFormula(status, nfd)}>0`, ...dropped(status));
  if (completedOn !== null)
    terms.push(`IF(ISNUMBER(${completedOn}),${completedOn}<=TODAY(),FALSE)`);
  if (note !== null) {
    const counted = `${countFormula(note, nfd)}>0`;
    terms.push(status === null ? counted : `IF(${denies(status)},FALSE,${counted})`);
    terms.push(...dropped(note));
  }
  return terms.length === 0 ? 'FALSE' : `OR(${terms.join(',')})`;
}

/** What {@link closedFormula} will find for these cells, as typed, on a day long after all of them. */
export function closedByFormula(
  { status, completedOn, note }: ProgressValues,
  nfd: boolean,
): boolean {
  const denied = STATUS_DENIES.some((word) => status.toLowerCase().includes(word));
  return (
    countAsTyped(status, nfd) > 0 ||
    typeof completedOn === 'number' ||
    (!denied && countAsTyped(note, nfd) > 0) ||
    [status, note].some((text) =>
      DROPPED_PHRASES.some((phrase) => text.toLowerCase().includes(phrase)),
    )
  );
}

/** Done words minus not-done phrases in a cell, as a sum of occurrences. */
function countFormula(cell: string, nfd: boolean): string {
  const plus = spellings(DONE_WORDS, nfd).map((word) => occurrences(cell, word));
  const minus = spellings(NOT_DONE_PHRASES, nfd).map((word) => occurrences(cell, word));
  return `${plus.join('+')}-${minus.join('-')}`;
}

/** The same count in plain code: nothing is normalised, because the formula cannot. */
function countAsTyped(text: string, nfd: boolean): number {
  const lower = text.toLowerCase();
  const count = (words: readonly string[]): number =>
    spellings(words, nfd).reduce((sum, word) => sum + lower.split(word).length - 1, 0);
  return count(DONE_WORDS) - count(NOT_DONE_PHRASES);
}

/** How often a word stands in a cell: the characters lost by taking it out, by its length. */
function occurrences(cell: string, word: string): string {
  const lower = `LOWER(${cell})`;
  return `(LEN(${lower})-LEN(SUBSTITUTE(${lower},${literal(word)},"")))/${word.length}`;
}

function spellings(words: readonly string[], nfd: boolean): string[] {
  if (!nfd) return [...words];
  return [...new Set(words.flatMap((word) => [word, word.normalize('NFD')]))];
}

function dropped(cell: string): string[] {
  return DROPPED_PHRASES.map((phrase) => `ISNUMBER(SEARCH(${literal(phrase)},${cell}))`);
}

function denies(cell: string): string {
  const terms = STATUS_DENIES.map((word) => `ISNUMBER(SEARCH(${literal(word)},${cell}))`);
  return `OR(${terms.join(',')})`;
}
