import { TODAY, NEVER, dateFormula } from './days';
import { found, lookup, type DictionaryPart } from './dictionary';
import { ASKED, type Book } from './book';
import { marker, type MarkKind } from './marker';
import type { CellFormula } from './slots';
import type { RuleTerm } from './terms';
import { wordsFormula, type Asked, type WordNames } from './words';

/** A formula and what it marks. */
export interface MarkFormula {
  readonly kind: MarkKind;
  readonly formula: string;
}

/** The dictionaries of a book that have names, by the names. */
export type Shelves = Readonly<Record<Shelf, readonly DictionaryPart[]>>;
export type Shelf = {
  [K in keyof Book]: Book[K] extends { stem: string } ? K : never;
}[keyof Book];

/** What a rule for rows is made from. */
export interface RuleParts {
  readonly book: Book;
  readonly shelves: Shelves;
  readonly words: WordNames;
  readonly cell: CellFormula;
  /** Rows without content are none of the table's: asked where an empty deadline means a day. */
  readonly asksContent: boolean;
  readonly dueSoonDays: number;
  /** The day that the heading above all of its rows gives to those without a time of their own; {@link NEVER} as a rule. */
  readonly bySection: number;
}

/** TRUE where a row's deadline has passed and it is not closed. */
export function overdueFormula(parts: RuleParts): MarkFormula {
  const isLate = (due: string): string => `${due}<${TODAY}`;
  return marked('overdue', parts, byRow(parts, 'late', isLate, dueOpen(parts, isLate)));
}

/** TRUE where the deadline is today or in so many days, and it is not closed. */
export function dueSoonFormula(parts: RuleParts): MarkFormula {
  const half = parts.dueSoonDays / 2;
  const isNear = (due: string): string => `ABS(${due}-(${TODAY})-${half})<=${half}`;
  return marked('dueSoon', parts, byRow(parts, 'soon', isNear, dueOpen(parts, isNear)));
}

/** TRUE where a row is done. */
export function doneFormula(parts: RuleParts): MarkFormula {
  const isDone = (from: string): string => `${from}<=${TODAY}`;
  const said = isDone(whenFormula(parts, 'done'));
  return marked('done', parts, byRow(parts, 'finished', isDone, said));
}

/** Rows without content are none of the table's: an empty deadline may mean a day, a remark below may say done. */
function marked(kind: MarkKind, parts: RuleParts, asked: string): MarkFormula {
  const { book, cell, asksContent } = parts;
  const mayAsk = book.words.columns.has('content') && (asksContent || kind === 'done');
  const content = mayAsk ? [`${cell('content')}<>""`] : [];
  return { kind, formula: `IF(${allOf([marker(kind), ...content])},${asked},FALSE)` };
}

function allOf(conditions: readonly string[]): string {
  return conditions.length > 1 ? `AND(${conditions.join(',')})` : (conditions[0] ?? 'TRUE');
}

/** What is asked of the day that a row known as a whole has in this column; of all others the second. */
function byRow(
  { book, shelves, cell }: RuleParts,
  column: string,
  isTrue: (day: string) => string,
  otherwise: string,
): string {
  const at = book.rows.columns.indexOf(column);
  const key = book.keys.row.formula(cell);
  return shelves.rows.reduceRight(
    (rest, chunk) => `IFERROR(${isTrue(found(chunk, at, key))},${rest})`,
    otherwise,
  );
}

/** The second condition is worked out only where the first holds. */
function dueOpen(parts: RuleParts, isTrue: (due: string) => string): string {
  return `IF(${isTrue(dueFormula(parts))},${whenFormula(parts, 'closed')}>${TODAY},FALSE)`;
}

/** The day a row is due; {@link NEVER} where nothing says so. */
function dueFormula(parts: RuleParts): string {
  const { keys } = parts.book;
  const moved = asked(parts, 'moves', 0, keys.progress, writtenFormula(parts));
  return asked(parts, 'starts', 0, keys.start, moved);
}

/** The day that deadline and start mean. */
function writtenFormula(parts: RuleParts): string {
  const { book, shelves, cell } = parts;
  const start = book.keys.start?.formula(cell) ?? '""';
  const bySpan = lookup(shelves.spans, 0, start, `${parts.bySection}`);
  const elsewhere = asked(parts, 'marks', 0, book.keys.marks, bySpan);
  if (book.keys.deadline === null) return elsewhere;
  const deadline = cell('deadline');
  const byText = asked(parts, 'texts', 0, book.keys.deadline, dateFormula(deadline));
  return elsewhere === `${NEVER}` ? byText : `IF(${deadline}="",${elsewhere},${byText})`;
}

/** From when a row is closed, or done. */
function whenFormula(parts: RuleParts, asks: Asked): string {
  const { book, words, cell } = parts;
  const { keys } = book;
  const at = ASKED[asks];
  const byWords = wordsFormula(cell, book.words, words, asks);
  const byDate = asked(parts, 'dates', at, keys.completedOn, byWords);
  const bySigns = asked(parts, 'ticks', at, keys.ticks, byDate);
  const byRemark = asked(parts, 'remarks', at, keys.progress, bySigns);
  return asks === 'done' ? asked(parts, 'recurring', 0, keys.times, byRemark) : byRemark;
}

/** What a dictionary says of a row, else the fallback. */
function asked(
  { shelves, cell }: RuleParts,
  shelf: Shelf,
  column: number,
  key: RuleTerm | null,
  fallback: string,
): string {
  return key === null ? fallback : lookup(shelves[shelf], column, key.formula(cell), fallback);
}
