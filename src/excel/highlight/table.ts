import {
  valueAt,
  type CellValue,
  type Programme,
  type SheetSnapshot,
  type Task,
} from '../../programme';
import { mapInSteps, type Steps } from '../../programme/steps';
import type { CellArea } from '../read';
import { bodyAndBelow, bodyArea } from './areas';
import { dayNumber, NEVER } from './days';
import { factsOf } from './facts';
import type { ColouredRow } from './learn';
import { seenIn, type Shape } from './shapes';
import type { CellContent, Columns, Slot } from './slots';

/** A task's row, and where it finds its cells. */
export interface PlacedRow extends ColouredRow {
  readonly shape: Shape;
}

/** Some columns of a programme's table, as rules over them need it. */
export interface ColouredTable {
  readonly columns: Columns;
  /** Every sheet row of every task. */
  readonly rows: readonly PlacedRow[];
  readonly body: CellArea;
  /** The body and the rows below it that the rules cover too. */
  readonly below: CellArea;
  /** The cells of rows (0-based) that are no task's. */
  readonly others: ReadonlyMap<number, CellContent>;
}

/** Reads the rows of a table with the cells of these columns; in pieces. */
export function* readTable(
  programme: Programme,
  snapshot: SheetSnapshot,
  columns: Columns,
  nextTable: number | null,
): Steps<ColouredTable> {
  const body = bodyArea(programme);
  const below = bodyAndBelow(body, nextTable);
  const byTask = yield* mapInSteps(programme.tasks, (task) => {
    const facts = factsOf(task);
    const bySection = dueBySection(task);
    return task.rows.map((sheetRow): PlacedRow => {
      const row = sheetRow - 1;
      const { shape, values } = seenIn(task, row, columns, snapshot);
      return { task, facts, bySection, row, shape, cell: (slot) => values.get(slot) ?? '' };
    });
  });
  const rows = byTask.flat();
  const taken = new Set(rows.map(({ row }) => row));
  const others = new Map<number, CellContent>();
  for (let row = below.top; row <= below.bottom; row += 1)
    if (!taken.has(row)) others.set(row, contentOf(row, columns, snapshot));
  return { columns, rows, body, below, others };
}

function dueBySection({ deadline, originalDue }: Task): number {
  const isHeading = deadline?.source === 'section' && originalDue !== null;
  return isHeading ? dayNumber(originalDue) : NEVER;
}

function contentOf(row: number, columns: Columns, snapshot: SheetSnapshot): CellContent {
  return (slot: Slot): CellValue => {
    const column = columns.get(slot);
    return column === undefined ? '' : valueAt(snapshot, row, column);
  };
}
