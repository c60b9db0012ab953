import type { Programme, SheetSnapshot } from '../../programme';
import type { Steps } from '../../programme/steps';
import { judged, type Book } from './book';
import type { NameNumbers } from './dictionary';
import { setFor, shortened } from './due-sets';
import { isOrdinary, placedGroups, plainGroup } from './groups';
import { isRightByNow, isTakenForTask, learn } from './learn';
import { columnsJudged, isErrorValue, type Slot } from './slots';
import { readTable, type PlacedRow, type ColouredTable } from './table';
import type { HighlightName, HighlightRule } from './types';
import { shelved } from './shelves';
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

/** Overdue, due soon and done: the rules, the names they look into, and the rows they cannot judge. In pieces. */
export function* planDue(
  programme: Programme,
  snapshot: SheetSnapshot,
  options: HighlightOptions,
): Steps<PartPlan> {
  const columns = columnsJudged(programme);
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
function errorsIn({ columns, rows }: ColouredTable): Set<Slot> {
  const holdsError = (slot: Slot): boolean => rows.some(({ cell }) => isErrorValue(cell(slot)));
  return new Set([...columns.keys()].filter(holdsError));
}

/** Rows that are no task (headings, totals, signatures) but would be coloured as one. */
function headings({ others }: ColouredTable, book: Book, done: boolean): number[] {
  return [...others].flatMap(([row, cell]) => (isTakenForTask(book, cell, done) ? [row] : []));
}

function planFrom(
  table: ColouredTable,
  book: Book,
  options: HighlightOptions,
  out: ReadonlySet<number>,
  left: readonly PlacedRow[],
): PartPlan {
  const { shelves, names } = shelved(book, options.names);
  const plain = plainGroup(table, out);
  const placed = table.rows.filter((row) => !isOrdinary(row) && !out.has(row.row));
  const groups = [...(plain ? [plain] : []), ...placedGroups(table, placed)];
  const sets = groups.map((group) => setFor(group, table, { book, shelves }, options));
  const rules = sets.flatMap((set) => set.rules);
  const lists = wordLists(wordNames(options.names.prefix), options.done);
  const all = [...names, ...sets.flatMap((set) => set.names), ...lists];
  return {
    rules,
    names: rules.length === 0 ? [] : all,
    left: [...left, ...sets.flatMap((set) => set.left)],
  };
}
