import {
  columnLetters,
  valueAt,
  type CellValue,
  type SheetSnapshot,
  type Task,
} from '../../programme';
import { isErrorValue, type CellFormula, type Columns, type Slot } from './slots';

/** Where a row finds one of its cells: in itself, in several rows joined, or in one above it. */
type Where =
  | { readonly kind: 'own' }
  /** Rows counted from its own, top to bottom. */
  | { readonly kind: 'joined'; readonly rows: readonly number[] }
  | { readonly kind: 'at'; readonly row: number }
  /** Merged down from above and filled: the last filled cell at or above it. */
  | { readonly kind: 'above'; readonly row: number };

/** Where a row finds all of its cells. */
export type Shape = ReadonlyMap<Slot, Where>;

/** One row of a task, as its colour sees it. */
export interface Seen {
  readonly shape: Shape;
  /** What stands in its cells, raw; several joined as the formula joins them. */
  readonly values: ReadonlyMap<Slot, CellValue>;
}

/** Cells whose values are numbers of their own and are never joined. */
const FIGURES: readonly Slot[] = ['percent', 'completedOn'];

/** The cells of one sheet row (0-based) of a task. */
export function seenIn(task: Task, row: number, columns: Columns, snapshot: SheetSnapshot): Seen {
  const shape = new Map<Slot, Where>();
  const values = new Map<Slot, CellValue>();
  for (const [slot, column] of columns) {
    const at = (sheetRow: number): CellValue => valueAt(snapshot, sheetRow, column);
    const where = whereIs(task, row, slot, at);
    shape.set(slot, where);
    values.set(slot, contentAt(where, row, at));
  }
  return { shape, values };
}

/** Whether a row finds all its cells in itself, so that they decide its colour wherever it is moved. */
export function isPlain({ shape }: Pick<Seen, 'shape'>): boolean {
  return [...shape.values()].every(({ kind }) => kind === 'own');
}

/** Rows of the same key find their cells alike; how far above a filled cell stands does not matter. */
export function shapeKey(shape: Shape): string {
  const parts = [...shape].map(([slot, where]) => {
    if (where.kind === 'joined') return `${slot} ${where.rows.join(' ')}`;
    return where.kind === 'at' ? `${slot} ${where.row}` : `${slot} ${where.kind}`;
  });
  return parts.join();
}

/**
 * The cells of a row (0-based) in a formula: columns fixed, rows relative.
 *
 * @param alike the shapes of all rows the formula is for
 * @param first the uppermost of them, 0-based
 */
export function formulaOf(
  columns: Columns,
  alike: readonly Shape[],
  row: number,
  first: number,
): CellFormula {
  const [shape] = alike;
  return (slot) => {
    const letters = `$${columnLetters(columns.get(slot) ?? 0)}`;
    const at = (offset: number): string => `${letters}${row + offset + 1}`;
    const where = shape?.get(slot) ?? { kind: 'own' };
    if (where.kind === 'own') return at(0);
    if (where.kind === 'at') return at(where.row);
    if (where.kind === 'joined') return `TRIM(${where.rows.map(at).join('&" "&')})`;
    const highest = Math.min(...alike.map((one) => rowAbove(one, slot)));
    const top = first + highest >= 0 ? at(highest) : `${letters}$1`;
    return `LOOKUP(2,1/(${top}:${at(0)}<>""),${top}:${at(0)})`;
  };
}

function rowAbove(shape: Shape, slot: Slot): number {
  const where = shape.get(slot);
  return where?.kind === 'above' ? where.row : 0;
}

function whereIs(task: Task, row: number, slot: Slot, at: (row: number) => CellValue): Where {
  const cell = cellOf(task, slot);
  const rows = task.rows.map((one) => one - 1 - row);
  const isShared = cell !== undefined && !task.rows.includes(cell.row + 1);
  if (isShared) return { kind: at(cell.row) === '' ? 'at' : 'above', row: cell.row - row };
  if (rows.length === 1) return { kind: 'own' };
  if (FIGURES.includes(slot)) return { kind: 'at', row: (cell?.row ?? row) - row };
  return { kind: 'joined', rows };
}

function cellOf(task: Task, slot: Slot): { readonly row: number } | undefined {
  if (/^(?:tick|mark)/.test(slot)) return undefined;
  const { cells } = task;
  if (slot === 'deadline') return cells.deadline ?? cells.time;
  return cells[slot as keyof typeof cells];
}

function contentAt(where: Where, row: number, at: (row: number) => CellValue): CellValue {
  if (where.kind === 'own') return at(row);
  if (where.kind !== 'joined') return at(row + where.row);
  const values = where.rows.map((offset) => at(row + offset));
  const error = values.find(isErrorValue);
  return error ?? trimmed(values.map(shownText).join(' '));
}

function shownText(value: CellValue): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** What TRIM makes of a text: single spaces, none at the ends. */
function trimmed(text: string): string {
  return text.replace(/ +/g, ' ').replace(/^ | $/g, '');
}
