import type { Grid, GridRow } from './grid';
import type { Heading } from './headings';
import type { Layout } from './layout';
import type { NameBook } from './names';
import type { Joint, RawSection, RawTask, RawTotal } from './raw-task';
import type { Region } from './region';

/** What reading a body needs: the rows, where the roles stand, and whether a text reads as a time. */
export interface BodyInput {
  readonly grid: Grid;
  readonly region: Region;
  readonly layout: Layout;
  readonly isReadableTime: (text: string) => boolean;
  readonly isWholeName: NameBook;
}

/** The reader's place in the body. */
export interface State {
  readonly tasks: RawTask[];
  readonly sections: RawSection[];
  section: RawSection | null;
  task: RawTask | null;
  /** The last task with a number in this section: what rows without one stand under. */
  numbered: RawTask | null;
  total: (RawTotal & { grand: boolean }) | null;
  /** Whether a header row stands right above, blank rows aside. */
  afterHeader: boolean;
  /** Blank rows since the last row of the body. */
  gap: number;
  end: number;
}

/** What one row turned out to be; `end` closes the table above it. */
export type Step = 'next' | 'end';

/** The row begins a task. */
export function begin(state: State, row: GridRow, ordinal: string): Step {
  const task = newTask(state, ordinal, null);
  if (ordinal !== '') state.numbered = task;
  return carryOn(state, row, 'first');
}

/** The row begins a sub-task of the numbered task above; where there is none, a task without a number. */
export function beginUnder(state: State, row: GridRow): Step {
  newTask(state, '', state.numbered);
  return carryOn(state, row, 'first');
}

function newTask(state: State, ordinal: string, parent: RawTask | null): RawTask {
  const said = { rows: 0, texts: {}, last: {} };
  const task: RawTask = { ordinal, section: state.section, parent, rows: [], said };
  state.task = task;
  state.tasks.push(task);
  return task;
}

/** The row belongs to the task above. */
export function carryOn(state: State, row: GridRow, joint: Joint): Step {
  state.task?.rows.push({ row, joint });
  return stepOn(state, row);
}

/** The row is a heading; `within` is given where it is a numbered row (see RawSection). */
export function openSection(
  state: State,
  row: GridRow,
  heading: Heading,
  within?: RawSection | null,
): Step {
  state.section = { ...heading, row: row.row, ...(within === undefined ? {} : { within }) };
  state.sections.push(state.section);
  state.task = null;
  state.numbered = null;
  return stepOn(state, row);
}

function stepOn(state: State, row: GridRow): Step {
  state.afterHeader = false;
  state.gap = 0;
  state.end = row.row;
  return 'next';
}
