import { cellKey, linesOfSnapshot, type SheetSnapshot } from '../../programme';
import type { Steps } from '../../programme/steps';
import { readProgrammesSteps } from '../../programme/read';
import {
  WRITTEN_ROLES,
  remarkToAppend,
  says,
  withAppended,
  writableAct,
  type ProgressAct,
  type RemarkPlace,
  type WrittenRole,
} from '../../programme/progress-words';
import { productOf, settledOf } from '../../programme/progress';
import { gridOf, type Grid } from '../../programme/table';
import { progressSources, yearOfRemarks } from '../../programme/tasks/readers';
import { termOf } from '../../programme/years';
import { progressWordings } from '../../strings/progress-written';
import { OfficerError } from '../door/errors';
import { MAX_LINE_FEEDS, lineFeedsIn } from '../sheet/typed-text';
import type { Lists } from './lists';
import { placeOf, refuseShared, shownText, type PlacedCell } from './place';
import { addressOf, type SheetReading } from './read-sheet';
import { findTasks, taskKeys, type FoundTask } from './task-key';
import type { CellChange, MarkRequest } from './types';

/** Excel holds no more characters in a cell. */
const MAX_TEXT = 32_767;
/** As much of a remark as a sentence about it quotes. */
const QUOTED = 60;

/** The changes an act needs, one cell a task; tasks that say so already need none. */
export interface MarkPlan {
  readonly changes: readonly CellChange[];
  /** How many cells of remarks are written, and how many tasks say so already. */
  readonly written: number;
  readonly unchanged: number;
}

interface Chosen {
  readonly role: WrittenRole;
  readonly cell: PlacedCell;
  readonly suffix: string;
  /** The value to choose in a status cell with a list, where it is another than the one that stands there. */
  readonly also?: { readonly cell: PlacedCell; readonly after: string };
}

/**
 * Works out what to write where, and reads the sheet as it will be to see that every task then says what the act
 * says; in pieces. Throws an OfficerError where a task cannot be found with certainty (`changed`) or cannot be
 * written.
 */
export function* planMarks(
  reading: SheetReading,
  request: MarkRequest,
  lists: Lists = new Map(),
): Steps<MarkPlan> {
  const act = writableAct(request.act);
  if (act === null) throw new OfficerError('progressInvalid');
  const found = findTasks(reading.programmes, request.tasks).map(present);
  const grid = gridOf(reading.snapshot);
  const selected = new Set(found.map(({ task }) => task));
  const changes = new Map<string, CellChange>();
  const written = new Set<string>();
  let unchanged = 0;
  for (const one of found) {
    yield;
    const chosen = choose(reading, grid, one, act, lists);
    const { cell, suffix, also } = chosen;
    if (suffix === '' && !also) unchanged += 1;
    else written.add(addressOf(suffix === '' && also ? also.cell : cell));
    if (suffix !== '') {
      refuseShared(cell, one, reading.snapshot, selected);
      changes.set(addressOf(cell), changeOf(reading, one, chosen));
    }
    if (also) {
      refuseShared(also.cell, one, reading.snapshot, selected);
      changes.set(addressOf(also.cell), choiceOf(reading, one, also));
    }
  }
  const all = [...changes.values()];
  yield* verify(reading, found, act, all);
  return { changes: all, written: written.size, unchanged };
}

function present(found: FoundTask | null): FoundTask {
  if (found === null) throw new OfficerError('changed');
  return found;
}

/** The first column in which the words are read as they are meant. */
function choose(
  { snapshot, name, corrections }: SheetReading,
  grid: Grid,
  found: FoundTask,
  act: ProgressAct,
  lists: Lists,
): Chosen {
  let sources: RemarkPlace['sources'] = progressSources(grid, found.task.cells);
  let also: Chosen['also'];
  const year = yearOfRemarks(termOf(found.programme.years ?? null));
  const product = () => productOf(found.task);
  const settled = settledOf(corrections.remarks);
  const tried: { place: RemarkPlace; cell: PlacedCell }[] = [];
  for (const role of WRITTEN_ROLES) {
    const cell = placeOf(found, role, snapshot);
    if (cell === null) continue;
    const place = { sources, role, year, product, settled };
    const list = lists.get(addressOf(cell));
    if (list !== undefined) {
      const value = valueFor(act, list, place);
      sources = withValue(sources, role, value);
      if (value !== null && value !== cell.value) also = { cell, after: value };
      continue;
    }
    const isError = cell.value !== '' && !sources.some((source) => source.role === role);
    const suffix = isError ? null : remarkToAppend(act, progressWordings(act), place);
    if (suffix !== null) return { role, cell, suffix, ...(also && { also }) };
    tried.push({ place, cell });
  }
  const [first] = tried;
  if (first === undefined && lists.size > 0) throw new OfficerError('progressListOnly');
  if (first === undefined) throw new OfficerError('progressNoColumn', { sheet: name });
  throw unclear(found, act, first.place, first.cell);
}

