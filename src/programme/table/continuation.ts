import type { Role } from '../types';
import {
  areHalvesOfTime,
  isWholeTime,
  beginsAnew,
  startsLower,
  startsWithBullet,
} from './fragments';
import type { GridRow } from './grid';
import { anyOf, cellOf, TIME_ROLES, WHO_ROLES } from './layout';
import type { Layout } from './layout';
import { completesNames, NAME_ROLES } from './names';
import type { NameBook } from './names';
import type { RawTask } from './raw-task';
import { breaksOff, completesSentence } from './sentences';
import { saysProgress } from './said-progress';

/** Roles whose cells tell a new task from the rest of one, and how much of their text is looked at. */
const COMPARED = ['content', ...TIME_ROLES, ...NAME_ROLES] as const;
const LONG_ENOUGH = 400;

/** What deciding needs besides the rows. */
export interface ContinuationContext {
  readonly layout: Layout;
  /** Whether the header or a number row stands right above. */
  readonly afterHeader: boolean;
  readonly isReadableTime: (text: string) => boolean;
  readonly isWholeName: NameBook;
  /** Whether a bullet stands in the column of numbers: the row is an item of its own, however it begins. */
  readonly isItem?: boolean;
}

/**
 * Whether a row without a number carries on the task above it (src/README §3, "Rows"): it completes a cell that is not
 * whole alone, or has nothing of its own but more text. It stands for itself where it brings a second whole time, or
 * completes nothing and has its own time, lead or progress. Right under a repeated header only the second time counts:
 * there every cell may begin anywhere.
 */
export function carriesOnTask(task: RawTask, row: GridRow, context: ContinuationContext): boolean {
  const { layout } = context;
  const content = cellOf(row, layout, 'content');
  if (content === '') return true;
  if (layout.columns.ordinal === undefined) return isPartWithoutOrdinals(task, row, context);
  if (bringsSecondTime(task, row, context)) return false;
  if (context.afterHeader || completesTime(task, row, context)) return true;
  if (goesOn(task, row, context)) return true;
  if (hasOwnTime(row, context)) return false;
  if (completesAnyName(task, row, context)) return true;
  return !anyOf(row, layout, LEADS) && !saysProgress(row, layout);
}

const LEADS = ['lead', 'responsible'] as const;

/**
 * Whether the row's content goes on with the sentence above. In small letters it does, unless a bullet stands in the
 * column of numbers, or the row is whole otherwise: its own time, and a lead beside the one above.
 */
function goesOn(task: RawTask, row: GridRow, context: ContinuationContext): boolean {
  const { layout, isItem } = context;
  const content = cellOf(row, layout, 'content');
  const above = lastOf(task, layout, 'content');
  if (breaksOff(above, content)) return true;
  if (isItem === true || (hasOwnTime(row, context) && namesLeadAgain(task, row, context))) {
    return false;
  }
  return !beginsAnew(content) || completesSentence(above, content);
}

/** Both rows name a lead, and the lower one does not only go on with the upper one. */
function namesLeadAgain(task: RawTask, row: GridRow, context: ContinuationContext): boolean {
  const { layout, isWholeName } = context;
  return LEADS.some((role) => {
    const above = lastOf(task, layout, role);
    const below = cellOf(row, layout, role);
    return above !== '' && below !== '' && !completesNames(above, below, role, isWholeName);
  });
}

/** Whether a row goes on with a cell of the task above, whatever else it holds. */
export function completesTask(task: RawTask, row: GridRow, context: ContinuationContext): boolean {
  const { layout, afterHeader } = context;
  if (afterHeader || completesTime(task, row, context)) return true;
  return completesSentence(lastOf(task, layout, 'content'), cellOf(row, layout, 'content'));
}

/** In a table without ordinals every sentence is a task, but for bullets and the halves of a page break. */
function isPartWithoutOrdinals(task: RawTask, row: GridRow, context: ContinuationContext): boolean {
  const { layout, afterHeader } = context;
  const content = cellOf(row, layout, 'content');
  if (bringsSecondTime(task, row, context)) return isStep(row, content, layout);
  if (startsLower(content)) return true;
  const isAlone = !anyOf(row, layout, [...TIME_ROLES, ...WHO_ROLES]);
  return isAlone && (afterHeader || startsWithBullet(content));
}

