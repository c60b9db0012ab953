import type { CellContent } from './slots';
import { ALWAYS, dateValue, NEVER } from './days';
import { dictionary, findIn, dictionaryLines, type Dictionary, type Line } from './dictionary';
import { erasOf, type Era } from './eras';
import type { RowKeys } from './keys';
import { wordsSay, type Asked, type WordReading } from './words';

/** The columns of the dictionaries that say from when a task is closed, and from when it is done. */
export const ASKED: Readonly<Record<Asked, number>> = { closed: 0, done: 1 };

/** What a table's rules look up, from what tells most of a row to what tells least. */
export interface Book {
  readonly keys: RowKeys;
  readonly words: WordReading;
  /**
   * Whole rows as they stand: when they are overdue, due soon and done, from which day on; last those that all else
   * tells from the last day of their remarks on.
   */
  readonly rows: Dictionary;
  /** How many of them those are: without them such a row is wrong on earlier days. */
  readonly historic: number;
  /** Starts that make a task stand whatever its deadline says. */
  readonly starts: Dictionary;
  /** Remarks that move the deadline, and to when. */
  readonly moves: Dictionary;
  /** Marks under months, quarters or years, and the last day they mean. */
  readonly marks: Dictionary;
  /** Starts of rows without a deadline, and the last day they mean. */
  readonly spans: Dictionary;
  /** Deadlines as they are written, and the last day they mean. */
  readonly texts: Dictionary;
  /** Times of recurring tasks: only a cycle of them can be done. */
  readonly recurring: Dictionary;
  /** Remarks that mean something else than their words; last those whose words are right but for the day. */
  readonly remarks: Dictionary;
  /** How many of them those are: without them such a task counts as done before the day that its remark names. */
  readonly recorded: number;
  /** Ticks, and completion days typed as text. */
  readonly ticks: Dictionary;
  readonly dates: Dictionary;
}

/** A book in which nothing stands yet; `done`: it says from when tasks are done, too. */
export function emptyBook(keys: RowKeys, words: WordReading, done: boolean): Book {
  const alsoDone = (column: string): string[] => (done ? [column] : []);
  return {
    keys,
    words,
    rows: dictionary('rows', 'late', 'soon', ...alsoDone('finished')),
    starts: dictionary('starts', 'started'),
    moves: dictionary('moves', 'moved'),
    marks: dictionary('marks', 'marked'),
    spans: dictionary('spans', 'ends'),
    texts: dictionary('texts', 'days'),
    recurring: dictionary('recurring', 'recur'),
    remarks: dictionary('remarks', 'said', ...alsoDone('said_done')),
    historic: 0,
    recorded: 0,
    ticks: dictionary('ticks', 'ticked', ...alsoDone('ticked_done')),
    dates: dictionary('dates', 'dated', ...alsoDone('dated_done')),
  };
}

/** A row as the rules see it: its cells, and the day that the heading above it gives, {@link NEVER} as a rule. */
export interface JudgedRow {
  readonly cell: CellContent;
  readonly bySection: number;
}

/** What the rules make of a row: the reverse of the formulas in due-formulas. */
export function judged(book: Book, row: JudgedRow): Era[] {
  const { cell } = row;
  const whole = dictionaryLines(book.rows, book.keys.row.value(cell));
  if (whole !== null) return whole.map(eraOf);
  const due = dueIn(book, row);
  const [closed, done] = [whenIn(book, cell, 'closed'), whenIn(book, cell, 'done')];
  return erasOf({ late: due, soon: due, closed, done });
}

function eraOf({ since, values: [late = NEVER, soon = NEVER, done = NEVER] }: Line): Era {
  return { since, late, soon, done };
}

/** The day a row is due by its start, its remarks and its deadline. */
function dueIn(book: Book, row: JudgedRow): number {
  const { keys, starts, moves } = book;
  const { cell } = row;
  return (
    findIn(starts, keys.start?.value(cell) ?? null) ??
    findIn(moves, keys.progress?.value(cell) ?? null) ??
    dueByText(book, row)
  );
}

/** The day a deadline means by itself; without one, marks, a start or a heading. */
export function dueByText(
  { keys, marks, spans, texts }: Book,
  { cell, bySection }: JudgedRow,
): number {
  const key = keys.deadline?.value(cell) ?? null;
  if (keys.deadline === null || key === '') {
    const marked = findIn(marks, keys.marks?.value(cell) ?? null);
    return marked ?? findIn(spans, keys.start === null ? '' : keys.start.value(cell)) ?? bySection;
  }
  return findIn(texts, key) ?? (typeof key === 'number' ? dateValue(key) : NEVER);
}

/** From when a row is closed, or done. */
function whenIn(book: Book, cell: CellContent, asked: Asked): number {
  const { keys, recurring, remarks } = book;
  if (asked === 'done' && findIn(recurring, keys.times.value(cell)) !== null) return NEVER;
  const said = findIn(remarks, keys.progress?.value(cell) ?? null, ASKED[asked]);
  return said ?? whenBySigns(book, cell, asked);
}

/** The same by ticks, by a completion day, by words. */
export function whenBySigns(book: Book, cell: CellContent, asked: Asked): number {
  const { keys, ticks, dates, words } = book;
  return (
    findIn(ticks, keys.ticks?.value(cell) ?? null, ASKED[asked]) ??
    findIn(dates, keys.completedOn?.value(cell) ?? null, ASKED[asked]) ??
    byWords(cell, words, asked)
  );
}

function byWords(cell: CellContent, words: WordReading, asked: Asked): number {
  if (!wordsSay(cell, words, asked)) return NEVER;
  const day = words.columns.has('completedOn') ? cell('completedOn') : '';
  return typeof day === 'number' && dateValue(day) !== NEVER ? dateValue(day) : ALWAYS;
}
