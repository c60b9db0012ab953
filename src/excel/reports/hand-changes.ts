import { dayOfSerial, cellAddress, type CellValue } from '../../programme';
import { statusOfWords, type Cell, type HandWriting, type Row, type Table } from '../../report';
import { shortDay } from '../../strings/report-dates';
import { CAPTIONS } from '../../strings/report-tables';
import { fingerprinter, seenText } from './fingerprint';
import { pairByKeys } from './pair-rows';
import type { StandingRow, StandingTable } from './report-rows';
import { KEYS, type SuspectRow, type Traces } from './traces';

/** One cell of a report's detail table that an officer wrote in. */
export interface HandChange {
  /** A1, on the report's sheet. */
  readonly cell: string;
  /** The column's caption. */
  readonly column: string;
  /** The task's number and content as they stand there; "" for a row of no task. */
  readonly ordinal: string;
  readonly content: string;
  /** What stands there now. */
  readonly value: string;
}

/** A row of the standing report that differs from what we wrote. */
export interface HandRow {
  /** The task of the new report it belongs to; null where there is none (any more). */
  readonly taskId: string | null;
  /** Whether the officer added it: then it never was a task's. */
  readonly added: boolean;
  /** What the officer wrote, by column id. */
  readonly cells: Readonly<Record<string, Cell>>;
  readonly changes: readonly HandChange[];
}

/** What an officer did to the standing detail table, as the new report's rows are concerned. */
export interface HandWork {
  /** Rows with cells whose text is neither the one we wrote nor the one the new report says, and rows he added. */
  readonly rows: readonly HandRow[];
  /** Rows of the new report whose task's row he deleted. */
  readonly deleted: readonly Row[];
}

/**
 * What an officer is to be asked about.
 *
 * @param standing null where the whole table was deleted
 * @param now the new report's detail table, made of the programme alone
 */
export function handWorkOf(
  { suspects, deleted, keys }: Traces,
  standing: StandingTable | null,
  now: Table,
): HandWork {
  if (suspects.length + deleted.length === 0) return { rows: [], deleted: [] };
  const tasks = tasksWritten(keys, now);
  const rows =
    standing === null ? [] : suspects.flatMap((row) => handRows(row, standing, now, tasks));
  return { rows, deleted: deleted.flatMap((at) => tasks.get(at) ?? []) };
}

function handRows(
  { row, written, changed }: SuspectRow,
  standing: StandingTable,
  now: Table,
  tasks: ReadonlyMap<number, Row>,
): HandRow[] {
  if (written === null) return [addedRow(row, standing)];
  const task = tasks.get(written) ?? null;
  const differing = changed.filter((id) => !saysSame(now, task, id, row));
  return differing.length === 0 ? [] : [handRow(row, standing, differing, task?.taskId ?? null)];
}

/** What goes into the new report of it: cells of tasks it lists, rows of no task, and what stays out. */
export function handWriting({ rows, deleted }: HandWork): HandWriting {
  const ofTasks = rows.flatMap(({ taskId, cells }) =>
    taskId === null ? [] : [[taskId, cells] as const],
  );
  return {
    cells: new Map(ofTasks),
    rows: rows.filter(({ added }) => added).map(({ cells }) => cells),
    leftOut: new Set(deleted.flatMap(({ taskId }) => taskId ?? [])),
  };
}

function handRow(
  row: StandingRow,
  { columns }: StandingTable,
  ids: readonly string[],
  taskId: string | null,
): HandRow {
  const changes = ids.map((id): HandChange => ({
    cell: cellAddress(row.row, columns[id] ?? 0),
    column: captionOf(id),
    ordinal: seenText(row.values.ordinal),
    content: seenText(row.values.content),
    value: String(keptCell(id, row.values[id]) ?? ''),
  }));
  const cells = Object.fromEntries(ids.map((id) => [id, keptCell(id, row.values[id])]));
  return { taskId, added: false, cells, changes };
}

function addedRow(row: StandingRow, table: StandingTable): HandRow {
  const filled = Object.keys(table.columns).filter((id) => seenText(row.values[id]) !== '');
  return { ...handRow(row, table, filled, null), added: true };
}

/** What is written again: numbers only where the column holds numbers; a date typed as deadline as it reads. */
function keptCell(id: string, value: unknown): string | number | null {
  const typed = value as CellValue | undefined;
  if (typed === undefined || typed === '') return null;
  if (typeof typed !== 'number' || id === 'daysLate')
    return typeof typed === 'boolean' ? String(typed) : typed;
  const day = id === 'deadline' ? dayOfSerial(typed) : null;
  return day === null ? String(typed) : shortDay(day);
}

function captionOf(id: string): string {
  return Object.entries(CAPTIONS).find(([name]) => name === id)?.[1] ?? id;
}

/** Whether the new report says the same of its own: then there is nothing to ask. */
function saysSame(now: Table, task: Row | null, id: string, { values }: StandingRow): boolean {
  const cell = task?.cells[now.columns.findIndex((column) => column.id === id)];
  if (task === null) return false;
  const [own, written] = [seenText(plain(cell)), seenText(values[id])];
  return own === written || (id === 'status' && isSameStatus(own, written));
}

/** "Đã hoàn thành" is "Hoàn thành"; of what is overdue the days count, too. */
function isSameStatus(a: string, b: string): boolean {
  const status = statusOfWords(a);
  return status !== null && status !== 'overdue' && status === statusOfWords(b);
}

/** The new report's row of each row that was written: of the same content and number, else content, else number. */
function tasksWritten(keys: readonly (readonly string[])[], now: Table): Map<number, Row> {
  const places = KEYS.map((id) => now.columns.findIndex((column) => column.id === id));
  const print = fingerprinter();
  const rows = now.rows.filter(({ taskId }) => taskId !== undefined);
  const shown = rows.map(({ cells }) => places.map((at) => print(plain(cells[at]))));
  const { paired } = pairByKeys(keys, shown, [...KEYS.keys()]);
  return new Map(
    paired.flatMap((at, i) => {
      const row = rows[i];
      return at === undefined || row === undefined ? [] : [[at, row] as const];
    }),
  );
}

function plain(cell: Cell | undefined): string | number {
  return typeof cell === 'string' || typeof cell === 'number' ? cell : '';
}
