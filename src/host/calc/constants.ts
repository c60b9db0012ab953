import { NODE, type Ast } from './ast';
import { CellError, type Scalar } from './values';

/** The value of a constant in an array: a number with its sign, a text, a truth value, an error. */
export function constantOf(ast: Ast): Scalar {
  const { type, value, op, operand } = ast as unknown as {
    type: number;
    value: Scalar;
    op?: string;
    operand?: Ast;
  };
  if (type === NODE.error) return new CellError(String(value));
  if (type !== NODE.unary || operand === undefined) return value;
  const number = Number(constantOf(operand));
  return op === '-' ? -number : number;
}