/** What each act makes of a task's state. An extension leaves the status as it is. */
const STATES: Readonly<Record<ProgressAct['kind'], string | null>> = {
  done: 'done',
  inProgress: 'notDone',
  dropped: 'dropped',
  extended: null,
};

/**
 * The value of a list that says what the act says: the one that stands there if it does, else one that begins as the
 * act's words do, else the first that does. Null where none does or nothing is to be chosen.
 */
function valueFor(act: ProgressAct, list: readonly string[], place: RemarkPlace): string | null {
  const state = STATES[act.kind];
  if (state === null) return null;
  const alone = { ...place, sources: [] };
  const fitting = list.filter((value) => withAppended(alone, value).state === state);
  const standing = place.sources.find(({ role }) => role === place.role)?.text;
  const word = progressWordings(act)[0]?.split(/\s/)[0] ?? '';
  return (
    fitting.find((value) => value === standing) ??
    fitting.find((value) => value.startsWith(word)) ??
    fitting[0] ??
    null
  );
}

/** The sources with another value of one role; as they are for none. */
function withValue(
  sources: RemarkPlace['sources'],
  role: WrittenRole,
  value: string | null,
): RemarkPlace['sources'] {
  if (value === null) return sources;
  const others = sources.filter((source) => source.role !== role);
  return [{ role, value, displayed: undefined, text: value }, ...others];
}

/** Names what stands in the way: the document written along, or the remark that would still decide. */
function unclear(
  { task }: FoundTask,
  act: ProgressAct,
  place: RemarkPlace,
  cell: PlacedCell,
): OfficerError {
  if (act.kind === 'done' && act.document !== undefined) {
    const bare: ProgressAct = { kind: 'done', on: act.on };
    if (remarkToAppend(bare, progressWordings(bare), place) !== null) {
      return new OfficerError('progressDocument', { document: act.document });
    }
  }
  const wording = progressWordings(act)[0] ?? '';
  const existing = place.sources.find(({ role }) => role === place.role)?.text ?? '';
  const decided = withAppended(place, `${existing}\n${wording}`).decidedBy;
  const culprit = decided === null ? undefined : task.cells[decided.role];
  const isOther = act.kind !== 'extended' && culprit !== undefined && culprit.text !== '';
  const text = isOther && decided !== null ? decided.text : existing || String(cell.value);
  return new OfficerError('progressUnclear', {
    cell: addressOf(isOther ? culprit : cell),
    text: text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text,
    wording,
  });
}

function changeOf(
  { snapshot, programmes }: SheetReading,
  { task }: FoundTask,
  { role, cell, suffix }: Chosen,
): CellChange {
  const after = shownText(cell, snapshot) + suffix;
  const isFull = after.length > MAX_TEXT || lineFeedsIn(after) > MAX_LINE_FEEDS;
  if (isFull) throw new OfficerError('progressFull', { cell: addressOf(cell) });
  const [key] = taskKeys(programmes, [task]);
  if (key === undefined) throw new OfficerError('changed');
  const { row, column, value } = cell;
  return { key, role, row, column, rows: task.rows, before: value, after };
}

function choiceOf(
  { programmes }: SheetReading,
  { task }: FoundTask,
  { cell, after }: NonNullable<Chosen['also']>,
): CellChange {
  const [key] = taskKeys(programmes, [task]);
  if (key === undefined) throw new OfficerError('changed');
  const { row, column, value } = cell;
  return { key, role: 'status', row, column, rows: task.rows, before: value, after };
}

/** Reads the sheet as it will be: every task must say what the act says, and the table must be read as before. */
function* verify(
  { snapshot, programmes, corrections }: SheetReading,
  found: readonly FoundTask[],
  act: ProgressAct,
  changes: readonly CellChange[],
): Steps<void> {
  const then = yield* readProgrammesSteps(withChanges(snapshot, changes), { corrections });
  for (const { programme, task } of found) {
    const after = then[programmes.indexOf(programme)];
    const again = after?.tasks[programme.tasks.indexOf(task)];
    const isSameTable =
      JSON.stringify(after?.frame.columns) === JSON.stringify(programme.frame.columns);
    if (isSameTable && again?.id === task.id && says(act, task.progress, again.progress)) continue;
    const cell = changes.find(({ rows }) => rows === task.rows);
    throw new OfficerError('progressUnclear', {
      cell: cell === undefined ? `A${task.row}` : addressOf(cell),
      text: (task.progress.text ?? '').slice(0, QUOTED),
      wording: progressWordings(act)[0] ?? '',
    });
  }
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
