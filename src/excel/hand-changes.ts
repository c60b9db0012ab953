import { dayOfSerial, cellAddress, type CellValue } from '../programme';
import type { Cell, HandWriting, Row, Table } from '../report';
import { shortDay } from '../strings/report-dates';
import { CAPTIONS } from '../strings/report-tables';
import { fingerprinter, seenText } from './fingerprint';
import { pairRows } from './pair-rows';
import type { ReportMemory } from './report-memory';
import type { StandingRow, StandingTable } from './report-rows';

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

/**
 * Finds what an officer changed in a detail table since it was written: cells whose text is not the one we wrote
 * and not the one the new report says either, and rows that were added.
 *
 * @param now the new report's detail table, made of the programme alone
 */
export function findHandRows(standing: StandingTable, memory: ReportMemory, now: Table): HandRow[] {
  const ids = Object.keys(memory.columns).filter((id) => id in standing.columns);
  const places = ids.map((id) => Object.keys(memory.columns).indexOf(id));
  const written = memory.rows.map((row) => places.map((at) => row[at] ?? ''));
  const print = fingerprinter();
  const seen = standing.rows.map(({ values }) => ids.map((id) => print(values[id])));
  const keys = [ids.indexOf('content'), ids.indexOf('ordinal')];
  const pairs = pairRows(written, seen, keys);
  const suspects = standing.rows.flatMap((row, i) => {
    const before = written[pairs[i] ?? -1] ?? null;
    const changed = before ? ids.filter((_, at) => before[at] !== seen[i]?.[at]) : [];
    return before && changed.length === 0 ? [] : [{ row, before, changed }];
  });
  if (suspects.length === 0) return [];
  const newRows = tasksBy(
    now,
    keys.map((at) => ids[at]),
  );
  return suspects.flatMap(({ row, before, changed }): HandRow[] => {
    if (!before) return [addedRow(row, standing)];
    const task = newRows(keys.map((at) => before[at] ?? ''));
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

/** Finds the row of the new report by the fingerprints we wrote: content and number, else content, else number. */
function tasksBy(
  now: Table,
  ids: readonly (string | undefined)[],
): (key: readonly string[]) => Row | null {
  const at = ids.map((id) => now.columns.findIndex((column) => column.id === id));
  const print = fingerprinter();
  const rows = now.rows.filter(({ taskId }) => taskId !== undefined);
  const keyed = rows.map((row) => ({
    row,
    key: at.map((place) => print(plain(row.cells[place]))),
  }));
  const whole = grouped(keyed.map(({ row, key }) => [key.join(), row]));
  const each = ids.map((_, i) => grouped(keyed.map(({ row, key }) => [key[i] ?? '', row])));
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
