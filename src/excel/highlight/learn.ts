import type { Task } from '../../programme';
import { dueByText, emptyBook, judged, whenBySigns, type Book } from './book';
import { ALWAYS, dayNumber, NEVER } from './days';
import { addLines, addTo, foldKey, holds, isKey, type Dictionary, type Key } from './dictionary';
import { alike, type Era } from './eras';
import type { Facts } from './facts';
import { rowKeys } from './keys';
import type { CellContent, Columns } from './slots';
import type { RuleTerm } from './terms';
import type { WordReading } from './words';

/** One sheet row of a task: what it is, and what its cells hold. */
export interface ColouredRow {
  readonly task: Task;
  readonly facts: Facts;
  /** 0-based. */
  readonly row: number;
  readonly cell: CellContent;
  /** The day it is due by the heading above it, where it has no time of its own; else {@link NEVER}. */
  readonly bySection: number;
}

/** What a table is learnt by. */
export interface Lesson {
  readonly columns: Columns;
  readonly rows: readonly ColouredRow[];
  readonly words: WordReading;
  /** Whether done rows are coloured, too. */
  readonly done: boolean;
}

/** More deadlines than this are not looked up: the rarest stay without colour, which is said. */
const MOST_TEXTS = 3_000;

/** Writes down what the rules must look up so that they judge every row as statusOf does, as far as they can. */
export function learn(lesson: Lesson): Book {
  const { columns, rows, words, done } = lesson;
  const book = emptyBook(rowKeys(columns), words, done);
  learnTexts(book, rows);
  if (done) learnRecurring(book, rows);
  learnStarts(book, rows);
  learnMoves(book, rows);
  learnSigns(book, rows);
  const recorded = learnRemarks(book, lesson);
  return learnRows({ ...book, recorded }, rows, done);
}

/** Whether the rules give a row the colour it should have on all days from the last one that its remarks name. */
export function isRightByNow({ facts }: ColouredRow, is: readonly Era[], done: boolean): boolean {
  return alike(facts.eras, is, { done, inTheEnd: true });
}

/** What stands in the deadline's cell means by itself; of an empty one, what the reader made of the row. */
function meant({ task, cell }: ColouredRow): number {
  const { deadline, originalDue } = task;
  if (cell('deadline') === '') return originalDue === null ? NEVER : dayNumber(originalDue);
  const isStanding = deadline?.kind === 'recurring' || deadline?.kind === 'ongoing';
  const isOpen = isStanding && (deadline.from === null || deadline.to === null);
  return isOpen || !deadline?.to ? NEVER : dayNumber(deadline.to);
}

/** Deadlines, marks and starts of rows without one, by the day most rows with them are due. */
function learnTexts(book: Book, rows: readonly ColouredRow[]): void {
  const { deadline, marks, start } = book.keys;
  const markSlots = [...book.words.columns.keys()].filter((slot) => slot.startsWith('mark'));
  const isMarked = ({ cell }: ColouredRow): boolean => markSlots.some((slot) => cell(slot) !== '');
  const isEmpty = ({ cell }: ColouredRow): boolean => deadline === null || cell('deadline') === '';
  const day = (row: ColouredRow): readonly number[] => [meant(row)];
  const written = rows.filter((row) => !isEmpty(row));
  const texts = deadline === null ? [] : commonest(written, deadline, day);
  const isNews = ({ key, values, sample }: Common): boolean =>
    isKey(key) && values[0] !== dueByText(book, sample);
  for (const { key, values } of texts.filter(isNews).slice(0, MOST_TEXTS))
    addTo(book.texts, key, ...values);
  const marked = rows.filter((row) => isEmpty(row) && isMarked(row));
  for (const { key, values } of marks === null ? [] : commonest(marked, marks, day).filter(isNews))
    addTo(book.marks, key, ...values);
  const bare = rows.filter((row) => isEmpty(row) && !isMarked(row) && row.bySection === NEVER);
  const spans = commonest(bare, start ?? NOTHING, day);
  for (const { key, values } of spans.filter(isNews)) addTo(book.spans, key, ...values);
}

/** What stands in a start cell that the table does not have. */
const NOTHING: RuleTerm = { formula: () => '""', value: () => '' };

/** "Thường xuyên" as the start stands against a day in the deadline. */
function learnStarts(book: Book, rows: readonly ColouredRow[]): void {
  const { start } = book.keys;
  for (const row of rows) {
    const { task, facts, cell } = row;
    if (
      task.ongoing &&
      facts.soon === NEVER &&
      dueByText(book, row) !== NEVER &&
      cell('start') !== ''
    )
      addTo(book.starts, start?.value(cell) ?? null, NEVER);
  }
}

/** Times of which only a cycle can be done. */
function learnRecurring(book: Book, rows: readonly ColouredRow[]): void {
  for (const { facts, cell } of rows)
    if (facts.isRecurring) addTo(book.recurring, book.keys.times.value(cell), NEVER);
}

