import {
  cellKey,
  linesOfSnapshot,
  type Programme,
  type SheetSnapshot,
  type Task,
} from '../../programme';
import type { Steps } from '../../programme/steps';
import { readProgrammesSteps } from '../../programme/read';
import { says, writableAct, type WrittenAct } from '../../programme/progress-words';
import { gridOf, type Grid } from '../../programme/table';
import { progressWordings } from '../../strings/progress-written';
import { OfficerError } from '../door';
import { lineFeedsIn, MAX_LINE_FEEDS } from '../sheet';
import { chooseCell, QUOTED, type Chosen } from './choose';
import type { Lists } from './lists';
import { refuseShared, shownCellText } from './place';
import { addressOfCell, type TaskSheet } from './read-sheet';
import { findTasks, taskKeys, type FoundTask } from './task-key';
import type { CellChange, TaskAct } from './types';

/** Excel holds no more characters in a cell. */
const MAX_TEXT = 32_767;

/** The changes that acts need, one cell a task; tasks that say so already need none. */
export interface MarkPlan {
  readonly changes: readonly CellChange[];
  /** How many cells of remarks are written, and how many tasks say so already. */
  readonly written: number;
  readonly unchanged: number;
  /** Acts that cannot be written, by their place among those asked for; none where all or nothing is wanted. */
  readonly refused: readonly Refusal[];
}

/** An act that cannot be written, and why. */
export interface Refusal {
  readonly at: number;
  readonly error: OfficerError;
}

/** How acts are planned. */
export interface MarkOptions {
  readonly lists?: Lists;
  /** Leaves out what cannot be written and says why, instead of throwing. */
  readonly lenient?: boolean;
}

/** An act for a task as it stands. */
interface FoundAct {
  readonly at: number;
  readonly found: FoundTask;
  readonly act: WrittenAct;
}

/** What the acts planned so far come to. */
interface Draft {
  readonly changes: Map<string, CellChange>;
  readonly written: Map<string, WrittenAct>;
  unchanged: number;
}

/**
 * Works out what to write where, and reads the sheet as it will be to see that every task then says what its act
 * says; in pieces. Throws an OfficerError where a task cannot be found with certainty (`changed`) or cannot be
 * written, unless that is to be left out.
 */
export function* planMarks(
  reading: TaskSheet,
  entries: readonly TaskAct[],
  { lists = new Map(), lenient = false }: MarkOptions = {},
): Steps<MarkPlan> {
  const refused: Refusal[] = [];
  const trying = <T>(at: number, work: () => T): T | null => {
    try {
      return work();
    } catch (error) {
      if (!lenient || !(error instanceof OfficerError)) throw error;
      refused.push({ at, error });
      return null;
    }
  };
  const found = findTasks(
    reading.programmes,
    entries.map(({ key }) => key),
  );
  let acts = entries.flatMap(
    ({ act }, at) => trying(at, () => foundAct(at, found[at] ?? null, act)) ?? [],
  );
  for (;;) {
    const draft: Draft = { changes: new Map(), written: new Map(), unchanged: 0 };
    const planned = yield* planAll(reading, acts, lists, draft, trying);
    const all = [...draft.changes.values()];
    const unlike = yield* misread(reading, planned, all);
    for (const { at, error } of unlike)
      trying(at, () => {
        throw error;
      });
    if (unlike.length === 0 && planned.length === acts.length)
      return { changes: all, written: draft.written.size, unchanged: draft.unchanged, refused };
    // What is left out may have shared a cell with what is written: plan the rest anew.
    const out = new Set(unlike.map(({ at }) => at));
    acts = planned.filter(({ at }) => !out.has(at));
  }
}

function foundAct(at: number, found: FoundTask | null, wanted: WrittenAct): FoundAct {
  const act = writableAct(wanted);
  if (act === null) throw new OfficerError('progressInvalid');
  if (found === null) throw new OfficerError('changed');
  return { at, found, act };
}

/** Plans each act; answers those that could be. */
function* planAll(
  reading: TaskSheet,
  acts: readonly FoundAct[],
  lists: Lists,
  draft: Draft,
  trying: <T>(at: number, work: () => T) => T | null,
): Steps<FoundAct[]> {
  const grid = gridOf(reading.snapshot);
  const selected = new Set(acts.map(({ found }) => found.task));
  const planned: FoundAct[] = [];
  for (const one of acts) {
    yield;
    const done = trying(one.at, () => {
      planOne(reading, grid, one, { lists, selected, draft });
      return true;
    });
    if (done) planned.push(one);
  }
  return planned;
}

