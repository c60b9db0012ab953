import type { Book } from './book';
import {
  chunkCount,
  namesFor,
  withChunks,
  withEntries,
  type DictionaryPart,
  type Dictionary,
  type NameNumbers,
} from './dictionary';
import type { Shelf, Shelves } from './due-formulas';
import type { HighlightName } from './types';

/** Dictionaries in the order in which a rule that grows too long goes without their rarest entries. */
const SHELVES: readonly Shelf[] = [
  ...(['rows', 'remarks', 'moves', 'dates', 'ticks'] as const),
  ...(['texts', 'marks', 'spans', 'starts', 'recurring'] as const),
];

/** The names that a book's dictionaries stand in, and how rules refer to them. */
export function shelved(
  book: Book,
  numbers: NameNumbers,
): { shelves: Shelves; names: readonly HighlightName[] } {
  const made = SHELVES.map((shelf) => ({ shelf, ...namesFor(book[shelf], numbers) }));
  const chunksOf = (shelf: Shelf): readonly DictionaryPart[] =>
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

/**
 * The book without the last names of a dictionary: of the rows that were wrong on earlier days, of the remarks that are
 * right but for the day, else of the one that has most; null where none has any.
 */
export function withoutAChunk(book: Book): Book | null {
  const { rows, historic, remarks, recorded } = book;
  if (historic > 0) {
    const less = withoutLast(rows, historic);
    return { ...book, rows: less.kept, historic: less.left };
  }
  if (recorded > 0) {
    const less = withoutLast(remarks, recorded);
    return { ...book, remarks: less.kept, recorded: less.left };
  }
  const counts = SHELVES.map((shelf) => ({ shelf, count: chunkCount(book[shelf]) }));
  const { shelf, count } = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return count === 0 ? null : { ...book, [shelf]: withChunks(book[shelf], count - 1) };
}

/** A dictionary without its last names, or without the `loose` last entries that stand in them; and how many are left. */
function withoutLast(whole: Dictionary, loose: number): { kept: Dictionary; left: number } {
  const { size } = whole.entries;
  const most = withChunks(whole, chunkCount(whole) - 1).entries.size;
  const kept = Math.max(size - loose, most);
  return { kept: withEntries(whole, kept), left: loose - (size - kept) };
}