function learnMoves(book: Book, rows: readonly ColouredRow[]): void {
  const { progress } = book.keys;
  for (const { task, facts, cell } of rows)
    if (task.progress.extendedTo !== null && !task.progress.extendedBy && facts.soon !== NEVER)
      addTo(book.moves, progress?.value(cell) ?? null, facts.soon);
}

/** Ticks and completion days typed as text, by what rows with them mean as a rule. */
function learnSigns(book: Book, rows: readonly ColouredRow[]): void {
  const ticked = rows.filter((row) => (book.keys.ticks?.value(row.cell) ?? '') !== '');
  learnSign(book.ticks, book.keys.ticks, ticked);
  const dated = rows.filter(({ cell, facts }) => {
    const day = cell('completedOn');
    return typeof day === 'string' && day !== '' && facts.done > 0 && facts.done !== NEVER;
  });
  learnSign(book.dates, book.keys.completedOn, dated);
}

function learnSign(into: Dictionary, key: RuleTerm | null, rows: readonly ColouredRow[]): void {
  if (key === null) return;
  const found = commonest(rows, key, ({ facts }) => [facts.closed, facts.done]);
  for (const { key: text, values } of found) addTo(into, text, ...values);
}

/** Remarks whose words and signs say something else than the reader found; gives how many are right but for the day. */
function learnRemarks(book: Book, { rows, done }: Lesson): number {
  const { progress } = book.keys;
  if (progress === null) return 0;
  const matters = rows.filter(({ facts }) => !facts.isRecurring && (done || facts.soon !== NEVER));
  const wrong = commonest(matters, progress, ({ facts }) => [facts.closed, facts.done]).filter(
    ({ values, sample }) =>
      values[0] !== whenBySigns(book, sample.cell, 'closed') ||
      (done && values[1] !== whenBySigns(book, sample.cell, 'done')),
  );
  const isDay = ({ values: [closed], sample }: Common): boolean =>
    isRecorded(closed ?? NEVER, whenBySigns(book, sample.cell, 'closed'));
  const others = wrong.filter((one) => !isDay(one));
  const days = wrong.filter(isDay).sort((a, b) => (b.values[0] ?? 0) - (a.values[0] ?? 0));
  for (const { key, values } of others) addTo(book.remarks, key, ...values);
  const before = book.remarks.entries.size;
  for (const { key, values } of days) addTo(book.remarks, key, ...values);
  return book.remarks.entries.size - before;
}

/** Whether the rules only do not know the day of a completion. */
function isRecorded(from: number, is: number): boolean {
  return is === ALWAYS && from !== NEVER;
}

/**
 * The book with the rows that all it holds so far misjudges, as they stand: first those that are wrong now, then those
 * that were on an earlier day.
 */
export function learnRows(book: Book, rows: readonly ColouredRow[], done: boolean): Book {
  const wrong = rows.filter((row) => !alike(row.facts.eras, judged(book, row), { done }));
  const isNow = (row: ColouredRow): boolean => !isRightByNow(row, judged(book, row), done);
  const now = new Set(wrong.filter(isNow));
  for (const row of now) addRow(book, row);
  const before = book.rows.entries.size;
  for (const row of wrong) addRow(book, row);
  return { ...book, historic: book.rows.entries.size - before };
}

function addRow({ rows, keys }: Book, { facts, cell }: ColouredRow): void {
  const lines = facts.eras.map(({ since, late, soon, done }) => ({
    since,
    values: [late, soon, done].slice(0, rows.columns.length),
  }));
  addLines(rows, keys.row.value(cell), lines);
}

interface Common {
  readonly key: Key;
  readonly values: readonly number[];
  /** A row with this key and these values. */
  readonly sample: ColouredRow;
}

/** For each key what most of its rows say; the keys of most rows first. */
function commonest(
  rows: readonly ColouredRow[],
  term: RuleTerm,
  of: (row: ColouredRow) => readonly number[],
): Common[] {
  const byKey = new Map<string, Map<string, ColouredRow[]>>();
  for (const row of rows) {
    const key = term.value(row.cell);
    if (key === null) continue;
    const said = of(row).join();
    const alike = byKey.get(foldKey(key)) ?? new Map<string, ColouredRow[]>();
    byKey.set(foldKey(key), alike);
    const same = alike.get(said);
    if (same) same.push(row);
    else alike.set(said, [row]);
  }
  return [...byKey.values()]
    .map((alike) => [...alike.values()].sort((a, b) => b.length - a.length)[0] ?? [])
    .sort((a, b) => b.length - a.length)
    .flatMap(([sample]) => {
      const key = sample && term.value(sample.cell);
      return sample && key !== null && key !== undefined
        ? [{ key, values: of(sample), sample }]
        : [];
    });
}

/** Whether a row that belongs to no task would be coloured all the same. */
export function isTakenForTask(book: Book, cell: CellContent, done: boolean): boolean {
  const eras = judged(book, { cell, bySection: NEVER });
  return eras.some(
    (era) => era.late !== NEVER || era.soon !== NEVER || (done && era.done !== NEVER),
  );
}

/** Whether an empty deadline, and an empty start, mean a day in this table. */
export function emptyMeans({ spans }: Book): boolean {
  return holds(spans, '');
}