/** A bullet with a day of its own but nobody of its own: a step of the task above, done by the same people. */
function isStep(row: GridRow, content: string, layout: Layout): boolean {
  const hasWho = WHO_ROLES.some((role) => layout.columns[role] !== undefined);
  return hasWho && startsWithBullet(content) && !anyOf(row, layout, WHO_ROLES);
}

/** Both rows hold a time in one column, and the two are no halves of one. */
function bringsSecondTime(task: RawTask, row: GridRow, context: ContinuationContext): boolean {
  return someTime(task, row, context, (isHalf) => !isHalf);
}

function completesTime(task: RawTask, row: GridRow, context: ContinuationContext): boolean {
  return someTime(task, row, context, (isHalf) => isHalf);
}

function someTime(
  task: RawTask,
  row: GridRow,
  { layout, isReadableTime }: ContinuationContext,
  accepts: (isHalf: boolean) => boolean,
): boolean {
  return TIME_ROLES.some((role) => {
    const above = textSoFar(task, layout, role);
    const below = cellOf(row, layout, role);
    return above !== '' && below !== '' && accepts(areHalvesOfTime(above, below, isReadableTime));
  });
}

function hasOwnTime(row: GridRow, { layout, isReadableTime }: ContinuationContext): boolean {
  return TIME_ROLES.some((role) => isWholeTime(cellOf(row, layout, role), isReadableTime));
}

function completesAnyName(task: RawTask, row: GridRow, context: ContinuationContext): boolean {
  const { layout, isWholeName } = context;
  return NAME_ROLES.some((role) =>
    completesNames(lastOf(task, layout, role), cellOf(row, layout, role), role, isWholeName),
  );
}

/**
 * The cells of a row that go on with the task above although the row is a heading: a page break left them there. Null
 * where none does.
 */
export function remainderIn(
  task: RawTask,
  row: GridRow,
  { layout, isReadableTime, isWholeName }: ContinuationContext,
): GridRow | null {
  const goesOn = (role: Role, below: string): boolean => {
    if (isTime(role)) {
      const above = textSoFar(task, layout, role);
      return above !== '' && areHalvesOfTime(above, below, isReadableTime);
    }
    const named = NAME_ROLES.find((each) => each === role);
    const above = lastOf(task, layout, named ?? 'content');
    if (named !== undefined) return completesNames(above, below, named, isWholeName);
    return startsLower(below);
  };
  const cells = row.cells.map(() => '');
  for (const [role, column] of Object.entries(layout.columns) as [Role, number][]) {
    const text = row.cells[column - layout.left] ?? '';
    if (text === '' || role === 'ordinal' || role === 'content' || !goesOn(role, text)) continue;
    cells[column - layout.left] = text;
  }
  const filled = cells.filter((cell) => cell !== '').length;
  return filled === 0 ? null : { row: row.row, cells, filled };
}

function isTime(role: Role): boolean {
  return TIME_ROLES.some((each) => each === role);
}

/** The role's texts in the task's rows, the beginning of them: enough to compare times. */
function textSoFar(task: RawTask, layout: Layout, role: Role): string {
  return said(task, layout).texts[role] ?? '';
}

/** The last of the role's texts in the task's rows: what a lower cell would go on with. */
function lastOf(task: RawTask, layout: Layout, role: Role): string {
  return said(task, layout).last[role] ?? '';
}

function said(task: RawTask, layout: Layout): RawTask['said'] {
  const { said } = task;
  for (; said.rows < task.rows.length; said.rows += 1) {
    const row = task.rows[said.rows]?.row;
    if (row !== undefined) addTexts(said, row, layout);
  }
  return said;
}

function addTexts({ texts, last }: RawTask['said'], row: GridRow, layout: Layout): void {
  for (const role of COMPARED) {
    const text = cellOf(row, layout, role);
    if (text === '') continue;
    last[role] = text;
    const above = texts[role] ?? '';
    if (above.length < LONG_ENOUGH) texts[role] = `${above} ${text}`.trim();
  }
}
