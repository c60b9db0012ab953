import { parse, tokenize } from '@cj-tech-master/excelts/formula';
import { plainFormula } from '../cells/formula-names';
import { childNodes, NODE, walkAst, type Ast } from './ast';
import { tokenBytes } from './token-bytes';

/** A parsed formula, or why Excel would not take the text as one. */
export type ParsedFormula = { ok: true; ast: Ast } | { ok: false; reason: string };

/** Whether Excel would take a formula as a rule's condition, and if not, why. */
export type FormulaCheck = { ok: true } | { ok: false; reason: string };

/** Limits of Excel ("Excel specifications and limits"). */
const MAX_LENGTH = 8192;
const MAX_NESTING = 64;
const MAX_ARGUMENTS = 255;
const MAX_LITERAL = 255;
const MAX_TOKEN_BYTES = 16_384;

/**
 * Parses a formula in en-US syntax, with or without its leading "=". Refuses what Excel refuses when it
 * is typed: syntax errors, stray characters, limits. Function and name existence are not checked.
 */
export function parseFormula(text: string): ParsedFormula {
  const body = text.replace(/^\s*=/, '');
  if (body.length > MAX_LENGTH) {
    return refuse(`it has ${body.length} characters, more than ${MAX_LENGTH}.`);
  }
  const stray = strayCharacter(body);
  if (stray !== undefined) return refuse(`"${stray}" cannot stand in a formula.`);
  try {
    const ast = parse(tokenize(plainFormula(body)));
    const reason = beyondLimits(ast);
    return reason === undefined ? { ok: true, ast } : refuse(reason);
  } catch (error) {
    return refuse(`it cannot be parsed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Checks a condition of a conditional format, with or without its leading "=". Excel takes no array
 * constants, structured references, unions, intersections, 3-D references and references to other
 * workbooks there, and no more than 8,192 characters ([MS-OI29500] 3.2.3.1.2).
 */
export function checkConditionalFormula(text: string): FormulaCheck {
  if (text.replace(/^\s*=/, '').trim() === '') return refuse('it is empty.');
  if (refersElsewhere(text)) return refuse('it refers to another workbook.');
  const parsed = parseFormula(text);
  if (!parsed.ok) return parsed;
  let reason: string | undefined;
  walkAst(parsed.ast, (node) => {
    reason ??= forbidden(node);
  });
  return reason === undefined ? { ok: true } : refuse(reason);
}

/** A reference to another workbook, of which the parser makes "#REF!": `[1]S!A1`, `[Sổ.xlsx]S!A1`, `'C:\[Sổ.xlsx]S'!A1`. */
function refersElsewhere(text: string): boolean {
  const bare = text.replace(/"(?:[^"]|"")*"/g, '""');
  return /\[\d+\]|\[[^\][]*\][^\][!()+,;=<>&*/^"'-]*!|'[^'[]*\[[^'\]]*\](?:[^']|'')*'!/.test(bare);
}

function refuse(reason: string): { ok: false; reason: string } {
  return { ok: false, reason };
}

function forbidden(node: Ast): string | undefined {
  const { type, op, endSheet } = node as { type: number; op?: string; endSheet?: string };
  if (type === NODE.array) return 'it holds an array constant.';
  if (type === NODE.structured) return 'it holds a structured reference.';
  if (type === NODE.union) return 'it holds a union of references.';
  if (type === NODE.binary && op === ' ') return 'it holds an intersection of references.';
  if (endSheet !== undefined) return 'it holds a 3-D reference.';
  return undefined;
}

/** The first character outside quotes that no token of a formula has; the tokenizer skips such ones. */
function strayCharacter(body: string): string | undefined {
  return /[^\p{L}\p{M}\p{N}\s_.\\?$'!#:,;(){}[\]@+\-*/^&=<>%"]/u.exec(withoutLiterals(body))?.[0];
}

/** The text without what stands in double or single quotes. */
function withoutLiterals(body: string): string {
  return body.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, "''");
}

function beyondLimits(ast: Ast): string | undefined {
  let reason: string | undefined;
  walkAst(ast, (node) => {
    reason ??= beyondNodeLimits(node);
  });
  if (reason === undefined && nesting(ast) > MAX_NESTING) {
    return `its functions are nested more than ${MAX_NESTING} deep.`;
  }
  if (reason === undefined && tokenBytes(ast) > MAX_TOKEN_BYTES) {
    return `its tokens take more than ${MAX_TOKEN_BYTES} bytes.`;
  }
  return reason;
}

function beyondNodeLimits(node: Ast): string | undefined {
  const { type, value, args } = node as { type: number; value?: unknown; args?: Ast[] };
  if (type === NODE.string && String(value).length > MAX_LITERAL) {
    return `a text in it has more than ${MAX_LITERAL} characters.`;
  }
  if (type === NODE.call && args && args.length > MAX_ARGUMENTS) {
    return `a function in it has more than ${MAX_ARGUMENTS} arguments.`;
  }
  return type === NODE.array ? brokenArray(node) : looseWords(node);
}

/** Array constants hold constants only, in rows of equal length. */
function brokenArray(node: Ast): string | undefined {
  const { rows } = node as Extract<Ast, { rows: Ast[][] }>;
  if (rows.some((row) => row.length !== rows[0]?.length))
    return 'an array in it is not rectangular.';
  return rows.flat().every(isConstant) ? undefined : 'an array in it holds more than constants.';
}

function isConstant(node: Ast): boolean {
  const type = node.type as number;
  if (type === NODE.unary)
    return childNodes(node).every((child) => (child.type as number) === NODE.number);
  return (
    type === NODE.number || type === NODE.string || type === NODE.boolean || type === NODE.error
  );
}

/**
 * "- Chủ trì: A" parses as an intersection and a range of names. Excel would look for those names and
 * fail; a host that took such text as a formula would hide a forgotten apostrophe.
 */
function looseWords(node: Ast): string | undefined {
  const { type, op } = node as { type: number; op?: string };
  if (type !== NODE.binary || (op !== ' ' && op !== ':')) return undefined;
  const loose = childNodes(node).some((child) => (child.type as number) === NODE.name);
  return loose ? 'it joins words that are no references.' : undefined;
}

/** How deep functions stand inside functions. */
function nesting(ast: Ast): number {
  const open = [{ node: ast, above: 0 }];
  let deepest = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const depth = next.above + ((next.node.type as number) === NODE.call ? 1 : 0);
    deepest = Math.max(deepest, depth);
    for (const node of childNodes(next.node)) open.push({ node, above: depth });
  }
  return deepest;
}
