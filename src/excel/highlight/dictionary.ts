import { BEGINNING, NEVER, TODAY } from './days';
import type { HighlightName } from './types';

/** What a cell or several joined hold, as a dictionary knows it: texts without case. */
export type Key = string | number;

/** Texts and what they mean for the colours, in numbers: {@link addTo}, {@link findIn}, {@link lookup}. */
export interface Dictionary {
  /** What the names of its texts begin with, behind `ctct_a_`. */
  readonly stem: string;
  /** What each of its numbers is called, in the names that hold them. */
  readonly columns: readonly string[];
  readonly entries: Map<string, Entry>;
}

/** A text and what it means; one of several lines, in order of days, counts until the next one's day has come. */
interface Entry {
  readonly key: Key;
  readonly lines: readonly Line[];
}

/** What a text means from a day on; {@link BEGINNING} for always. */
export interface Line {
  readonly since: number;
  readonly values: readonly number[];
}

/** Texts and numbers of a dictionary that stand in one set of names. */
export interface DictionaryPart {
  /** The name of the texts. */
  readonly keys: string;
  /** The names of the numbers, by column. */
  readonly values: readonly string[];
  /** The name of the days from which they count; null where all of them always do. */
  readonly since: string | null;
}

/** How the names of a set are numbered: all of one sheet's tables together. */
export interface NameNumbers {
  /** What the names of the set begin with: `ctct_a`. */
  readonly prefix: string;
  readonly next: () => number;
}

/** Excel takes 8,192 characters in a formula and 255 in a text; the tokens of a name take 16,384 bytes. */
const FORMULA_LENGTH = 7_900;
const FORMULA_BYTES = 15_500;
const TEXT_LENGTH = 255;
/** A text weighs three bytes and two a letter, a number nine ([MS-XLSB] 2.5.97). */
const BYTES_OF_TEXT = 3;
const BYTES_OF_NUMBER = 9;
/** The longest number of a day with what parts it from the next. */
const LENGTH_OF_NUMBER = 7;
/** Signs that the file of a workbook cannot hold in a name. */
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udfff]/;

/** A dictionary without entries. */
export function dictionary(stem: string, ...columns: readonly string[]): Dictionary {
  return { stem, columns, entries: new Map() };
}

/** Whether a text can stand in a dictionary at all. */
export function isKey(key: Key | null): key is Key {
  if (key === null) return false;
  return typeof key === 'number' || (key.length <= TEXT_LENGTH && !UNWRITABLE.test(key));
}

/**
 * Writes into a dictionary what a key means; false where the key cannot stand there, or means something else already.
 */
export function addTo(
  dictionary: Dictionary,
  key: Key | null,
  ...values: readonly number[]
): boolean {
  return addLines(dictionary, key, [{ since: BEGINNING, values }]);
}

/** The same for a key that means something else from some day on. */
export function addLines(
  { entries }: Dictionary,
  key: Key | null,
  lines: readonly Line[],
): boolean {
  if (!isKey(key)) return false;
  const folded = foldKey(key);
  const known = entries.get(folded);
  if (known) return JSON.stringify(known.lines) === JSON.stringify(lines);
  entries.set(folded, { key, lines });
  return true;
}

/** Whether the dictionary holds a key. */
export function holds({ entries }: Dictionary, key: Key | null): boolean {
  return key !== null && entries.has(foldKey(key));
}

/** What a key means in a column (0-based); null where the dictionary does not hold it. */
export function findIn({ entries }: Dictionary, key: Key | null, column = 0): number | null {
  return key === null ? null : (entries.get(foldKey(key))?.lines.at(-1)?.values[column] ?? null);
}

/** All that a key means, by the days from which it does; null where the dictionary does not hold it. */
export function dictionaryLines({ entries }: Dictionary, key: Key | null): readonly Line[] | null {
  return key === null ? null : (entries.get(foldKey(key))?.lines ?? null);
}

