import { arrayOf, isMany } from '../arrays';
import {
  CellError,
  compare,
  isBlock,
  NA_ERROR,
  REF_ERROR,
  scalarOf,
  toNumber,
  VALUE_ERROR,
  type ArrayValue,
  type Operand,
  type Scalar,
} from '../values';
import { wildcardSource } from './text';
import type { SheetFunction, SheetFunctions } from './types';

type Argument = Operand | undefined;

/** Longest text that is looked up; a longer one is #VALUE! (Excel specifications and limits, "MATCH"). */
const LONGEST_LOOKUP = 255;

/** Texts by their first place, in lower case: a table of a thousand is asked for every row of a sheet. */
const places = new WeakMap<readonly Scalar[], Map<string, number>>();

/** The 0-based place of the first item that is the wanted one: texts without case, with wildcards; -1 for none. */
function exactPlace(wanted: Scalar, items: readonly Scalar[]): number {
  if (typeof wanted !== 'string')
    return items.findIndex((item) => typeof item === typeof wanted && item === wanted);
  if (!/[?*~]/.test(wanted)) return placesOf(items).get(wanted.toLowerCase()) ?? -1;
  const pattern = new RegExp(`^(?:${wildcardSource(wanted)})$`, 'isu');
  return items.findIndex((item) => typeof item === 'string' && pattern.test(item));
}

function placesOf(items: readonly Scalar[]): Map<string, number> {
  const known = places.get(items);
  if (known) return known;
  const made = new Map<string, number>();
  items.forEach((item, at) => {
    const key = typeof item === 'string' ? item.toLowerCase() : undefined;
    if (key !== undefined && !made.has(key)) made.set(key, at);
  });
  places.set(items, made);
  return made;
}

/** The last item of the wanted one's kind that is not beyond it, in a list that ascends (or descends); -1 for none. */
function nearestPlace(wanted: Scalar, items: readonly Scalar[], descending = false): number {
  return items.findLastIndex((item) => {
    if (item instanceof CellError || item === null || typeof item !== typeof wanted) return false;
    const order = compare(item, wanted) as number;
    return descending ? order >= 0 : order <= 0;
  });
}

/** An empty cell is looked up as 0; a text that is too long, and an error, cannot be. */
function wantedOf(argument: Argument): Scalar {
  const wanted = scalarOf(argument ?? null) ?? 0;
  return typeof wanted === 'string' && wanted.length > LONGEST_LOOKUP ? VALUE_ERROR : wanted;
}

function placeOf(wanted: Scalar, items: readonly Scalar[], type: number): number {
  if (type === 0) return exactPlace(wanted, items);
  return nearestPlace(wanted, items, type < 0);
}

function match([wanted, list, type]: readonly Argument[]): Scalar {
  const asked = wantedOf(wanted);
  if (asked instanceof CellError) return asked;
  const { rows, columns, items } = arrayOf(list ?? null);
  if (rows > 1 && columns > 1) return NA_ERROR;
  const how = toNumber(scalarOf(type ?? 1));
  if (how instanceof CellError) return how;
  const place = placeOf(asked, items, how);
  return place < 0 ? NA_ERROR : place + 1;
}

/** A place of an array by row and column, 1-based; of one row or one column by one number; 0 takes all of them. */
function index([list, row, column]: readonly Argument[]): Operand {
  const array = arrayOf(list ?? null);
  const first = wholeOf(row, 0);
  const second = wholeOf(column, 0);
  if (first instanceof CellError || second instanceof CellError) return VALUE_ERROR;
  const inRow = column === undefined && array.rows === 1;
  const [r, c] = inRow ? [1, first] : [first, second];
  if (r < 0 || c < 0) return VALUE_ERROR;
  if (r > array.rows || c > array.columns) return REF_ERROR;
  return part(array, r, column === undefined && array.columns === 1 ? 1 : c);
}

function wholeOf(argument: Argument, missing: number): number | CellError {
  const number = argument === undefined ? missing : toNumber(scalarOf(argument));
  return number instanceof CellError ? number : Math.trunc(number);
}

function part({ rows, columns, items }: ArrayValue, row: number, column: number): Operand {
  if (row > 0 && column > 0) return items[(row - 1) * columns + column - 1] ?? null;
  const kept = items.filter(
    (_, at) =>
      (row === 0 || Math.floor(at / columns) === row - 1) &&
      (column === 0 || at % columns === column - 1),
  );
  return { rows: row > 0 ? 1 : rows, columns: column > 0 ? 1 : columns, items: kept };
}

/** VLOOKUP: in the first column of a table; HLOOKUP the same with rows and columns changed. */
function inTable(turned: boolean): SheetFunction {
  return {
    min: 3,
    max: 4,
    whole: [1],
    call: ([wanted, table, number, nearest]) => {
      const asked = wantedOf(wanted);
      const at = wholeOf(number, 1);
      if (asked instanceof CellError) return asked;
      if (at instanceof CellError || at < 1) return VALUE_ERROR;
      const array = arrayOf(table ?? null);
      if (at > (turned ? array.rows : array.columns)) return REF_ERROR;
      const keys = arrayOf(turned ? part(array, 1, 0) : part(array, 0, 1)).items;
      const exact = nearest !== undefined && toNumber(scalarOf(nearest)) === 0;
      const place = placeOf(asked, keys, exact ? 0 : 1);
      if (place < 0) return NA_ERROR;
      return turned ? part(array, at, place + 1) : part(array, place + 1, at);
    },
  };
}

/** LOOKUP with a list of results, or in a table's first column (or row, where it is wider than high). */
function lookup([wanted, list, results]: readonly Argument[]): Operand {
  const asked = scalarOf(wanted ?? null) ?? 0;
  const array = arrayOf(list ?? null);
  const wide = array.columns > array.rows;
  const along = array.rows === 1 || array.columns === 1;
  const keys = along ? array : arrayOf(wide ? part(array, 1, 0) : part(array, 0, 1));
  const place = nearestPlace(asked, keys.items);
  if (place < 0) return NA_ERROR;
  if (results !== undefined) return arrayOf(results).items[place] ?? NA_ERROR;
  if (along) return keys.items[place] ?? NA_ERROR;
  return wide ? part(array, array.rows, place + 1) : part(array, place + 1, array.columns);
}

function size(of: (array: ArrayValue) => number, ofBlock: (block: Size) => number): SheetFunction {
  return {
    min: 1,
    max: 1,
    takesErrors: true,
    whole: true,
    call: ([argument]) => {
      if (argument === undefined) return VALUE_ERROR;
      if (isMany(argument)) return isBlock(argument) ? ofBlock(argument) : of(argument);
      return 1;
    },
  };
}

interface Size {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Functions that look something up in cells or in an array. */
export const lookupFunctions: SheetFunctions = {
  MATCH: { min: 2, max: 3, whole: [1], call: match },
  INDEX: { min: 2, max: 3, whole: [0], call: index },
  VLOOKUP: inTable(false),
  HLOOKUP: inTable(true),
  LOOKUP: { min: 2, max: 3, whole: [1, 2], call: lookup },
  ROWS: size(
    ({ rows }) => rows,
    ({ top, bottom }) => bottom - top + 1,
  ),
  COLUMNS: size(
    ({ columns }) => columns,
    ({ left, right }) => right - left + 1,
  ),
};
