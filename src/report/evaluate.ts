import { columnAt, countRows } from './count-rows';
import type { Expression, Figure } from './figures';
import type { Cell, FigureMaker, Table } from './model';
import { isFigure } from './model';

/** What cells that hold figures came to: rows point at cells of their own, which need not be counted twice. */
export type EvaluatedCells = Map<Expression, number | null>;

interface Scope {
  readonly tables: ReadonlyMap<string, Table>;
  readonly known: EvaluatedCells;
}

/**
 * Works out an expression over the report's tables, as a spreadsheet would.
 *
 * @param known what was worked out before over the same tables; filled on the way
 * @returns null where a ratio has nothing to divide by
 * @throws Error for a table, column or row that is not there: the document was put together wrongly
 */
export function evaluate(
  expression: Expression,
  tables: ReadonlyMap<string, Table>,
  known: EvaluatedCells = new Map(),
): number | null {
  return valueOf(expression, { tables, known });
}

/** Works a figure out anew from the tables as they stand; equals its value as long as nobody changed them. */
export function evaluateFigure(figure: Figure, tables: ReadonlyMap<string, Table>): number | null {
  return evaluate(figure.expression, tables);
}

/** A maker of figures over these tables; tables added to the map later can be counted too. */
export function figureMaker(tables: ReadonlyMap<string, Table>): FigureMaker {
  const known: EvaluatedCells = new Map();
  return (expression, format) => ({
    expression,
    format,
    value: evaluate(expression, tables, known),
  });
}

function valueOf(expression: Expression, scope: Scope): number | null {
  switch (expression.op) {
    case 'number':
      return expression.value;
    case 'count':
      return countRows(tableOf(scope, expression.table), expression.where);
    case 'columnSum':
      return columnSum(expression.table, expression.column, scope);
    case 'rowsSum':
      return rowsSum(expression, scope);
    case 'cell':
      return cellValue(expression, scope);
    case 'sum':
      return expression.terms.reduce((total, term) => total + (valueOf(term, scope) ?? 0), 0);
    case 'difference':
      return (valueOf(expression.left, scope) ?? 0) - (valueOf(expression.right, scope) ?? 0);
    case 'ratio': {
      const denominator = valueOf(expression.denominator, scope) ?? 0;
      return denominator === 0 ? null : (valueOf(expression.numerator, scope) ?? 0) / denominator;
    }
  }
}

function columnSum(id: string, column: string, scope: Scope): number {
  const table = tableOf(scope, id);
  const at = columnAt(table, column);
  return table.rows
    .filter(({ kind }) => kind === 'item')
    .reduce((total, row) => total + (numberOf(row.cells[at] ?? null, scope) ?? 0), 0);
}

function rowsSum(
  { table, column, first, last }: Extract<Expression, { op: 'rowsSum' }>,
  scope: Scope,
): number {
  let total = 0;
  for (let row = first; row <= last; row += 1)
    total += cellValue({ op: 'cell', table, row, column }, scope) ?? 0;
  return total;
}

function cellValue(
  { table: id, row, column }: Extract<Expression, { op: 'cell' }>,
  scope: Scope,
): number | null {
  const table = tableOf(scope, id);
  const cells = table.rows[row]?.cells;
  if (!cells) throw new Error(`table ${id} has no row ${row}`);
  return numberOf(cells[columnAt(table, column)] ?? null, scope);
}

function numberOf(cell: Cell, scope: Scope): number | null {
  if (typeof cell === 'number') return cell;
  if (!isFigure(cell)) return null;
  const known = scope.known.get(cell.expression);
  if (known !== undefined) return known;
  const value = valueOf(cell.expression, scope);
  scope.known.set(cell.expression, value);
  return value;
}

function tableOf({ tables }: Scope, id: string): Table {
  const table = tables.get(id);
  if (!table) throw new Error(`the report has no table ${id}`);
  return table;
}
