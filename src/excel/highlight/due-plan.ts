import type { Programme, SheetSnapshot } from '../../programme';
import type { Steps } from '../../programme/steps';
import { judged, type Book } from './book';
import { NEVER } from './days';
import {
  chunkCount,
  namesFor,
  withChunks,
  withEntries,
  type Chunk,
  type NameNumbers,
} from './dictionary';
import {
  doneFormula,
  dueSoonFormula,
  overdueFormula,
  type MarkFormula,
  type RuleParts,
  type Shelf,
  type Shelves,
} from './due-formulas';
import { isOrdinary, placedGroups, plainGroup, type Group } from './groups';
import { emptyMeans, isRightByNow, isTakenForTask, learn } from './learn';
import { fits } from './limits';
import { columnsOf, isErrorValue, type Slot } from './slots';
import { readTable, type PlacedRow, type Table } from './table';
import type { HighlightName, HighlightRule } from './types';
import { wordLists, wordNames } from './words';
import { countsShares } from './shares';

/** What the officer chose. */
export interface HighlightOptions {
  readonly dueSoonDays: number;
  /** Colour what is done as well. */
  readonly done: boolean;
  /** First row below the table that belongs to another programme (0-based), or null. */
  readonly nextTable: number | null;
  /** How the names that the rules look into are to be called. */
  readonly names: NameNumbers;
}

/** Rules with their names, and the task rows that they cannot judge. */
export interface PartPlan {
  readonly rules: readonly HighlightRule[];
  readonly names: readonly HighlightName[];
  readonly left: readonly PlacedRow[];
}

/** Dictionaries in the order in which a rule that grows too long goes without their rarest entries. */
const SHELVES: readonly Shelf[] = [
  ...(['rows', 'remarks', 'moves', 'dates', 'ticks'] as const),
  ...(['texts', 'marks', 'spans', 'starts', 'recurring'] as const),
];

/** Overdue, due soon and done: the rules, the names they look into, and the rows they cannot judge. In pieces. */
export function* planDue(
  programme: Programme,
  snapshot: SheetSnapshot,
  options: HighlightOptions,
): Steps<PartPlan> {
  const columns = columnsOf(programme);
  const table = yield* readTable(programme, snapshot, columns, options.nextTable);
  yield;
  const { rows } = table;
  const words = { columns, shares: countsShares(snapshot, rows, columns), errors: errorsIn(table) };
  const whole = learn({ columns, rows, words, done: options.done });
  yield;
  const book = shortened(whole, table, options);
  yield;
  const left = rows.filter((row) => !isRightByNow(row, judged(book, row), options.done));
  const out = new Set([...left.map(({ row }) => row), ...headings(table, book, options.done)]);
  return planFrom(table, book, options, out, left);
}

/** Columns in which some task's cell holds an error. */
function errorsIn({ columns, rows }: Table): Set<Slot> {
  const holdsError = (slot: Slot): boolean => rows.some(({ cell }) => isErrorValue(cell(slot)));
  return new Set([...columns.keys()].filter(holdsError));
}

/** Rows that are no task (headings, totals, signatures) but would be coloured as one. */
function headings({ others }: Table, book: Book, done: boolean): number[] {
  return [...others].flatMap(([row, cell]) => (isTakenForTask(book, cell, done) ? [row] : []));
}

function planFrom(
  table: Table,
  book: Book,
  options: HighlightOptions,
  out: ReadonlySet<number>,
  left: readonly PlacedRow[],
): PartPlan {
  const { shelves, names } = shelved(book, options.names);
  const plain = plainGroup(table, out);
  const placed = table.rows.filter((row) => !isOrdinary(row) && !out.has(row.row));
  const sets = [...(plain ? [plain] : []), ...placedGroups(table, placed)].map((group) => ({
    group,
    formulas: formulasFor(group, book, shelves, options),
  }));
  const taken = sets.filter(({ formulas }) => formulas.every(({ formula }) => fits(formula)));
  const tooLong = sets.filter((set) => !taken.includes(set)).flatMap(({ group }) => group.rows);
  const lists = wordLists(wordNames(options.names.prefix), options.done);
  return {
    rules: taken.flatMap(({ group: { areas }, formulas }) =>
      formulas.map((formula) => ({ ...formula, areas })),
    ),
    names: taken.length === 0 ? [] : [...names, ...lists],
    left: [...left, ...tooLong],
  };
}

function formulasFor(
  group: Group,
  book: Book,
  shelves: Shelves,
  { names, dueSoonDays, done }: HighlightOptions,
): MarkFormula[] {
  const parts: RuleParts = {
    book,
    shelves,
    words: wordNames(names.prefix),
    cell: group.cell,
    asksContent: emptyMeans(book),
    dueSoonDays,
    bySection: group.rows[0]?.bySection ?? NEVER,
  };
  return [overdueFormula(parts), dueSoonFormula(parts), ...(done ? [doneFormula(parts)] : [])];
}

function shelved(
  book: Book,
  numbers: NameNumbers,
): { shelves: Shelves; names: readonly HighlightName[] } {
  const made = SHELVES.map((shelf) => ({ shelf, ...namesFor(book[shelf], numbers) }));
  const chunksOf = (shelf: Shelf): readonly Chunk[] =>
    made.find((one) => one.shelf === shelf)?.chunks ?? [];
  return {
    shelves: {
      rows: chunksOf('rows'),
      marks: chunksOf('marks'),
      spans: chunksOf('spans'),
      starts: chunksOf('starts'),
      moves: chunksOf('moves'),
      texts: chunksOf('texts'),
      recurring: chunksOf('recurring'),
      remarks: chunksOf('remarks'),
      ticks: chunksOf('ticks'),
      dates: chunksOf('dates'),
    },
    names: made.flatMap(({ names }) => names),
  };
}

/** The book with as many entries as rules for plain rows can look up. */
function shortened(book: Book, table: Table, options: HighlightOptions): Book {
  const plain = plainGroup(table, new Set());
  if (!plain) return book;
  let kept = book;
  while (!formulasOf(kept).every(({ formula }) => fits(formula))) {
    const next = withoutAChunk(kept);
    if (next === null) return kept;
    kept = next;
  }
  return kept;

  function formulasOf(one: Book): MarkFormula[] {
    let number = 0;
    // Numbers of as many digits as the names will have at most.
    const numbers = { prefix: options.names.prefix, next: () => 100 + (number += 1) };
    const { shelves } = shelved(one, numbers);
    return formulasFor(plain as Group, one, shelves, options);
  }
}

/**
 * The book without the last names of a dictionary: of the remarks that are right but for the day, else of the one that
 * has most; null where none has any.
 */
function withoutAChunk(book: Book): Book | null {
  const { remarks, recorded } = book;
  if (recorded > 0) {
    const whole = remarks.entries.size;
    const most = withChunks(remarks, chunkCount(remarks) - 1).entries.size;
    const kept = Math.max(whole - recorded, most);
    return { ...book, remarks: withEntries(remarks, kept), recorded: recorded - (whole - kept) };
  }
  const counts = SHELVES.map((shelf) => ({ shelf, count: chunkCount(book[shelf]) }));
  const { shelf, count } = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return count === 0 ? null : { ...book, [shelf]: withChunks(book[shelf], count - 1) };
}
