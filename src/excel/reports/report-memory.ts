import * as z from 'zod/mini';
import type { Day } from '../../programme';
import type { Cell, Table } from '../../report';
import { memoryNamespace } from '../door';
import { fingerprinter } from './fingerprint';

/** What a report remembers of its making, so that an officer's own changes can be told from what we wrote. */
export interface ReportMemory {
  readonly asOf: Day;
  /** How many tasks the programmes had, inside and outside the period. */
  readonly tasks: number;
  /** Column ids of the detail table and how far right of its first column each stood. */
  readonly columns: Readonly<Record<string, number>>;
  /** For each row of a task, in order: one fingerprint a column, in the order of `columns`. */
  readonly rows: readonly (readonly string[])[];
}

const DIGITS = 3;

const shape = z.object({
  asOf: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  tasks: z.int(),
  columns: z.record(z.string(), z.int()),
  rows: z.string(),
});

/**
 * What is to be remembered of a detail table: what the programme said, also where an officer's words stand
 * instead, so that these are found again next time.
 *
 * @param offsets where each column stands, counted from the table's first
 */
export function memoryOf(
  table: Table,
  offsets: Readonly<Record<string, number>>,
  facts: Pick<ReportMemory, 'asOf' | 'tasks'>,
): ReportMemory {
  const ids = table.columns.map(({ id }) => id);
  // What a formula of ours works out is no officer's change.
  const known = ids.filter((id) => id in offsets && id !== 'counted');
  const places = known.map((id) => ids.indexOf(id));
  const print = fingerprinter();
  const tasks = table.rows.filter(({ taskId }) => taskId !== undefined);
  return {
    ...facts,
    columns: Object.fromEntries(known.map((id) => [id, offsets[id] ?? 0])),
    rows: tasks.map(({ cells, ownCells = cells }) =>
      places.map((at) => print(plain(ownCells[at] ?? null))),
    ),
  };
}

/** The XML of the part for report number `n`. Nothing in it needs escaping: ids, days, numbers, base 64. */
export function memoryXml({ rows, ...memory }: ReportMemory, n: number): string {
  const json = JSON.stringify({ ...memory, rows: rows.map((row) => row.join('')).join('') });
  return `<report xmlns="${memoryNamespace(n)}"><json>${json}</json></report>`;
}

/** Reads a part's XML; null where it is none of ours or was damaged: then nothing is known. Never throws. */
export function parseMemory(xml: string): ReportMemory | null {
  const text = /<(?:[\w.-]+:)?json(?:\s[^>]*)?>([^<]*)</.exec(xml)?.[1] ?? '';
  const parsed = shape.safeParse(parseJson(text.replaceAll('&quot;', '"')));
  if (!parsed.success) return null;
  const { rows, columns, ...facts } = parsed.data;
  const width = Object.keys(columns).length * DIGITS;
  if (width === 0 || rows.length % width !== 0) return null;
  const lines = Array.from({ length: rows.length / width }, (_, i) =>
    piecesOf(rows.slice(i * width, (i + 1) * width)),
  );
  return { ...facts, columns, rows: lines };
}

function piecesOf(line: string): string[] {
  return Array.from({ length: line.length / DIGITS }, (_, i) =>
    line.slice(i * DIGITS, (i + 1) * DIGITS),
  );
}

/** The detail table holds texts and numbers only. */
function plain(cell: Cell): string | number {
  return typeof cell === 'string' || typeof cell === 'number' ? cell : '';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not JSON: the shape check reports it as unreadable
  }
}
