import { broadcast, isMany } from '../arrays';
import { CellError, scalarOf, type Operand } from '../values';
import type { FunctionContext, SheetFunction } from './types';

/** What a function makes of its arguments; for every place of an array where it takes single values. */
export function applied(
  called: SheetFunction,
  args: readonly (Operand | undefined)[],
  context: FunctionContext,
): Operand {
  const isWhole = (at: number): boolean => called.whole === true || !!called.whole?.includes(at);
  const call = (given: readonly (Operand | undefined)[]): Operand => {
    const error = called.takesErrors ? undefined : given.find((one) => one instanceof CellError);
    return error ?? called.call(given, context);
  };
  if (!args.some((value, at) => !isWhole(at) && isMany(value))) return call(args);
  const single = args.map((value, at) => (isWhole(at) ? undefined : value));
  return broadcast(single, (given) =>
    scalarOf(call(given.map((one, at) => (isWhole(at) ? args[at] : one)))),
  );
}
