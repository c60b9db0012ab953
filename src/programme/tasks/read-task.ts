import { withProgress } from '../as-of';
import type { Grid } from '../table/grid';
import type { RawTask } from '../table/raw-task';
import type { Task, TaskCell } from '../types';
import { contentOf, hasError } from './cells';
import type { RoleCells } from './cells';
import { timesOf, timesOfSpan } from './due';
import type { TaskTimes } from './due';
import type { Readers } from './readers';

/** One task from its rows and cells (src/README §3–§5). */
export function readTask(grid: Grid, raw: RawTask, cells: RoleCells, readers: Readers): Task {
  const rows = raw.rows.map(({ row }) => grid.rowAt(row.row) + 1);
  const row = rows[0] ?? 0;
  const times = readTimes(grid, cells, readers);
  const content = textOf(cells.content);
  const output = orNull(textOf(cells.output));
  const progress = readers.progress(grid, cells, { content, output });
  const task: Task = {
    id: `${grid.sheet}!${row}`,
    ordinal: raw.ordinal,
    parent: raw.parent?.ordinal ?? null,
    section: raw.section?.numeral ?? null,
    sectionRow: raw.section === null ? null : grid.rowAt(raw.section.row) + 1,
    row,
    rows,
    content,
    ...times,
    due: null,
    ...peopleOf(cells, readers),
    output,
    note: orNull(textOf(cells.note)),
    progress,
    cells,
  };
  return withProgress(task, progress);
}

function readTimes(grid: Grid, cells: RoleCells, readers: Readers): TaskTimes {
  const read = (cell: TaskCell | undefined): ReturnType<Readers['time']> => {
    if (cell === undefined || cell.text === '') return null;
    const { value, displayed } = contentOf(grid, cell);
    const time = readers.time(value, displayed);
    return time === null || cell.read === undefined ? time : { ...time, text: cell.text };
  };
  const { time, start, deadline } = cells;
  if (time !== undefined && start === undefined && deadline === undefined) {
    return timesOfSpan(read(time));
  }
  return timesOf(read(start), read(deadline ?? time));
}

function peopleOf(
  cells: RoleCells,
  readers: Readers,
): Pick<Task, 'leads' | 'coordinators' | 'directors' | 'officers'> {
  const own = readers.responsible(textOf(cells.lead));
  const shared = readers.responsible(textOf(cells.responsible));
  const others = readers.coordinators(textOf(cells.coordinators));
  const coordinators = [...own.coordinators, ...shared.coordinators, ...others];
  return {
    leads: own.leads.length > 0 ? own.leads : shared.leads,
    coordinators: [...new Set(coordinators)],
    directors: readers.units(textOf(cells.director)),
    officers: readers.units(textOf(cells.officer)),
  };
}

/** The text of a cell, "" for a missing one and for an Excel error: an error names nobody. */
function textOf(cell: TaskCell | undefined): string {
  return cell === undefined || hasError(cell) ? '' : cell.text;
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
