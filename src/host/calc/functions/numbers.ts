import {
  CellError,
  DIV_ERROR,
  isBlock,
  scalarOf,
  toNumber,
  type Operand,
  type Scalar,
} from '../values';
import { withNumbers, type SheetFunction, type SheetFunctions } from './types';

type Argument = Operand | undefined;

/** The numbers among arguments: what is referred to counts only if it is a number. */
function numbersOf(args: readonly Argument[]): number[] | CellError {
  const found: number[] = [];
  for (const argument of args) {
    const referred = argument !== undefined && isBlock(argument);
    for (const value of referred ? argument.cells() : [argument ?? null]) {
      if (value instanceof CellError) return value;
      if (referred && typeof value !== 'number') continue;
      const number = toNumber(value as Scalar);
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

/** Counts cells that hold something; only what is referred to can be empty. */
function counted(counts: (value: Scalar, referred: boolean) => boolean): SheetFunction {
  return {
    min: 1,
    max: 255,
    takesErrors: true,
    call: (args) => {
      let count = 0;
      for (const argument of args) {
        const referred = argument !== undefined && isBlock(argument);
        for (const value of referred ? argument.cells() : [argument ?? null]) {
          if (counts(value as Scalar, referred)) count += 1;
        }
      }
      return count;
    },
  };
}

/** Functions of numbers. */
export const numberFunctions: SheetFunctions = {
  SUM: over(sum),
  MIN: over((numbers) => (numbers.length > 0 ? Math.min(...numbers) : 0)),
  MAX: over((numbers) => (numbers.length > 0 ? Math.max(...numbers) : 0)),
  AVERAGE: over((numbers) => (numbers.length > 0 ? sum(numbers) / numbers.length : DIV_ERROR)),
  COUNT: counted(
    (value, referred) =>
      typeof value === 'number' || (!referred && typeof toNumber(value) === 'number'),
  ),
  COUNTA: counted((value) => value !== null),
  COUNTBLANK: {
    min: 1,
    max: 1,
    takesErrors: true,
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
