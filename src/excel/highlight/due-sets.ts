import { judged, type Book } from './book';
import { NEVER } from './days';
import { dictionary, type NameNumbers } from './dictionary';
import {
  doneFormula,
  dueSoonFormula,
  overdueFormula,
  type MarkFormula,
  type RuleParts,
  type Shelves,
} from './due-formulas';
import type { HighlightOptions, PartPlan } from './due-plan';
import { placedGroups, plainGroup, type Group } from './groups';
import { emptyMeans, isRightByNow, learnRows } from './learn';
import { fits } from './limits';
import { shelved, withoutAChunk } from './shelves';
import type { PlacedRow, ColouredTable } from './table';
import type { HighlightRule } from './types';
import { wordNames } from './words';

/** A book and the names it stands in. */
interface Shelved {
  readonly book: Book;
  readonly shelves: Shelves;
}

/** The rules over a group of rows: by the book of the whole table, where they are short enough, else by one of their own. */
export function setFor(
  group: Group,
  table: ColouredTable,
  shared: Shelved,
  options: HighlightOptions,
): PartPlan {
  const rules = rulesFor(group, shared, options);
  return fitAll(rules)
    ? { rules, names: [], left: [] }
    : ownSet(group, table, shared.book, options);
}

/**
 * Cells that are joined of several rows make long formulas: such rows are known as a whole, and besides by what their
 * deadline and their words say.
 */
function ownSet(
  group: Group,
  table: ColouredTable,
  book: Book,
  options: HighlightOptions,
): PartPlan {
  const own = shortest(bookOfRows(book, group.rows, options), (one) =>
    rulesFor(group, { book: one, shelves: shelved(one, tried(options)).shelves }, options),
  );
  const isRight = (row: PlacedRow): boolean => isRightByNow(row, judged(own, row), options.done);
  const left = group.rows.filter((row) => !isRight(row));
  const [kept] = placedGroups(table, group.rows.filter(isRight));
  const { shelves, names } = shelved(own, options.names);
  const rules = kept ? rulesFor(kept, { book: own, shelves }, options) : [];
  return fitAll(rules) ? { rules, names, left } : { rules: [], names: [], left: group.rows };
}

/** What tells of remarks, but for words, left away; the rows that are judged wrong without it as they stand. */
function bookOfRows(book: Book, rows: readonly PlacedRow[], { done }: HighlightOptions): Book {
  const emptied = ({ stem, columns }: Book['rows']): Book['rows'] => dictionary(stem, ...columns);
  const bare = {
    ...book,
    rows: emptied(book.rows),
    remarks: emptied(book.remarks),
    recorded: 0,
    moves: emptied(book.moves),
    ticks: emptied(book.ticks),
    dates: emptied(book.dates),
  };
  return learnRows(bare, rows, done);
}

/** The book with as many entries as rules for plain rows can look up. */
export function shortened(book: Book, table: ColouredTable, options: HighlightOptions): Book {
  const plain = plainGroup(table, new Set());
  if (!plain) return book;
  return shortest(book, (one) =>
    rulesFor(plain, { book: one, shelves: shelved(one, tried(options)).shelves }, options),
  );
}

function shortest(book: Book, rulesOf: (book: Book) => readonly HighlightRule[]): Book {
  let kept = book;
  while (!fitAll(rulesOf(kept))) {
    const next = withoutAChunk(kept);
    if (next === null) return kept;
    kept = next;
  }
  return kept;
}

/** Numbers of as many digits as the names will have at most. */
function tried({ names: { prefix } }: HighlightOptions): NameNumbers {
  let number = 0;
  return { prefix, next: () => 100 + (number += 1) };
}

function fitAll(rules: readonly HighlightRule[]): boolean {
  return rules.every(({ formula }) => fits(formula));
}

function rulesFor(group: Group, shelved: Shelved, options: HighlightOptions): HighlightRule[] {
  const { areas } = group;
  return formulasFor(group, shelved, options).map((formula) => ({ ...formula, areas }));
}

function formulasFor(
  group: Group,
  { book, shelves }: Shelved,
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
