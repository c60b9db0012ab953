import { meets, type Meets } from './functions/criterion';
import { scalarFrom, scalarTo, type LibraryValue } from './library-values';
import { CellError, DIV_ERROR, VALUE_ERROR, type Scalar } from './values';

type Table = Extract<LibraryValue, { kind: 5 }>;

/** A range and what its cells must meet. */
interface Condition {
  readonly range: Table;
  readonly test: Meets;
}

/** What is made of the cells of the range that count. */
type Sum = (values: Iterable<Scalar>) => Scalar;

const count: Sum = (values) => [...values].length;

/** The numbers among the cells; an error among them is the result. */
function numbersOf(values: Iterable<Scalar>): number[] | CellError {
  const numbers: number[] = [];
  for (const value of values) {
    if (value instanceof CellError) return value;
    if (typeof value === 'number') numbers.push(value);
  }
  return numbers;
}

function over(sum: (numbers: number[]) => Scalar): Sum {
  return (values) => {
    const numbers = numbersOf(values);
    return numbers instanceof CellError ? numbers : sum(numbers);
  };
}

const total = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const add = over(total);
const average = over((numbers) =>
  numbers.length > 0 ? total(numbers) / numbers.length : DIV_ERROR,
);
const largest = over((numbers) => (numbers.length > 0 ? Math.max(...numbers) : 0));
const smallest = over((numbers) => (numbers.length > 0 ? Math.min(...numbers) : 0));

/**
 * COUNTIF and its like for the library's evaluator, whose own ones miss texts that read as the number asked for and
 * take criteria of any length.
 */
export const functionsByCriteria = new Map<string, object>([
  ['COUNTIF', { minArity: 2, maxArity: 2, invoke: (args: Args) => single(args, count) }],
  ['SUMIF', { minArity: 2, maxArity: 3, invoke: (args: Args) => single(args, add) }],
  ['AVERAGEIF', { minArity: 2, maxArity: 3, invoke: (args: Args) => single(args, average) }],
  [
    'COUNTIFS',
    { minArity: 2, maxArity: 254, invoke: (args: Args) => several([args[0], ...args], count) },
  ],
  ['SUMIFS', { minArity: 3, maxArity: 255, invoke: (args: Args) => several(args, add) }],
  ['AVERAGEIFS', { minArity: 3, maxArity: 255, invoke: (args: Args) => several(args, average) }],
  ['MAXIFS', { minArity: 3, maxArity: 255, invoke: (args: Args) => several(args, largest) }],
  ['MINIFS', { minArity: 3, maxArity: 255, invoke: (args: Args) => several(args, smallest) }],
]);

type Args = readonly LibraryValue[];

/** A range, a criterion (one for each result) and the range to sum, from its first cell on. */
function single([range, criterion, summed]: Args, sum: Sum): LibraryValue {
  if (criterion?.kind === 5) {
    const rows = criterion.rows.map((row) =>
      row.map((one) => single([range, one, summed].filter(isGiven), sum)),
    );
    return { ...criterion, rows };
  }
  return several([summed ?? range, range, criterion].filter(isGiven), sum, true);
}

function isGiven(value: LibraryValue | undefined): value is LibraryValue {
  return value !== undefined;
}

/** A range to sum, then ranges and their criteria in pairs. */
function several(
  [summed, ...pairs]: readonly (LibraryValue | undefined)[],
  sum: Sum,
  mayDiffer = false,
): LibraryValue {
  const target = tableOf(summed);
  const conditions: Condition[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const range = tableOf(pairs[at]);
    const criterion = pairs[at + 1];
    const test = criterion ? meets(scalarFrom(firstOf(criterion))) : VALUE_ERROR;
    if (test instanceof CellError) return scalarTo(test);
    if (!mayDiffer && (range.height !== target.height || range.width !== target.width)) {
      return scalarTo(VALUE_ERROR);
    }
    conditions.push({ range, test });
  }
  return scalarTo(sum(meeting(target, conditions)));
}

function firstOf(value: LibraryValue): LibraryValue {
  return value.kind === 5 ? (value.rows[0]?.[0] ?? { kind: 0 }) : value;
}

/** A single cell reaches functions as its value. */
function tableOf(value: LibraryValue | undefined): Table {
  if (value?.kind === 5) return value;
  return { kind: 5, rows: [[value ?? { kind: 0 }]], height: 1, width: 1 };
}

function* meeting(target: Table, conditions: readonly Condition[]): Iterable<Scalar> {
  const shape = conditions[0]?.range ?? target;
  for (let row = 0; row < shape.height; row += 1) {
    for (let column = 0; column < shape.width; column += 1) {
      const counts = conditions.every(({ range, test }) => test(cellAt(range, row, column)));
      if (counts) yield cellAt(target, row, column);
    }
  }
}

function cellAt({ rows }: Table, row: number, column: number): Scalar {
  const value = rows[row]?.[column];
  return value ? scalarFrom(value) : null;
}
