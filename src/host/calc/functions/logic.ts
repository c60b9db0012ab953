import { itemsOf } from '../arrays';
import {
  CellError,
  isArray,
  isBlock,
  NA_ERROR,
  scalarOf,
  toBoolean,
  VALUE_ERROR,
  type Operand,
  type Scalar,
} from '../values';
import type { SheetFunction, SheetFunctions } from './types';

type Argument = Operand | undefined;

/** The truth values of arguments: texts and empty cells among cells and in arrays do not count. */
function truths(args: readonly Argument[]): boolean[] | CellError {
  const found: boolean[] = [];
  for (const argument of args) {
    const listed = argument !== undefined && (isBlock(argument) || isArray(argument));
    for (const value of argument === undefined ? [false] : itemsOf(argument)) {
      const truth = truthOf(value, listed);
      if (truth instanceof CellError) return truth;
      if (truth !== undefined) found.push(truth);
    }
  }
  return found.length > 0 ? found : VALUE_ERROR;
}

function truthOf(value: Scalar, listed: boolean): boolean | undefined | CellError {
  if (value instanceof CellError) return value;
  if (value === null || (listed && typeof value === 'string')) return undefined;
  return toBoolean(value);
}

function combined(combine: (truths: boolean[]) => boolean): SheetFunction {
  return {
    min: 1,
    max: 255,
    whole: true,
    call: (args) => {
      const found = truths(args);
      return found instanceof CellError ? found : combine(found);
    },
  };
}

const test = (is: (value: Scalar) => boolean): SheetFunction => ({
  min: 1,
  max: 1,
  takesErrors: true,
  call: ([argument]) => is(scalarOf(argument ?? null)),
});

const isError = (value: Scalar): boolean => value instanceof CellError;
const isNa = (value: Scalar): boolean => value instanceof CellError && value.code === NA_ERROR.code;

/** Functions of truth values and of what a value is. IF, IFERROR and IFNA are the compiler's. */
export const logicFunctions: SheetFunctions = {
  AND: combined((truths) => truths.every(Boolean)),
  OR: combined((truths) => truths.some(Boolean)),
  XOR: combined((truths) => truths.filter(Boolean).length % 2 === 1),
  NOT: {
    min: 1,
    max: 1,
    call: ([argument]) => {
      const truth = toBoolean(scalarOf(argument ?? null));
      return truth instanceof CellError ? truth : !truth;
    },
  },
  TRUE: { min: 0, max: 0, call: () => true },
  FALSE: { min: 0, max: 0, call: () => false },
  ISNUMBER: test((value) => typeof value === 'number'),
  ISTEXT: test((value) => typeof value === 'string'),
  ISNONTEXT: test((value) => typeof value !== 'string'),
  ISLOGICAL: test((value) => typeof value === 'boolean'),
  ISBLANK: test((value) => value === null),
  ISERROR: test(isError),
  ISERR: test((value) => isError(value) && !isNa(value)),
  ISNA: test(isNa),
  NA: { min: 0, max: 0, call: () => NA_ERROR },
  N: {
    min: 1,
    max: 1,
    whole: true,
    call: ([argument]) => {
      const value = firstOf(argument);
      if (value instanceof CellError || typeof value === 'number') return value;
      return value === true ? 1 : 0;
    },
  },
  T: {
    min: 1,
    max: 1,
    whole: true,
    call: ([argument]) => {
      const value = firstOf(argument);
      return value instanceof CellError || typeof value === 'string' ? value : '';
    },
  },
  ROW: positional(
    (context) => context.row + 1,
    (block) => block.top + 1,
  ),
  COLUMN: positional(
    (context) => context.column + 1,
    (block) => block.left + 1,
  ),
};

/** N and T look at the first of several cells. */
function firstOf(argument: Argument): Scalar {
  if (argument === undefined) return null;
  return isBlock(argument) ? (argument.grid().items[0] ?? null) : scalarOf(argument);
}

function positional(
  here: (context: { row: number; column: number }) => number,
  there: (block: { top: number; left: number }) => number,
): SheetFunction {
  return {
    min: 0,
    max: 1,
    takesErrors: true,
    positional: true,
    whole: true,
    call: ([argument], context) => {
      if (argument === undefined) return here(context);
      return isBlock(argument) ? there(argument) : VALUE_ERROR;
    },
  };
}
