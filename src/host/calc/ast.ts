import type { parse } from '@cj-tech-master/excelts/formula';

/** The node types of the library's parser (its enum is not exported). */
export const NODE = {
  number: 1,
  string: 2,
  boolean: 3,
  error: 4,
  cell: 5,
  range: 6,
  binary: 7,
  unary: 8,
  call: 9,
  array: 10,
  percent: 11,
  name: 12,
  columns: 13,
  rows: 14,
  structured: 15,
  missing: 16,
  union: 17,
} as const;

/** A formula as the library's parser gives it. */
export type Ast = ReturnType<typeof parse>;

/** The nodes directly below a node. */
export function childNodes(node: Ast): Ast[] {
  switch (node.type as number) {
    case NODE.range: {
      const { start, end } = node as Extract<Ast, { start: Ast }>;
      return [start, end];
    }
    case NODE.binary: {
      const { left, right } = node as Extract<Ast, { left: Ast }>;
      return [left, right];
    }
    case NODE.unary:
    case NODE.percent:
      return [(node as Extract<Ast, { operand: Ast }>).operand];
    case NODE.call:
      return (node as Extract<Ast, { args: Ast[] }>).args;
    case NODE.array:
      return (node as Extract<Ast, { rows: Ast[][] }>).rows.flat();
    case NODE.union:
      return (node as Extract<Ast, { areas: Ast[] }>).areas;
    default:
      return [];
  }
}

/** Calls back for a node and all below it. */
export function walkAst(node: Ast, visit: (node: Ast) => void): void {
  visit(node);
  for (const child of childNodes(node)) walkAst(child, visit);
}
