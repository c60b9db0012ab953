import { askedOf } from '../cells/formula-names';
import { columnOf } from '../file/addresses';
import { broadcast, broadcastPair } from './arrays';
import { childNodes, NODE, type Ast } from './ast';
import { callNode } from './calls';
import type { CellReader } from './cell-reader';
import { constantOf } from './constants';
import { dependsOn, evaluate, makeNode, type Node, type Position } from './nodes';
import { binary, unary } from './operators';
import { parseFormula } from './syntax';
import { UnsupportedFormulaError } from './unsupported';
import { CellError, NAME_ERROR, type Operand, type Scalar } from './values';

export { UnsupportedFormulaError } from './unsupported';

/** What compiling needs: the sheet a formula stands on, where its references count from, and today. */
export interface CompileScope {
  readonly reader: CellReader;
  readonly sheet: string;
  /** The cell the formula was written for, 0-based. */
  readonly origin: Position;
  readonly today: number;
  /** Nodes compiled so far, by key; shared by all formulas of one evaluation. */
  readonly nodes: Map<string, Node>;
  /** Names that are being looked into: one that leads back to itself means nothing. */
  readonly within?: readonly string[];
}

/** Compiles a parsed formula; throws {@link UnsupportedFormulaError} for what it does not know. */
export function compile(ast: Ast, scope: CompileScope): Node {
  switch (ast.type as number) {
    case NODE.number:
    case NODE.string:
    case NODE.boolean:
      return constant((ast as { value: unknown }).value as string | number | boolean, scope);
    case NODE.error:
      return constant(new CellError((ast as { value: unknown }).value as string), scope);
    case NODE.cell:
      return compileCell(ast as CellRef, scope);
    case NODE.range:
      return compileRange(ast as RangeRef, scope);
    case NODE.columns:
      return compileColumns(ast as ColumnsRef, scope);
    case NODE.binary:
      return compileBinary(ast as { op: string } & Ast, scope);
    case NODE.unary:
    case NODE.percent:
      return compileUnary(ast, scope);
    case NODE.call:
      return compileCall(ast as Call, scope);
    case NODE.array:
      return compileArray(ast as ArrayConstant, scope);
    case NODE.name:
      return compileName((ast as unknown as { name: string }).name, scope);
    default:
      throw new UnsupportedFormulaError(describe(ast));
  }
}

type CellRef = Extract<Ast, { rowAbsolute: boolean }>;
type RangeRef = Extract<Ast, { start: Ast }>;
type ColumnsRef = Extract<Ast, { startCol: string }>;
type Call = Extract<Ast, { args: Ast[] }>;
type ArrayConstant = Extract<Ast, { rows: Ast[][] }>;

function describe({ type }: Ast): string {
  return (
    Object.keys(NODE).find((key) => NODE[key as keyof typeof NODE] === (type as number)) ??
    'A part of it'
  );
}

/** Gives the node of a key, made once. */
function shared(scope: CompileScope, key: string, make: (key: string) => Node): Node {
  const known = scope.nodes.get(key);
  if (known) return known;
  const node = make(`#${scope.nodes.size}`);
  scope.nodes.set(key, node);
  return node;
}

function compileArray({ rows }: ArrayConstant, scope: CompileScope): Node {
  const items = rows.flat().map(constantOf);
  const shown = items.map((item) =>
    item instanceof CellError ? `e${item.code}` : JSON.stringify(item),
  );
  const columns = rows[0]?.length ?? 0;
  return shared(scope, `{${columns}:${shown.join(',')}}`, (key) => {
    const value = { rows: rows.length, columns, items };
    return makeNode(key, { byRow: false, byColumn: false }, () => value);
  });
}

/** What a name stands for; its relative references count from A1, as files have them. */
function compileName(word: string, outer: CompileScope): Node {
  const asked = askedOf(word);
  const scope = asked ? { ...outer, sheet: asked.sheet } : outer;
  const name = asked?.name ?? word;
  const key = name.toLowerCase();
  const meaning = scope.reader.named(scope.sheet, name);
  if (meaning === undefined || scope.within?.includes(key)) return constant(NAME_ERROR, scope);
  return shared(scope, `name:${scope.sheet}!${key}`, () => {
    const parsed = parseFormula(meaning);
    if (!parsed.ok) throw new UnsupportedFormulaError(`The name "${name}"`);
    const within = [...(scope.within ?? []), key];
    return compile(parsed.ast, { ...scope, origin: { row: 0, column: 0 }, within });
  });
}

function constant(value: string | number | boolean | CellError, scope: CompileScope): Node {
  const shown = value instanceof CellError ? `e${value.code}` : `${typeof value}:${String(value)}`;
  return shared(scope, shown, (key) =>
    makeNode(key, { byRow: false, byColumn: false }, () => value),
  );
}

