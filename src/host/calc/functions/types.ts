import type { CellError, Operand, Scalar } from '../values';

/** Where and when a function is evaluated. */
export interface FunctionContext {
  /** The cell the formula is evaluated for, 0-based. */
  readonly row: number;
  readonly column: number;
  /** The serial number of today. */
  readonly today: number;
}

/** A function with arguments already evaluated; a left-out argument is undefined. */
export interface SheetFunction {
  readonly min: number;
  readonly max: number;
  /** Errors in arguments are given back before `call`, unless the function looks at them itself. */
  readonly takesErrors?: boolean;
  /** The result changes with the cell it stands in (ROW, COLUMN). */
  readonly positional?: boolean;
  /**
   * Arguments (0-based, or all) that are taken as they are, cells and arrays too. Of any other the function is called
   * for every single value, as Excel does with arrays.
   */
  readonly whole?: true | readonly number[];
  call(args: readonly (Operand | undefined)[], context: FunctionContext): Operand;
}

export type SheetFunctions = Readonly<Record<string, SheetFunction>>;

/** Gives the number back, or stops with the error: used as `number(x, (n) => …)`. */
export function withNumbers(
  values: readonly (number | CellError)[],
  then: (...numbers: number[]) => Scalar,
): Scalar {
  const numbers: number[] = [];
  for (const value of values) {
    if (typeof value !== 'number') return value;
    numbers.push(value);
  }
  return then(...numbers);
}
