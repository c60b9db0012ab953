import type { Condition } from './figures';
import { isCountedStatus, type Cell, type Table } from './model';

/** One column's body rows as counts compare them: by row (null for headings and the total), and by text. */
interface ColumnIndex {
  readonly texts: readonly (string | null)[];
  readonly rowsOf: ReadonlyMap<string, readonly number[]>;
}
/** Tables never change once made, so their indexes can be kept as long as they live. */
const indexes = new WeakMap<Table, Map<string, ColumnIndex>>();

/** How many body rows of a table meet all conditions, compared as COUNTIFS compares: without regard to case. */
export function countRows(table: Table, where: readonly Condition[]): number {
  const [first, ...others] = [...where].sort(equalsFirst);
  if (!first) return 0;
  const candidates = rowsMeeting(table, first);
  if (others.length === 0) return candidates.reduce((total, rows) => total + rows.length, 0);
  const tests = others.map((condition) => rowTest(table, condition));
  let found = 0;
  for (const rows of candidates) {
    for (const row of rows) if (tests.every((meets) => meets(row))) found += 1;
  }
  return found;
}

/** The 0-based place of a column; throws where the table has none of that id. */
export function columnAt(table: Table, column: string): number {
  const at = table.columns.findIndex(({ id }) => id === column);
  if (at < 0) throw new Error(`table ${table.id} has no column ${column}`);
  return at;
}

/** Rows of equal text are found at once; by a prefix all texts have to be looked at. */
function equalsFirst(a: Condition, b: Condition): number {
  return Number(a.match !== 'equals') - Number(b.match !== 'equals');
}

function rowsMeeting(table: Table, condition: Condition): (readonly number[])[] {
  const { rowsOf } = indexOf(table, condition.column);
  if (condition.match === 'equals') return [rowsOf.get(comparable(condition.value)) ?? []];
  const meets = textTest(condition);
  return [...rowsOf].flatMap(([text, rows]) => (meets(text) ? [rows] : []));
}

function rowTest(table: Table, condition: Condition): (row: number) => boolean {
  const { texts } = indexOf(table, condition.column);
  const meets = textTest(condition);
  return (row) => {
    const text = texts[row] ?? null;
    return text !== null && meets(text);
  };
}

/** COUNTIFS finds no empty cell by "*": a text has at least one letter there. */
function textTest(condition: Condition): (text: string) => boolean {
  if (condition.match === 'above') return (text) => text !== '' && Number(text) > condition.value;
  const wanted = comparable(condition.value);
  if (condition.match === 'equals') return (text) => text === wanted;
  return (text) => text !== '' && text.startsWith(wanted);
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

function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (isCountedStatus(cell)) return cell.countsAs;
  return typeof cell === 'number' ? String(cell) : '';
}

function comparable(text: string): string {
  return text.toLowerCase();
}