/** One coordinate of a reference: fixed, or so far from the cell it is evaluated for. */
interface Coordinate {
  readonly absolute: boolean;
  readonly value: number;
}

function rowOf(ref: CellRef, scope: CompileScope): Coordinate {
  const row = Number(ref.row) - 1;
  return { absolute: ref.rowAbsolute, value: ref.rowAbsolute ? row : row - scope.origin.row };
}

function columnOfRef(ref: CellRef, scope: CompileScope): Coordinate {
  const column = columnOf(ref.col);
  return {
    absolute: ref.colAbsolute,
    value: ref.colAbsolute ? column : column - scope.origin.column,
  };
}

function at(coordinate: Coordinate, here: number): number {
  return coordinate.absolute ? coordinate.value : coordinate.value + here;
}

function coordinateKey({ absolute, value }: Coordinate): string {
  return absolute ? `$${value}` : `${value}`;
}

function sheetFor(ref: { sheet?: string; endSheet?: string }, scope: CompileScope): string {
  if (ref.endSheet !== undefined) throw new UnsupportedFormulaError('A 3-D reference');
  const sheet = ref.sheet ?? scope.sheet;
  if (!scope.reader.has(sheet)) throw new UnsupportedFormulaError(`A reference to "${sheet}"`);
  return sheet;
}

function compileCell(ref: CellRef, scope: CompileScope): Node {
  return compileRange({ start: ref, end: ref, sheet: ref.sheet } as RangeRef, scope);
}

function compileRange(ref: RangeRef, scope: CompileScope): Node {
  const { start, end } = ref as { start: CellRef; end: CellRef };
  const sheet = sheetFor(ref as { sheet?: string; endSheet?: string }, scope);
  const edges = [
    rowOf(start, scope),
    columnOfRef(start, scope),
    rowOf(end, scope),
    columnOfRef(end, scope),
  ];
  return blockNode(sheet, edges as Edges, scope);
}

function compileColumns(ref: ColumnsRef, scope: CompileScope): Node {
  const fixed = (value: number): Coordinate => ({ absolute: true, value });
  // The parser does not say whether whole columns are written with "$"; both are taken as fixed.
  const edges: Edges = [
    fixed(0),
    fixed(columnOf(ref.startCol)),
    fixed(1048575),
    fixed(columnOf(ref.endCol)),
  ];
  return blockNode(sheetFor(ref as { sheet?: string; endSheet?: string }, scope), edges, scope);
}

type Edges = [Coordinate, Coordinate, Coordinate, Coordinate];

function blockNode(sheet: string, edges: Edges, scope: CompileScope): Node {
  const [row1, column1, row2, column2] = edges;
  const key = `block:${sheet}!${edges.map(coordinateKey).join(',')}`;
  const depends = {
    byRow: !row1.absolute || !row2.absolute,
    byColumn: !column1.absolute || !column2.absolute,
  };
  return shared(scope, key, (id) =>
    makeNode(id, depends, (here): Operand => {
      const rows = [at(row1, here.row), at(row2, here.row)];
      const columns = [at(column1, here.column), at(column2, here.column)];
      return scope.reader.block({
        sheet,
        top: Math.min(...rows),
        left: Math.min(...columns),
        bottom: Math.max(...rows),
        right: Math.max(...columns),
      });
    }),
  );
}

function compileBinary(ast: { op: string } & Ast, scope: CompileScope): Node {
  const apply = binary(ast.op);
  if (!apply) throw new UnsupportedFormulaError(`The operator "${ast.op}"`);
  const [left, right] = childNodes(ast).map((child) => compile(child, scope)) as [Node, Node];
  return shared(scope, `${ast.op}(${left.key},${right.key})`, (key) =>
    makeNode(key, dependsOn([left, right]), (here) =>
      broadcastPair(evaluate(left, here), evaluate(right, here), apply),
    ),
  );
}

function compileUnary(ast: Ast, scope: CompileScope): Node {
  const op = (ast.type as number) === NODE.percent ? '%' : (ast as unknown as { op: string }).op;
  const apply = unary(op);
  if (!apply) throw new UnsupportedFormulaError(`The operator "${op}"`);
  const [operand] = childNodes(ast).map((child) => compile(child, scope)) as [Node];
  return shared(scope, `u${op}(${operand.key})`, (key) =>
    makeNode(key, dependsOn([operand]), (here) =>
      broadcast([evaluate(operand, here)], ([value]) => apply(value as Scalar)),
    ),
  );
}

function compileCall(ast: Call, scope: CompileScope): Node {
  const name = (ast as { name: string }).name.replace(/^_XLFN\.(_XLWS\.)?/, '');
  const args = ast.args.map((argument) =>
    (argument.type as number) === NODE.missing ? undefined : compile(argument, scope),
  );
  const key = `${name}(${args.map((node) => node?.key ?? '').join(',')})`;
  return shared(scope, key, (id) => callNode(id, name, args, scope.today));
}
