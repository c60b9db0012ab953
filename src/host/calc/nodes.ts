import type { Operand } from './values';

/** Where an expression is evaluated: the cell of the rule's range, 0-based. */
export interface Position {
  row: number;
  column: number;
}

/**
 * A compiled expression. Equal expressions of all rules are one node, and a node remembers its last
 * value: what 50 rules ask about the same cell is worked out once.
 */
export interface Node {
  readonly key: string;
  /** Whether the value changes with the row, and with the column, it is evaluated for. */
  readonly byRow: boolean;
  readonly byColumn: boolean;
  readonly compute: (at: Position) => Operand;
  /** The name of the function, for calls, and the arguments. */
  readonly call?: { readonly name: string; readonly args: readonly (Node | undefined)[] };
  lastRow: number;
  lastColumn: number;
  last: Operand;
}

/** A node that has not been evaluated yet. */
export function makeNode(
  key: string,
  depends: { byRow: boolean; byColumn: boolean },
  compute: (at: Position) => Operand,
  call?: Node['call'],
): Node {
  const node = { key, ...depends, compute, lastRow: -2, lastColumn: -2, last: null };
  return call ? { ...node, call } : node;
}

/** The value of a node at a place, from memory where it is the last place's. */
export function evaluate(node: Node, at: Position): Operand {
  const row = node.byRow ? at.row : -1;
  const column = node.byColumn ? at.column : -1;
  if (node.lastRow === row && node.lastColumn === column) return node.last;
  const value = node.compute(at);
  node.lastRow = row;
  node.lastColumn = column;
  node.last = value;
  return value;
}

/** What a set of nodes depends on together. */
export function dependsOn(nodes: readonly (Node | undefined)[]): {
  byRow: boolean;
  byColumn: boolean;
} {
  return {
    byRow: nodes.some((node) => node?.byRow),
    byColumn: nodes.some((node) => node?.byColumn),
  };
}
