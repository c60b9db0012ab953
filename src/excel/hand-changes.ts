import { dayOfSerial, cellAddress, type CellValue } from '../programme';
import type { Cell, HandWriting, Row, Table } from '../report';
import { shortDay } from '../strings/report-dates';
import { CAPTIONS } from '../strings/report-tables';
import { fingerprinter, seenText } from './fingerprint';
import { pairRows } from './pair-rows';
import type { ReportMemory } from './report-memory';
import type { StandingRow, StandingTable } from './report-rows';

/** What a task is known by, the surest first. */
const KEYS = ['content', 'ordinal'];

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

/** A row that does not stand as it was written. */
export interface SuspectRow {
  readonly row: StandingRow;
  /** The fingerprints of content and number as they were written; null for a row that was added. */
  readonly written: readonly string[] | null;
  /** Ids of the columns that differ. */
  readonly changed: readonly string[];
}

/** The rows of a detail table that an officer changed or added since it was written. */
export function suspectRows(standing: StandingTable, memory: ReportMemory): SuspectRow[] {
  const ids = Object.keys(memory.columns).filter((id) => id in standing.columns);
  const places = ids.map((id) => Object.keys(memory.columns).indexOf(id));
  const written = memory.rows.map((row) => places.map((at) => row[at] ?? ''));
  const print = fingerprinter();
  const seen = standing.rows.map(({ values }) => ids.map((id) => print(values[id])));
  const keys = KEYS.map((id) => ids.indexOf(id));
  const pairs = pairRows(written, seen, keys);
  return standing.rows.flatMap((row, i): SuspectRow[] => {
    const before = written[pairs[i] ?? -1];
    if (!before) return [{ row, written: null, changed: [] }];
    const changed = ids.filter((_, at) => before[at] !== seen[i]?.[at]);
    return changed.length === 0
      ? []
      : [{ row, written: keys.map((at) => before[at] ?? ''), changed }];
  });
}

/**
 * What of these rows an officer is to be asked about: cells whose text is not the one we wrote and not the one the
 * new report says either, and rows that were added.
 *
 * @param now the new report's detail table, made of the programme alone
 */
export function handRowsOf(
  suspects: readonly SuspectRow[],
  standing: StandingTable,
  now: Table,
): HandRow[] {
  if (suspects.length === 0) return [];
  const newRows = tasksBy(now);
  return suspects.flatMap(({ row, written, changed }): HandRow[] => {
    if (!written) return [addedRow(row, standing)];
    const task = newRows(written);
    const differing = changed.filter((id) => !saysSame(now, task, id, row));
    return differing.length === 0 ? [] : [handRow(row, standing, differing, task?.taskId ?? null)];
  });
}

/** What goes into the new report of it: cells of tasks it lists, and rows of no task. */
export function handWriting(rows: readonly HandRow[]): HandWriting {
  const ofTasks = rows.flatMap(({ taskId, cells }) =>
    taskId === null ? [] : [[taskId, cells] as const],
  );
  return {
    cells: new Map(ofTasks),
    rows: rows.filter(({ added }) => added).map(({ cells }) => cells),
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
  return task !== null && seenText(plain(cell)) === seenText(values[id]);
}

/** Finds the row of the new report by what was written: content and number, else content, else number. */
function tasksBy(now: Table): (key: readonly string[]) => Row | null {
  const at = KEYS.map((id) => now.columns.findIndex((column) => column.id === id));
  const print = fingerprinter();
  const rows = now.rows.filter(({ taskId }) => taskId !== undefined);
  const keyed = rows.map((row) => ({
    row,
    key: at.map((place) => print(plain(row.cells[place]))),
  }));
  const whole = grouped(keyed.map(({ row, key }) => [key.join(), row]));
  const each = KEYS.map((_, i) => grouped(keyed.map(({ row, key }) => [key[i] ?? '', row])));
  return (key) => {
    const same = whole.get(key.join())?.[0];
    if (same) return same;
    const alone = each.map((map, i) => map.get(key[i] ?? '') ?? []);
    return alone.find(({ length }) => length === 1)?.[0] ?? null;
  };
}

function grouped(entries: readonly (readonly [string, Row])[]): Map<string, Row[]> {
  const map = new Map<string, Row[]>();
  for (const [key, row] of entries) {
    const rows = map.get(key);
    if (rows) rows.push(row);
    else map.set(key, [row]);
  }
  return map;
}

function plain(cell: Cell | undefined): string | number {
  return typeof cell === 'string' || typeof cell === 'number' ? cell : '';
}
