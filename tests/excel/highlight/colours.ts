import { loadView, type WorkbookView } from '../../../src/excel/read/load-view';
import type { MarkKind } from '../../../src/excel/highlight';
import { isPlaceholder } from '../../../src/checks/placeholder';
import type { StatusReading, Task } from '../../../src/programme';
import { conditionalStyles, styleKey } from '../../../src/host/calc';
import type { Bench } from '../host-door';

/** What a row shows on one day: the colour of the row, and of the cell that says who leads. */
export interface Shown {
  readonly row: MarkKind | null;
  readonly lead: MarkKind | null;
}

/** A row whose colour is not what the reading says. */
export interface Difference {
  readonly day: string;
  readonly task: Task;
  readonly reading: StatusReading;
  readonly shown: Shown;
  readonly expected: Shown;
}

const AREA_BELOW = 60;

/** Colours by sheet row (1-based) as the host evaluates them with TODAY() on this day; rows without any are left out. */
export function coloursOn(
  bench: Bench,
  sheet: string,
  day: string,
  area: Columns,
): Map<number, Shown> {
  const bottom = area.bottom + AREA_BELOW;
  const { styles, notEvaluated } = conditionalStyles(
    bench.host.workbook,
    sheet,
    { top: 0, left: area.left, bottom, right: area.right },
    { today: day },
  );
  if (notEvaluated.length > 0) throw new Error(`not evaluated: ${JSON.stringify(notEvaluated)}`);
  const shown = new Map<number, Shown>();
  for (let row = 0; row <= bottom; row += 1) {
    const kindAt = (column: number): MarkKind | null =>
      kindOf(JSON.stringify(styles.get(styleKey(row, column))?.fill ?? ''), area.colours);
    const one = { row: kindAt(area.content), lead: kindAt(area.lead ?? area.content) };
    if (one.row !== null || one.lead !== null) shown.set(row + 1, one);
  }
  return shown;
}

/** Where a table stands and what its colours mean; 0-based columns. */
export interface Columns {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly content: number;
  readonly lead: number | null;
  readonly colours: Readonly<Record<MarkKind, string>>;
}

function kindOf(fill: string, colours: Readonly<Record<MarkKind, string>>): MarkKind | null {
  const kinds = Object.entries(colours) as [MarkKind, string][];
  return kinds.find(([, colour]) => fill.includes(colour.slice(1)))?.[0] ?? null;
}

/** Every task whose colour differs from its status on one of these days, and rows coloured though they are no task. */
export async function differences(
  bench: Bench,
  days: readonly string[],
  options: { readonly done?: boolean; readonly readOn?: string } = {},
): Promise<{ differences: Difference[]; strangers: string[]; compared: number }> {
  const found: Difference[] = [];
  const strangers: string[] = [];
  let compared = 0;
  for (const day of days) {
    const view = await loadView(bench.door, { asOf: day, today: day });
    for (const { programme, readings } of view.programmes) {
      const { frame, tasks, sheet } = programme;
      const year = (options.readOn ?? day).slice(0, 4);
      if (programme.years?.from === 'asOf' && !day.startsWith(year)) continue;
      const columns = columnsOf(view, frame);
      const shown = coloursOn(bench, sheet, day, columns);
      tasks.forEach((task, i) => {
        const reading = readings[i];
        if (!reading) throw new Error('a task without a reading');
        const expected = expectedFor(task, reading, columns, options.done ?? false);
        for (const row of task.rows) {
          compared += 1;
          const is = shown.get(row) ?? { row: null, lead: null };
          if (is.row !== expected.row || is.lead !== expected.lead)
            found.push({ day, task, reading, shown: is, expected });
        }
      });
      const rows = new Set(
        view.programmes.flatMap((one) => one.programme.tasks.flatMap((task) => task.rows)),
      );
      for (const row of shown.keys()) if (!rows.has(row)) strangers.push(`${day} row ${row}`);
    }
  }
  return { differences: found, strangers, compared };
}

function columnsOf(
  view: WorkbookView,
  frame: WorkbookView['programmes'][number]['programme']['frame'],
): Columns {
  return {
    left: frame.left,
    right: frame.right,
    bottom: frame.bodyBottom,
    content: frame.columns.content ?? frame.left,
    lead: frame.columns.lead ?? frame.columns.responsible ?? null,
    colours: view.settings.colours,
  };
}

function expectedFor(
  task: Task,
  { status }: StatusReading,
  { lead }: Columns,
  done: boolean,
): Shown {
  const unassigned = lead !== null && task.leads.every(isPlaceholder);
  const completed = done && ['completed', 'completedOnTime', 'completedLate'].includes(status);
  const byStatus =
    status === 'overdue' || status === 'dueSoon' ? status : completed ? 'done' : null;
  return {
    row: byStatus ?? (unassigned ? 'unassigned' : null),
    lead: unassigned ? 'unassigned' : byStatus,
  };
}

/** A difference in one line, for a failing test to show. */
export function told({ day, task, reading, shown, expected }: Difference): string {
  const { deadline, start, note, status } = task.cells;
  const cells = [start, deadline, status, note].map((cell) => JSON.stringify(cell?.text ?? null));
  return `${day} row ${task.row} ${cells.join(' ')} is ${reading.status}: ${expected.row}/${expected.lead}, shown ${shown.row}/${shown.lead}`;
}
