import { applied, functions, type SheetFunction } from './functions';
import { scalarFrom, scalarTo, type LibraryValue } from './library-values';
import { scalarOf, type Operand } from './values';

/** Functions that the library works out for the first value of an array only; of MATCH it lacks the longest text. */
const NAMES = [
  ...['LEN', 'LOWER', 'UPPER', 'TRIM', 'EXACT', 'CODE', 'MATCH'],
  ...['SUBSTITUTE', 'SEARCH', 'FIND', 'LEFT', 'RIGHT', 'MID'],
  ...['ISNUMBER', 'ISTEXT', 'ISNONTEXT', 'ISLOGICAL', 'ISERROR', 'ISERR', 'ISNA'],
];

/** These functions for the library's evaluator, with a value for every place of an array, as in Excel. */
export const functionsOverArrays = new Map(
  NAMES.map((name) => [name, forLibrary(functions[name] as SheetFunction)]),
);

function forLibrary(called: SheetFunction) {
  const context = { row: 0, column: 0, today: 0 };
  const invoke = (args: readonly unknown[]): LibraryValue =>
    toLibrary(applied(called, (args as readonly LibraryValue[]).map(fromLibrary), context));
  return { minArity: called.min, maxArity: called.max, invoke };
}

function fromLibrary(value: LibraryValue): Operand {
  if (value.kind !== 5) return scalarFrom(value);
  const items = value.rows.flat().map(scalarFrom);
  return { rows: value.height, columns: value.width, items };
}

function toLibrary(operand: Operand): LibraryValue {
  if (typeof operand !== 'object' || operand === null || !('items' in operand))
    return scalarTo(scalarOf(operand));
  const { rows: height, columns: width, items } = operand;
  const rows = Array.from({ length: height }, (_, row) =>
    items.slice(row * width, (row + 1) * width).map(scalarTo),
  );
  return { kind: 5, rows, height, width };
}
