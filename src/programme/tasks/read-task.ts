import { withProgress } from '../as-of';
import { columnLetters } from '../snapshot';
import type { Grid } from '../table/grid';
import type { Layout } from '../table/layout';
import type { RawTask } from '../table/raw-task';
import type { Task, TaskCell } from '../types';
import { contentOf, hasError } from './cells';
import type { RoleCells } from './cells';
import { timesOf, timesOfSpan } from './due';
import type { TaskTimes } from './due';
import type { Elsewhere } from './elsewhere';
import { marksOf, timeOfMarks } from './marks';
import type { TaskMarks } from './marks';
import type { Readers } from './readers';

/** What a task is read from, besides its table: its readers, and what the table says elsewhere than in its cells. */
export interface TaskContext {
  readonly grid: Grid;
  readonly layout: Layout;
  readonly readers: Readers;
  readonly elsewhere: Elsewhere;
}

/** One task from its rows and cells (src/README §3–§5). */
export function readTask(context: TaskContext, raw: RawTask, cells: RoleCells): Task {
  const { grid, layout, readers } = context;
  const rows = raw.rows.map(({ row }) => grid.rowAt(row.row) + 1);
  const row = rows[0] ?? 0;
  const marks = marksOf(grid, layout, raw);
  const times = allTimes(context, raw, cells, marks);
  const content = textOf(cells.content);
  const output = orNull(textOf(cells.output));
  const progress = readers.progress(grid, cells, { content, output });
  const task: Task = {
    id: `${grid.sheet}!${columnLetters(grid.columnAt(layout.left))}${row}`,
    ordinal: raw.ordinal,
    parent: raw.parent?.ordinal ?? null,
    section: raw.section?.numeral ?? null,
    sectionRow: raw.section === null ? null : grid.rowAt(raw.section.row) + 1,
    row,
    rows,
    content,
    ...times,
    due: null,
    ...peopleOf(context, raw, cells, marks),
    output,
    note: orNull(textOf(cells.note)),
    progress,
    cells: withMarks(cells, marks),
  };
  return withProgress(task, progress);
}

/** The cells with the places of marks, for the roles that have no column of their own. */
function withMarks(cells: RoleCells, { whoCell, whenCell }: TaskMarks): RoleCells {
  const hasWho = cells.lead !== undefined || cells.responsible !== undefined;
  const hasWhen = cells.deadline !== undefined || cells.time !== undefined;
  return {
    ...cells,
    ...(whoCell !== null && !hasWho && { lead: whoCell }),
    ...(whenCell !== null && !hasWhen && { deadline: whenCell }),
  };
}

/** The times of the task's own cells; where they leave the deadline open, its marks', else what is said elsewhere. */
function allTimes(
  { grid, readers, elsewhere }: TaskContext,
  raw: RawTask,
  cells: RoleCells,
  marks: TaskMarks,
): TaskTimes {
  const own = readTimes(grid, cells, readers);
  if (own.deadline !== null || own.ongoing || own.originalDue !== null) return own;
  const marked = timeOfMarks(marks.marked, elsewhere.spans);
  if (marked !== null) return own.start === null ? timesOfSpan(marked) : timesOf(own.start, marked);
  const other = elsewhere.time(raw, textOf(cells.content));
  const isTooEarly = (other?.to ?? '') < (own.start?.from ?? '');
  return other === null || isTooEarly ? own : timesOf(own.start, other);
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
  { readers, elsewhere }: TaskContext,
  raw: RawTask,
  cells: RoleCells,
  marks: TaskMarks,
): Pick<Task, 'leads' | 'leadSource' | 'coordinators' | 'directors' | 'officers'> {
  const own = readers.responsible(textOf(cells.lead));
  const shared = readers.responsible(textOf(cells.responsible));
  const others = readers.coordinators(textOf(cells.coordinators));
  const written = own.leads.length > 0 ? own.leads : shared.leads;
  // Beside somebody whose name is written, whoever is only marked coordinates.
  const also = written.length > 0 ? marks.leads : [];
  const supports = [...own.coordinators, ...shared.coordinators, ...others];
  const coordinators = [...supports, ...also, ...marks.coordinators].filter(
    (name) => !written.includes(name),
  );
  return {
    ...leadsOf(written, marks.leads, elsewhere.leads(raw)),
    coordinators: [...new Set(coordinators)],
    directors: readers.units(textOf(cells.director)),
    officers: readers.units(textOf(cells.officer)),
  };
}

function leadsOf(
  written: readonly string[],
  marked: readonly string[],
  above: readonly string[],
): Pick<Task, 'leads' | 'leadSource'> {
  if (written.length > 0) return { leads: written };
  if (marked.length > 0) return { leads: marked, leadSource: 'columns' };
  return above.length > 0 ? { leads: above, leadSource: 'section' } : { leads: [] };
}

/** The text of a cell, "" for a missing one and for an Excel error: an error names nobody. */
function textOf(cell: TaskCell | undefined): string {
  return cell === undefined || hasError(cell) ? '' : cell.text;
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