/** Excel compares texts without case, and never finds a text equal to a number. */
export function foldKey(key: Key): string {
  return `${typeof key} ${typeof key === 'string' ? key.toLowerCase() : key}`;
}

/**
 * A formula that gives what the key means in a column of this chunk, an error where it does not stand there. Texts are
 * compared by "=" and not looked up: MATCH takes * ? ~ for wildcards and gives up past 255 characters.
 */
export function found(
  { keys, values, since }: DictionaryPart,
  column: number,
  key: string,
): string {
  const begun = since === null ? '' : `/(${since}<=${TODAY})`;
  return `LOOKUP(2,1/(${keys}=${key})${begun},${values[column] ?? ''})`;
}

/** A formula that gives what the key means in a column of any of these chunks, else the fallback. */
export function lookup(
  chunks: readonly DictionaryPart[],
  column: number,
  key: string,
  fallback: string,
): string {
  return chunks.reduceRight(
    (rest, chunk) => `IFERROR(${found(chunk, column, key)},${rest})`,
    fallback,
  );
}

/** How many names a dictionary needs for its texts. */
export function chunkCount(dictionary: Dictionary): number {
  return cut(dictionary).length;
}

/** The dictionary with the entries of its first chunks only. */
export function withChunks(dictionary: Dictionary, count: number): Dictionary {
  return withEntries(dictionary, cut(dictionary).slice(0, count).flat().length);
}

/** The dictionary with its first entries only. */
export function withEntries(dictionary: Dictionary, count: number): Dictionary {
  return { ...dictionary, entries: new Map([...dictionary.entries].slice(0, count)) };
}

/** The names that hold a dictionary, and how rules refer to them. */
export function namesFor(
  dictionary: Dictionary,
  numbers: NameNumbers,
): { chunks: DictionaryPart[]; names: HighlightName[] } {
  const names: HighlightName[] = [];
  const chunks = cut(dictionary).map((entries): DictionaryPart => {
    const number = numbers.next();
    const add = (stem: string, values: readonly Key[]): string => {
      const name = `${numbers.prefix}_${stem}_${number}`;
      names.push({ name, formula: `=${arrayConstant(values)}` });
      return name;
    };
    const lines = entries.flatMap(({ key, lines: some }) => some.map((line) => ({ key, ...line })));
    const days = lines.map(({ since }) => since);
    return {
      keys: add(
        dictionary.stem,
        lines.map(({ key }) => key),
      ),
      values: dictionary.columns.map((column, at) =>
        add(
          column,
          lines.map(({ values }) => values[at] ?? NEVER),
        ),
      ),
      since: days.every((day) => day === BEGINNING) ? null : add('since', days),
    };
  });
  return { chunks, names };
}

/** An array constant of one column; of a single value two, since Excel takes no array of one for a list. */
export function arrayConstant(values: readonly Key[]): string {
  const shown = values.map(shownKey);
  return `{${(shown.length === 1 ? [...shown, ...shown] : shown).join(';')}}`;
}

function shownKey(key: Key): string {
  return typeof key === 'number' ? String(key) : `"${key.replaceAll('"', '""')}"`;
}

/** The entries in order, as many together as one name can hold. */
function cut({ entries }: Dictionary): Entry[][] {
  const chunks: Entry[][] = [];
  let length = Infinity;
  let bytes = 0;
  for (const entry of entries.values()) {
    const { key, lines } = entry;
    const shown = lines.length * Math.max(LENGTH_OF_NUMBER, shownKey(key).length + 1);
    const weight = lines.length * Math.max(BYTES_OF_NUMBER, BYTES_OF_TEXT + 2 * String(key).length);
    if (length + shown > FORMULA_LENGTH || bytes + weight > FORMULA_BYTES) {
      chunks.push([]);
      length = 0;
      bytes = 0;
    }
    chunks.at(-1)?.push(entry);
    length += shown;
    bytes += weight;
  }
  return chunks;
}
