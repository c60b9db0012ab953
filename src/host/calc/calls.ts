import { broadcast, isMany } from './arrays';
import { applied, functions, type SheetFunction } from './functions';
import { dependsOn, evaluate, makeNode, type Node, type Position } from './nodes';
import { UnsupportedFormulaError } from './unsupported';
import {
  CellError,
  scalarOf,
  toBoolean,
  toNumber,
  VALUE_ERROR,
  type Operand,
  type Scalar,
} from './values';

type Args = readonly (Node | undefined)[];

/** The node of a function's call; throws {@link UnsupportedFormulaError} for a function that is not known. */
export function callNode(key: string, name: string, args: Args, today: number): Node {
  const lazy = LAZY[name];
  const eager = functions[name];
  if (!lazy && !eager) throw new UnsupportedFormulaError(`The function ${name}`);
  if (eager && (args.length < eager.min || args.length > eager.max)) {
    throw new UnsupportedFormulaError(`${name} with ${args.length} arguments`);
  }
  const compute = lazy ? lazy(args) : eagerCall(eager as SheetFunction, args, today);
  const depends = eager?.positional ? { byRow: true, byColumn: true } : dependsOn(args);
  return makeNode(key, depends, compute, { name, args });
}

function eagerCall(called: SheetFunction, args: Args, today: number): (here: Position) => Operand {
  return (here) =>
    applied(
      called,
      args.map((node) => node && evaluate(node, here)),
      { row: here.row, column: here.column, today },
    );
}

type Lazy = (args: Args) => (here: Position) => Operand;

const part = (node: Node | undefined, here: Position, missing: Operand): Operand =>
  node ? evaluate(node, here) : missing;

/** Functions that evaluate only the arguments they need. */
const LAZY: Readonly<Record<string, Lazy>> = {
  IF:
    ([condition, yes, no]) =>
    (here) => {
      const asked = part(condition, here, null);
      if (isMany(asked))
        return broadcast([asked, part(yes, here, 0), part(no, here, false)], chosen);
      const truth = toBoolean(scalarOf(asked));
      if (truth instanceof CellError) return truth;
      return truth ? part(yes, here, 0) : part(no, here, false);
    },
  IFERROR: replacing(() => true),
  IFNA: replacing(({ code }) => code === '#N/A'),
  CHOOSE:
    ([index, ...choices]) =>
    (here) => {
      const asked = part(index, here, null);
      if (isMany(asked)) {
        const all = choices.map((choice) => part(choice, here, 0));
        return broadcast(
          [asked, ...all],
          ([at, ...values]) => values[place(at, values.length)] ?? VALUE_ERROR,
        );
      }
      const at = place(scalarOf(asked), choices.length);
      return at < 0 ? VALUE_ERROR : part(choices[at], here, 0);
    },
};

/** The 0-based place that CHOOSE's index means; -1 for none. */
function place(index: Scalar | undefined, count: number): number {
  const number = toNumber(index ?? null);
  const at = number instanceof CellError ? -1 : Math.trunc(number) - 1;
  return at < count ? at : -1;
}

function chosen([condition, yes, no]: readonly (Scalar | undefined)[]): Scalar {
  const truth = toBoolean(condition ?? null);
  if (truth instanceof CellError) return truth;
  return (truth ? yes : no) ?? null;
}

function replacing(takes: (error: CellError) => boolean): Lazy {
  return ([value, other]) =>
    (here) => {
      const result = part(value, here, null);
      if (isMany(result))
        return broadcast(
          [result, part(other, here, 0)],
          ([one, instead]) => (one instanceof CellError && takes(one) ? instead : one) ?? null,
        );
      const single = scalarOf(result);
      return single instanceof CellError && takes(single) ? part(other, here, 0) : single;
    };
}
