import { evaluate, type Node, type Position } from './nodes';
import { CellError, scalarOf, toBoolean } from './values';

/**
 * Whether a condition holds at a cell: its value is true or a number other than 0; errors, texts and
 * empty cells do not hold. An AND at the top is left at its first false part: whatever the others say,
 * even an error, the rule does not apply.
 */
export function holds(node: Node, at: Position): boolean {
  if (node.call?.name === 'AND') {
    for (const part of node.call.args) {
      if (!part) return false;
      const value = evaluate(part, at);
      if (value === false || value === 0 || value instanceof CellError) return false;
    }
  }
  const value = scalarOf(evaluate(node, at));
  return value !== null && toBoolean(value) === true;
}
