import { arrayOf, itemsOf } from '../arrays';
import {
  CellError,
  DIV_ERROR,
  isArray,
  isBlock,
  NUM_ERROR,
  scalarOf,
  toNumber,
  VALUE_ERROR,
  type Operand,
  type Scalar,
} from '../values';
import { withNumbers, type SheetFunction, type SheetFunctions } from './types';

type Argument = Operand | undefined;

/** Whether an argument lists values (cells, an array) and is not one itself. */
function isListed(argument: Argument): boolean {
  return argument !== undefined && (isBlock(argument) || isArray(argument));
}

/** The numbers among arguments: of cells and arrays only what is a number counts. */
function numbersOf(args: readonly Argument[]): number[] | CellError {
  const found: number[] = [];
  for (const argument of args) {
    const listed = isListed(argument);
    for (const value of itemsOf(argument ?? null)) {
      if (value instanceof CellError) return value;
      if (listed && typeof value !== 'number') continue;
      const number = toNumber(value);
      if (number instanceof CellError) return number;
      found.push(number);
    }
  }
  return found;
}

function over(calculate: (numbers: number[]) => Scalar): SheetFunction {
  return {
    min: 1,
    max: 255,
    whole: true,
    call: (args) => {
      const numbers = numbersOf(args);
      return numbers instanceof CellError ? numbers : calculate(numbers);
    },
  };
}

function fixed(
  min: number,
  max: number,
  calculate: (...numbers: number[]) => Scalar,
): SheetFunction {
  return {
    min,
    max,
    call: (args) =>
      withNumbers(
        args.map((argument) => toNumber(scalarOf(argument ?? null))),
        calculate,
      ),
  };
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Rounds a scaled number; the tiny push undoes what binary fractions lose (2.675 at two digits). */
function scaled(value: number, digits: number, round: (value: number) => number): number {
  const factor = 10 ** Math.trunc(digits);
  const exact = Number((Math.abs(value) * factor).toPrecision(15));
  return (Math.sign(value) * round(exact)) / factor;
}

/** Counts values; in cells and arrays by what they are, of single arguments by what they can be read as. */
function counted(counts: (value: Scalar, listed: boolean) => boolean): SheetFunction {
  return {
    min: 1,
    max: 255,
    takesErrors: true,
    whole: true,
    call: (args) => {
      let count = 0;
      for (const argument of args)
        for (const value of itemsOf(argument ?? null))
          if (counts(value, isListed(argument))) count += 1;
      return count;
    },
  };
}

/** The sum of the products, place by place; what is no number is 0. All arguments must have one shape. */
function sumProduct(args: readonly Argument[]): Scalar {
  const [first, ...more] = args.map((argument) => arrayOf(argument ?? null));
  if (!first) return VALUE_ERROR;
  const alike = more.every(({ rows, columns }) => rows === first.rows && columns === first.columns);
  if (!alike) return VALUE_ERROR;
  let total = 0;
  for (let at = 0; at < first.items.length; at += 1) {
    let product = 1;
    for (const { items } of [first, ...more]) {
      const item = items[at];
      if (item instanceof CellError) return item;
      product *= typeof item === 'number' ? item : 0;
    }
    total += product;
  }
  return total;
}

function median(numbers: number[]): Scalar {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return NUM_ERROR;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? 0)) / 2 : upper;
}

/** Functions of numbers. */
export const numberFunctions: SheetFunctions = {
  SUM: over(sum),
  MIN: over((numbers) => (numbers.length > 0 ? Math.min(...numbers) : 0)),
  MAX: over((numbers) => (numbers.length > 0 ? Math.max(...numbers) : 0)),
  AVERAGE: over((numbers) => (numbers.length > 0 ? sum(numbers) / numbers.length : DIV_ERROR)),
  COUNT: counted(
    (value, listed) =>
      typeof value === 'number' || (!listed && typeof toNumber(value) === 'number'),
  ),
  SUMPRODUCT: { min: 1, max: 255, whole: true, takesErrors: true, call: sumProduct },
  MEDIAN: over(median),
  COUNTA: counted((value) => value !== null),
  COUNTBLANK: {
    min: 1,
    max: 1,
    takesErrors: true,
    whole: true,
    call: ([argument]) => {
      if (argument === undefined || !isBlock(argument)) return 0;
      const size = (argument.bottom - argument.top + 1) * (argument.right - argument.left + 1);
      let filled = 0;
      for (const value of argument.cells()) if (value !== null && value !== '') filled += 1;
      return size - filled;
    },
  },
  ABS: fixed(1, 1, (value = 0) => Math.abs(value)),
  INT: fixed(1, 1, (value = 0) => Math.floor(value)),
  SIGN: fixed(1, 1, (value = 0) => Math.sign(value)),
  MOD: fixed(2, 2, (value = 0, by = 0) =>
    by === 0 ? DIV_ERROR : value - by * Math.floor(value / by),
  ),
  TRUNC: fixed(1, 2, (value = 0, digits = 0) => scaled(value, digits, Math.floor)),
  ROUND: fixed(2, 2, (value = 0, digits = 0) => scaled(value, digits, Math.round)),
  ROUNDDOWN: fixed(2, 2, (value = 0, digits = 0) => scaled(value, digits, Math.floor)),
  ROUNDUP: fixed(2, 2, (value = 0, digits = 0) => scaled(value, digits, Math.ceil)),
  FLOOR: fixed(2, 2, (value = 0, by = 0) => (by === 0 ? DIV_ERROR : Math.floor(value / by) * by)),
};
