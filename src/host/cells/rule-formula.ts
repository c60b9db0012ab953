import { parse, tokenize } from '@cj-tech-master/excelts/formula';
import { invalidArgument } from '../errors';

/** Longest formula of a rule. */
const MAX_LENGTH = 8192;

/** Node types of the library's formula tree (a const enum there). */
const BINARY = 7;
const ARRAY = 10;
const STRUCTURED = 15;
const UNION = 17;

/**
 * Throws InvalidArgument for a formula that Excel refuses in a conditional format: over 8,192 characters,
 * or with array constants, structured references, unions, intersections or 3-D references
 * ([MS-OI29500] 3.2.3.1.2), or no formula at all. Without the leading "=".
 */
export function checkRuleFormula(formula: string): void {
  if (formula.length > MAX_LENGTH) {
    throw invalidArgument(`A rule's formula has at most ${MAX_LENGTH} characters.`);
  }
  if (formula.trim() === '') throw invalidArgument("A rule's formula is empty.");
  let tree: unknown;
  try {
    tree = parse(tokenize(formula));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw invalidArgument(`There is a problem with the formula of the rule: ${why}`);
  }
  const why = forbidden(tree);
  if (why) throw invalidArgument(`A rule's formula may not hold ${why}.`);
}

/** The first forbidden thing in a formula tree, or null. */
function forbidden(node: unknown): string | null {
  if (Array.isArray(node)) return first(node);
  if (typeof node !== 'object' || node === null) return null;
  const { type, op, endSheet } = node as { type?: number; op?: string; endSheet?: string };
  if (type === ARRAY) return 'array constants';
  if (type === STRUCTURED) return 'structured references';
  if (type === UNION) return 'unions';
  if (type === BINARY && op === ' ') return 'intersections';
  if (type === BINARY && op === ',') return 'unions';
  if (endSheet !== undefined) return '3-D references';
  return first(Object.values(node));
}

function first(nodes: readonly unknown[]): string | null {
  for (const node of nodes) {
    const why = forbidden(node);
    if (why) return why;
  }
  return null;
}
