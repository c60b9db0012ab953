import { fold } from '../programme/text';
import { isCompleted } from './classes';
import { statusOfWords } from './status-words';

/** A row of a report's detail table, as it stands on a sheet: text only. */
export interface ComparableRow {
  /** The heading it stands under; "" where there is none. */
  readonly section: string;
  readonly ordinal: string;
  readonly content: string;
  readonly lead: string;
  /** As written, extension included. */
  readonly deadline: string;
  /** As shown: "Quá hạn 12 ngày". */
  readonly status: string;
}

/** A report that stands in the workbook already. */
export interface PreviousReport {
  /** How it is called in a sentence: "quý II năm 2025". */
  readonly label: string;
  readonly rows: readonly ComparableRow[];
}

/** A task in both reports. */
export interface ChangedRow {
  readonly before: ComparableRow;
  readonly now: ComparableRow;
}

/** What changed from one report to the next. */
export interface ReportChanges {
  readonly finished: readonly ChangedRow[];
  /** Done in the earlier report, by a correction by hand or a remark since changed, and not done now. */
  readonly reopened: readonly ChangedRow[];
  readonly newlyOverdue: readonly ChangedRow[];
  readonly deadlineMoved: readonly ChangedRow[];
  readonly added: readonly ComparableRow[];
  /** Of the earlier report, and nowhere in the programme any more. */
  readonly gone: readonly ComparableRow[];
}

/**
 * Compares two reports row by row. A task is known again by its content, else by its number within its
 * section where the content is nearly the same (a corrected word, a date added).
 *
 * @param now the rows of the new report
 * @param elsewhere tasks of the programme that the new report does not list (finished before, not begun):
 *   they are not gone, and can have been finished
 */
export function compareReports(
  before: readonly ComparableRow[],
  now: readonly ComparableRow[],
  elsewhere: readonly ComparableRow[] = [],
): ReportChanges {
  const { pairs, left, fresh } = pairRows(before, [...now, ...elsewhere]);
  const listed = new Set(now);
  // Most rows say the same as before: only the others are worth reading.
  const differing = (field: 'status' | 'deadline') =>
    pairs.filter((pair) => pair.before[field] !== pair.now[field]);
  return {
    finished: differing('status').filter((pair) => !wasDone(pair.before) && wasDone(pair.now)),
    reopened: differing('status').filter((pair) => wasDone(pair.before) && !wasDone(pair.now)),
    newlyOverdue: differing('status').filter(
      (pair) => !wasDone(pair.before) && !wasOverdue(pair.before) && wasOverdue(pair.now),
    ),
    deadlineMoved: differing('deadline').filter(
      (pair) => fold(pair.before.deadline) !== fold(pair.now.deadline),
    ),
    added: fresh.filter((row) => listed.has(row)),
    gone: left,
  };
}

/**
 * Whether so many tasks are missing that something other than work is the likely reason: a filter,
 * deleted rows, the wrong sheet. True for a fall by at least three tasks and a fifth.
 *
 * @param before how many tasks the programme had
 * @param now how many it has
 */
export function isSuddenFall(before: number, now: number): boolean {
  return before - now >= 3 && (before - now) * 5 >= before;
}

interface Pairing {
  readonly pairs: readonly ChangedRow[];
  readonly left: readonly ComparableRow[];
  readonly fresh: readonly ComparableRow[];
}

function pairRows(before: readonly ComparableRow[], now: readonly ComparableRow[]): Pairing {
  const folded = remembering(fold);
  const byContent = pairBy(
    before,
    now,
    ({ content }) => folded(content),
    () => true,
  );
  const byNumber = pairBy(byContent.left, byContent.fresh, numberKey, (pair) =>
    isNearlySame(pair.before.content, pair.now.content),
  );
  return { ...byNumber, pairs: [...byContent.pairs, ...byNumber.pairs] };
}

/** The same function, asked only once for each text. */
function remembering(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text) ?? work(text);
    known.set(text, found);
    return found;
  };
}

/** Pairs rows of equal key in the order they stand; rows without a key stay alone. */
function pairBy(
  before: readonly ComparableRow[],
  now: readonly ComparableRow[],
  keyOf: (row: ComparableRow) => string,
  accept: (pair: ChangedRow) => boolean,
): Pairing {
  const waiting = new Map<string, ComparableRow[]>();
  for (const row of now) {
    const key = keyOf(row);
    const rows = waiting.get(key);
    if (rows) rows.push(row);
    else waiting.set(key, [row]);
  }
  const pairs: ChangedRow[] = [];
  const paired = new Set<ComparableRow>();
  for (const row of before) {
    const key = keyOf(row);
    const match = key === '' ? undefined : waiting.get(key)?.[0];
    if (!match || !accept({ before: row, now: match })) continue;
    waiting.get(key)?.shift();
    pairs.push({ before: row, now: match });
    paired.add(row).add(match);
  }
  return {
    pairs,
    left: before.filter((row) => !paired.has(row)),
    fresh: now.filter((row) => !paired.has(row)),
  };
}

function numberKey({ section, ordinal }: ComparableRow): string {
  return ordinal === '' ? '' : `${fold(section)}|${fold(ordinal)}`;
}

/** At least three words in five are the same. */
function isNearlySame(a: string, b: string): boolean {
  const left = new Set(fold(a).split(' '));
  const right = new Set(fold(b).split(' '));
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared * 5 >= Math.max(left.size, right.size) * 3;
}

function wasDone({ status }: ComparableRow): boolean {
  const known = statusOfWords(status);
  return known !== null && isCompleted(known);
}

function wasOverdue({ status }: ComparableRow): boolean {
  return statusOfWords(status) === 'overdue';
}
