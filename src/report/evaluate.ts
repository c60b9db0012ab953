import type { Condition, Expression, Figure } from './figures';
import type { Cell, FigureMaker, Table } from './model';
import { isFigure } from './model';

/** One column's body rows as counts compare them, and which rows hold which text. */
interface ColumnIndex {
  /** By row; null for headings and the total row, which nothing counts. */
  readonly texts: readonly (string | null)[];
  readonly rowsOf: ReadonlyMap<string, readonly number[]>;
}
/** Tables never change once made, so their indexes can be kept as long as they live. */
const indexes = new WeakMap<Table, Map<string, ColumnIndex>>();

/**
 * Works out an expression over the report's tables, as a spreadsheet would.
 *
 * @returns null where a ratio has nothing to divide by
 * @throws Error for a table, column or row that is not there: the document was put together wrongly
 */
export function evaluate(
  expression: Expression,
  tables: ReadonlyMap<string, Table>,
): number | null {
  switch (expression.op) {
    case 'number':
      return expression.value;
    case 'count':
      return countRows(tableOf(tables, expression.table), expression.where);
    case 'columnSum':
      return columnSum(tables, expression.table, expression.column);
    case 'cell':
      return numberAt(tables, expression);
    case 'sum':
      return expression.terms.reduce((total, term) => total + (evaluate(term, tables) ?? 0), 0);
    case 'difference':
      return (evaluate(expression.left, tables) ?? 0) - (evaluate(expression.right, tables) ?? 0);
    case 'ratio': {
      const denominator = evaluate(expression.denominator, tables) ?? 0;
      return denominator === 0 ? null : (evaluate(expression.numerator, tables) ?? 0) / denominator;
    }
  }
}

/** Works a figure out anew from the tables as they stand; equals its value as long as nobody changed them. */
export function evaluateFigure(figure: Figure, tables: ReadonlyMap<string, Table>): number | null {
  return evaluate(figure.expression, tables);
}

/** A maker of figures over these tables; tables added to the map later can be counted too. */
export function figureMaker(tables: ReadonlyMap<string, Table>): FigureMaker {
  return (expression, format) => ({ expression, format, value: evaluate(expression, tables) });
}

function countRows(table: Table, where: readonly Condition[]): number {
  const tests = where.map(({ column, match, value }) => {
    const { texts, rowsOf } = indexOf(table, column);
    return { texts, rowsOf, match, wanted: comparable(value) };
  });
  const first = tests.find(({ match }) => match === 'equals');
  const candidates = first ? (first.rowsOf.get(first.wanted) ?? []) : table.rows.keys();
  let found = 0;
  for (const row of candidates) {
    const meets = tests.every(({ texts, match, wanted }) => {
      const text = texts[row] ?? null;
      return text !== null && (match === 'equals' ? text === wanted : text.startsWith(wanted));
    });
    if (meets) found += 1;
  }
  return found;
}

function indexOf(table: Table, column: string): ColumnIndex {
  const ofTable = indexes.get(table) ?? new Map<string, ColumnIndex>();
  indexes.set(table, ofTable);
  const known = ofTable.get(column) ?? buildIndex(table, columnAt(table, column));
  ofTable.set(column, known);
  return known;
}

function buildIndex(table: Table, column: number): ColumnIndex {
  const rowsOf = new Map<string, number[]>();
  const texts = table.rows.map((row, at) => {
    if (row.kind !== 'item') return null;
    const text = comparable(textOf(row.cells[column] ?? null));
    const rows = rowsOf.get(text);
    if (rows) rows.push(at);
    else rowsOf.set(text, [at]);
    return text;
  });
  return { texts, rowsOf };
}

function columnSum(tables: ReadonlyMap<string, Table>, id: string, column: string): number {
  const table = tableOf(tables, id);
  const at = columnAt(table, column);
  return table.rows
    .filter(({ kind }) => kind === 'item')
    .reduce((total, row) => total + (numberOf(row.cells[at] ?? null, tables) ?? 0), 0);
}

function numberAt(
  tables: ReadonlyMap<string, Table>,
  { table: id, row, column }: Extract<Expression, { op: 'cell' }>,
): number | null {
  const table = tableOf(tables, id);
  const cells = table.rows[row]?.cells;
  if (!cells) throw new Error(`table ${id} has no row ${row}`);
  return numberOf(cells[columnAt(table, column)] ?? null, tables);
}

function numberOf(cell: Cell, tables: ReadonlyMap<string, Table>): number | null {
  if (typeof cell === 'number') return cell;
  return isFigure(cell) ? evaluate(cell.expression, tables) : null;
}

function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' ? String(cell) : '';
}

function comparable(text: string): string {
  return text.toLowerCase();
}

function tableOf(tables: ReadonlyMap<string, Table>, id: string): Table {
  const table = tables.get(id);
  if (!table) throw new Error(`the report has no table ${id}`);
  return table;
}

function columnAt(table: Table, column: string): number {
  const at = table.columns.findIndex(({ id }) => id === column);
  if (at < 0) throw new Error(`table ${table.id} has no column ${column}`);
  return at;
}
