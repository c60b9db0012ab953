import { readProgrammes } from '../programme/read';
import type { Programme, Task } from '../programme';
import type { PlanTable, ProposedTask } from './types';

/**
 * The tasks of a plan's tables, read as a sheet is (src/README §3). `above` is what stands over the table, `year` the
 * plan's. A table that is no programme gives none.
 */
export function tasksOfTable(
  table: PlanTable,
  above: readonly string[],
  sheet: string,
): ProposedTask[] {
  return programmesIn(table, above, sheet).flatMap((programme) =>
    programme.tasks.map((task) => proposedFrom(task, programme)),
  );
}

function programmesIn(table: PlanTable, above: readonly string[], sheet: string): Programme[] {
  const width = Math.max(1, ...table.rows.map((row) => row.length));
  const titles = above.map((text) => [text, ...Array<string>(width - 1).fill('')]);
  const shifted = table.merges.map(({ top, bottom, ...columns }) => ({
    ...columns,
    top: top + titles.length,
    bottom: bottom + titles.length,
  }));
  const values = [...titles, ...table.rows.map((row) => [...row])];
  return readProgrammes({
    name: sheet,
    top: 0,
    left: 0,
    values,
    texts: new Map(),
    merges: shifted,
  });
}

function proposedFrom(task: Task, programme: Programme): ProposedTask {
  const time = task.deadline ?? task.start;
  const heading = programme.sections.findLast(({ row }) => row < task.row);
  return {
    section:
      task.section === null ? null : [task.section, heading?.title].filter(Boolean).join('. '),
    ordinal: task.ordinal === '' ? null : task.ordinal,
    content: task.content,
    time: time?.text ?? null,
    reading: time,
    from: task.from,
    due: task.due,
    ongoing: task.ongoing,
    leads: task.leads,
    leadCertain: task.leads.length > 0,
    coordinators: task.coordinators,
    directors: task.directors,
    output: task.output,
    quote: task.content,
  };
}
