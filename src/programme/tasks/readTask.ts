import { readProgress } from '../progress';
import type { Grid } from '../table/grid';
import type { Layout } from '../table/layout';
import type { RawTask } from '../table/rawTask';
import type { Progress, Role, Task, TaskCell } from '../types';
import { roleCell } from './cells';
import type { RoleCell } from './cells';
import { timesOf, timesOfSpan } from './due';
import type { TaskTimes } from './due';
import type { Readers } from './readers';

/** A task's cells by role, grid coordinates. */
export type RoleCells = Partial<Record<Role, RoleCell>>;

const PROGRESS_ROLES = ['status', 'percent', 'completedOn', 'note'] as const;

/** The cells of a task for every role the layout has. */
export function cellsOf(
  grid: Grid,
  layout: Layout,
  task: RawTask,
  isReadableTime: (text: string) => boolean,
): RoleCells {
  const cells: RoleCells = {};
  for (const role of Object.keys(layout.columns) as Role[]) {
    const cell = roleCell(grid, layout, task, role, isReadableTime);
    if (cell !== null) cells[role] = cell;
  }
  return cells;
}

/** One task from its rows and cells (DESIGN §3–§5). */
export function readTask(grid: Grid, raw: RawTask, cells: RoleCells, readers: Readers): Task {
  const rows = raw.rows.map(({ row }) => row.row + grid.top + 1);
  const row = rows[0] ?? 0;
  const times = readTimes(cells, readers);
  const progress = progressOf(cells, readers.year);
  return {
    id: `${grid.sheet}!${row}`,
    ordinal: raw.ordinal,
    section: raw.section?.numeral ?? null,
    sectionRow: raw.section === null ? null : raw.section.row + grid.top + 1,
    row,
    rows,
    content: textOf(cells.content),
    ...times,
    due: times.ongoing ? null : (progress.extendedTo ?? times.originalDue),
    ...peopleOf(cells, readers),
    output: orNull(textOf(cells.output)),
    note: orNull(textOf(cells.note)),
    progress,
    cells: sheetCells(grid, cells),
  };
}

function readTimes(cells: RoleCells, readers: Readers): TaskTimes {
  const read = (cell: RoleCell | undefined): ReturnType<Readers['time']> =>
    cell === undefined || cell.text === '' ? null : readers.time(cell.value, cell.displayed);
  const { time, start, deadline } = cells;
  if (time !== undefined && start === undefined && deadline === undefined) {
    return timesOfSpan(read(time));
  }
  return timesOf(read(start), read(deadline ?? time));
}

function peopleOf(
  cells: RoleCells,
  readers: Readers,
): Pick<Task, 'leads' | 'coordinators' | 'directors'> {
  const own = readers.responsible(textOf(cells.lead));
  const shared = readers.responsible(textOf(cells.responsible));
  const others = readers.coordinators(textOf(cells.coordinators));
  const coordinators = [...own.coordinators, ...shared.coordinators, ...others];
  return {
    leads: own.leads.length > 0 ? own.leads : shared.leads,
    coordinators: [...new Set(coordinators)],
    directors: readers.units(textOf(cells.director)),
  };
}

function progressOf(cells: RoleCells, year: number | null): Progress {
  const sources = PROGRESS_ROLES.flatMap((role) => {
    const cell = cells[role];
    if (cell === undefined || cell.isError) return [];
    return [{ role, value: cell.value, displayed: cell.displayed, text: cell.text }];
  });
  return readProgress(sources, { year });
}

/** The text of a cell, "" for a missing one and for an Excel error: an error names nobody. */
function textOf(cell: RoleCell | undefined): string {
  return cell === undefined || cell.isError ? '' : cell.text;
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

function sheetCells(grid: Grid, cells: RoleCells): Task['cells'] {
  const found: Partial<Record<Role, TaskCell>> = {};
  for (const [role, { row, column, text }] of Object.entries(cells) as [Role, RoleCell][]) {
    found[role] = { row: row + grid.top, column: column + grid.left, text };
  }
  return found;
}
