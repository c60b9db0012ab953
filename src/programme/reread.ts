import { readProgrammes, type ReadOptions } from './read';
import { NO_CORRECTIONS } from './corrections';
import { movedDates } from './dates';
import { isSame } from './same';
import { linesOfSnapshot, type SheetSnapshot } from './snapshot';
import type { Programme, ReadingProblem, Task } from './types';
import { keptReaders } from './tasks/kept-readers';
import { sameYears } from './years';

/** A sheet as it was read. */
export interface ReadSheet {
  readonly snapshot: SheetSnapshot;
  readonly programmes: readonly Programme[];
}

/** What a sheet's programmes became, and the ids of the tasks that were read anew. */
export interface Reread {
  readonly programmes: readonly Programme[];
  readonly tasks: ReadonlySet<string>;
}

/** Rows above a header where its title may stand, and rows around a change that tell how it is to be read. */
const [ABOVE, AROUND] = [32, 15];
/** So many of the first tasks tell what the columns hold. */
const TELLING = 66;
/** Sheets up to so many rows are quicker read anew as a whole, and so are those with so many changed rows. */
const [SMALL, MANY] = [300, 60];

/**
 * Reads the programmes of a sheet again after cells of the rows `changed` (0-based, of the sheet) were edited: those
 * tasks only, among the rows that tell how they are to be read. Exactly what reading the whole sheet would give, or
 * null where so few rows cannot tell: the edit changed which rows are tasks, what a column is taken for, the year.
 * `options` are those it was read with, `now` is the sheet with the edit, line for line the same as `known` otherwise.
 */
export function reread(
  known: ReadSheet,
  now: SheetSnapshot,
  changed: readonly number[],
  options: ReadOptions,
): Reread | null {
  const { values } = known.snapshot;
  if (changed.length > MANY || values.length <= SMALL || values.length !== now.values.length)
    return null;
  const rows = new Set(changed);
  const corrections = options.corrections ?? NO_CORRECTIONS;
  const remembering = { ...options, corrections, readers: keptReaders(corrections) };
  const touched = known.programmes.filter(({ frame }) =>
    changed.some((row) => frame.headerTop <= row && row <= frame.bodyBottom),
  );
  const again = new Map(
    touched.map((each) => [each, rereadOne(known.snapshot, now, each, rows, remembering)]),
  );
  const found = [...again.values()];
  const held = new Set(found.flatMap((each) => [...(each?.rows ?? [])]));
  if (found.includes(null) || !changed.every((row) => held.has(row))) return null;
  return {
    programmes: known.programmes.map((each) => again.get(each)?.programme ?? each),
    tasks: new Set(found.flatMap((each) => [...(each?.tasks ?? [])])),
  };
}

/** A programme with tasks read anew: their ids, and the rows (0-based) of which they are. */
interface RereadOne {
  readonly programme: Programme;
  readonly tasks: ReadonlySet<string>;
  readonly rows: ReadonlySet<number>;
}

function rereadOne(
  before: SheetSnapshot,
  now: SheetSnapshot,
  programme: Programme,
  changed: ReadonlySet<number>,
  options: ReadOptions,
): RereadOne | null {
  const tasks = programme.tasks.filter((task) => isOf(task, changed));
  if (tasks.length === 0) return null;
  const ids = new Set(tasks.map(({ id }) => id));
  const lines = tellingLines(now, programme, tasks);
  const read = (snapshot: SheetSnapshot): Programme | undefined =>
    readProgrammes(partOf(snapshot, lines), options).find(
      ({ frame: { headerTop, left } }) =>
        headerTop === programme.frame.headerTop && left === programme.frame.left,
    );
  const [was, is] = [read(before), read(now)];
  if (was === undefined || is === undefined || !differOnlyIn(was, is, ids)) return null;
  // The rows that were picked must tell what the whole sheet told, or they cannot tell what is new either.
  if (!isSame(tasks, tasksOf(was, ids)) || was.year !== programme.year) return null;
  const spliced = splice(programme, is, ids, now.merges.length > 0);
  const dates = movedDates(programme.dates ?? [], was.dates ?? [], is.dates ?? []);
  if (spliced === null || dates === null || !sameYears(programme, spliced)) return null;
  return { programme: { ...spliced, dates }, tasks: ids, rows: rowsOf(tasks) };
}