function planOne(
  reading: TaskSheet,
  grid: Grid,
  { found, act }: FoundAct,
  {
    lists,
    selected,
    draft,
  }: { readonly lists: Lists; readonly selected: ReadonlySet<Task>; readonly draft: Draft },
): void {
  const chosen = chooseCell(reading, grid, found, act, lists);
  const { cell, suffix, also } = chosen;
  const places = [...(suffix === '' ? [] : [cell]), ...(also ? [also.cell] : [])];
  for (const place of places) {
    refuseShared(place, found, reading.snapshot, selected);
    refuseContrary(draft, addressOfCell(place), act);
  }
  const made = [
    ...(suffix === '' ? [] : [changeOf(reading, found, chosen)]),
    ...(also ? [choiceOf(reading, found, also)] : []),
  ];
  for (const change of made) draft.changes.set(addressOfCell(change), change);
  const [place] = places;
  if (place) draft.written.set(addressOfCell(place), act);
  else draft.unchanged += 1;
}

/** A cell that two tasks share says the same of both. */
function refuseContrary({ written }: Draft, cell: string, act: WrittenAct): void {
  const other = written.get(cell);
  if (other === undefined || JSON.stringify(other) === JSON.stringify(act)) return;
  throw new OfficerError('progressShared', { cell });
}

function changeOf(
  { snapshot, programmes }: TaskSheet,
  { task }: FoundTask,
  { role, cell, suffix }: Chosen,
): CellChange {
  const after = shownCellText(cell, snapshot) + suffix;
  const isFull = after.length > MAX_TEXT || lineFeedsIn(after) > MAX_LINE_FEEDS;
  if (isFull) throw new OfficerError('progressFull', { cell: addressOfCell(cell) });
  const [key] = taskKeys(programmes, [task]);
  if (key === undefined) throw new OfficerError('changed');
  const { row, column, value } = cell;
  return { key, role, row, column, rows: task.rows, before: value, after };
}

function choiceOf(
  { programmes }: TaskSheet,
  { task }: FoundTask,
  { cell, after }: NonNullable<Chosen['also']>,
): CellChange {
  const [key] = taskKeys(programmes, [task]);
  if (key === undefined) throw new OfficerError('changed');
  const { row, column, value } = cell;
  return { key, role: 'status', row, column, rows: task.rows, before: value, after };
}

/** Reads the sheet as it will be: every task must say what its act says, and the table must be read as before. */
function* misread(
  { snapshot, programmes, corrections }: TaskSheet,
  acts: readonly FoundAct[],
  changes: readonly CellChange[],
): Steps<Refusal[]> {
  const then = yield* readProgrammesSteps(withChanges(snapshot, changes), { corrections });
  return acts.flatMap(({ at, found, act }): Refusal[] =>
    isReadAs(found, act, then[programmes.indexOf(found.programme)])
      ? []
      : [{ at, error: unlikeError(found, act, changes) }],
  );
}

function isReadAs(
  { programme, task }: FoundTask,
  act: WrittenAct,
  after: Programme | undefined,
): boolean {
  const again = after?.tasks[programme.tasks.indexOf(task)];
  const isSameTable =
    JSON.stringify(after?.frame.columns) === JSON.stringify(programme.frame.columns);
  return isSameTable && again?.id === task.id && says(act, task.progress, again.progress);
}

function unlikeError(
  { task }: FoundTask,
  act: WrittenAct,
  changes: readonly CellChange[],
): OfficerError {
  const cell = changes.find(({ rows }) => rows === task.rows);
  return new OfficerError('progressUnclear', {
    cell: cell === undefined ? `A${task.row}` : addressOfCell(cell),
    text: (task.progress.text ?? '').slice(0, QUOTED),
    wording: progressWordings(act)[0] ?? '',
  });
}

function withChanges(snapshot: SheetSnapshot, changes: readonly CellChange[]): SheetSnapshot {
  const { rows, columns } = linesOfSnapshot(snapshot);
  const values = snapshot.values.map((row) => [...row]);
  const texts = new Map(snapshot.texts);
  for (const { row, column, after } of changes) {
    const line = values[rows.indexOf(row)];
    if (line) line[columns.indexOf(column)] = after;
    texts.delete(cellKey(row, column));
  }
  return { ...snapshot, values, texts };
}