/** Whether a task stands in one of the rows, or shares a merged cell that begins there. */
function isOf({ rows, cells }: Task, changed: ReadonlySet<number>): boolean {
  if (rows.some((row) => changed.has(row - 1))) return true;
  for (const role in cells) {
    const cell = cells[role as keyof typeof cells];
    if (cell !== undefined && changed.has(cell.row)) return true;
  }
  return false;
}

/**
 * The lines of a snapshot that tell how tasks are to be read, ascending: the title and header of their table, its
 * first tasks, the headings they stand under, the rows around them, and where the table ends.
 */
function tellingLines(
  snapshot: SheetSnapshot,
  { frame, tasks }: Programme,
  changed: readonly Task[],
): number[] {
  const { rows } = linesOfSnapshot(snapshot);
  const picked = new Set<number>();
  const pick = (first: number, last: number): void => {
    const end = Math.min(rows.from(last + 1), rows.count);
    for (let line = rows.from(Math.max(first, 0)); line < end; line += 1) picked.add(line);
  };
  pick(frame.headerTop - ABOVE, Math.max(frame.headerBottom, lastRow(tasks[TELLING])));
  pick(frame.bodyBottom - AROUND, frame.bodyBottom + AROUND);
  for (const task of changed) {
    const { sectionRow } = task;
    if (sectionRow) pick(sectionRow - 3, sectionRow + AROUND);
    pick(task.row - 1 - AROUND, lastRow(task) + AROUND);
  }
  return [...picked].sort((a, b) => a - b);
}

function lastRow(task: Task | undefined): number {
  return (task?.rows.at(-1) ?? 0) - 1;
}

function partOf(snapshot: SheetSnapshot, lines: readonly number[]): SheetSnapshot {
  const { rows } = linesOfSnapshot(snapshot);
  return {
    ...snapshot,
    values: lines.map((line) => snapshot.values[line] ?? []),
    rows: lines.map(rows.at),
  };
}

/** Whether two readings are the same but for these tasks and what is wrong in their cells. */
function differOnlyIn(was: Programme, is: Programme, ids: ReadonlySet<string>): boolean {
  const sameTask = (task: Task, index: number): boolean => {
    const before = was.tasks[index];
    if (before === undefined || !ids.has(task.id)) return isSame(task, before);
    return before.id === task.id && isSame(before.rows, task.rows);
  };
  return (
    was.tasks.length === is.tasks.length &&
    is.tasks.every(sameTask) &&
    isSame(restOf(was, ids), restOf(is, ids))
  );
}

/** What a programme says beside its tasks, its counted dates, and what is wrong in the cells of these tasks. */
function restOf({ tasks, problems, dates, ...rest }: Programme, ids: ReadonlySet<string>): object {
  const rows = rowsOf(tasksOf({ tasks }, ids));
  const readings = dates?.map(({ column, textsTurned, datesTurned }) => ({
    column,
    textsTurned,
    datesTurned,
  }));
  return { ...rest, readings, problems: problems.filter(({ row }) => !rows.has(row)) };
}

function tasksOf({ tasks }: Pick<Programme, 'tasks'>, ids: ReadonlySet<string>): Task[] {
  return tasks.filter(({ id }) => ids.has(id));
}

/**
 * The programme with these tasks, and what is wrong in their rows, taken from a reading of a part of it. Null where
 * merged cells make one mistake that of many tasks.
 */
function splice(
  programme: Programme,
  part: Programme,
  ids: ReadonlySet<string>,
  hasMerges: boolean,
): Programme | null {
  const anew = new Map(tasksOf(part, ids).map((task) => [task.id, task]));
  const tasks = programme.tasks.map((task) => anew.get(task.id) ?? task);
  const rows = rowsOf([...anew.values()]);
  const inRows = ({ row }: { readonly row: number }): boolean => rows.has(row);
  const [gone, found] = [programme.problems.filter(inRows), part.problems.filter(inRows)];
  if (isSame(gone, found)) return { ...programme, tasks };
  if (hasMerges) return null;
  const firstRow = new Map(tasks.flatMap((task) => task.rows.map((row) => [row - 1, task.row])));
  const placeOf = ({ code, row }: ReadingProblem): number =>
    code === 'cell.error' ? (firstRow.get(row) ?? row) : -1;
  const problems = [...programme.problems.filter((each) => !inRows(each)), ...found];
  return { ...programme, tasks, problems: problems.sort((a, b) => placeOf(a) - placeOf(b)) };
}

/** The rows of tasks, 0-based. */
function rowsOf(tasks: readonly Task[]): Set<number> {
  return new Set(tasks.flatMap(({ rows }) => rows.map((row) => row - 1)));
}
