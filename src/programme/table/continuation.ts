import type { Role } from '../types';
import { readResponsible } from '../responsibility';
import { openingOf } from '../responsibility/openers';
import { areHalvesOfTime, startsFresh, startsLower, startsWithBullet } from './fragments';
import type { GridRow } from './grid';
import { anyOf, cellOf, TIME_ROLES, WHO_ROLES } from './layout';
import type { Layout } from './layout';
import type { RawTask } from './raw-task';

/** Roles whose cells tell a new task from the rest of one, and how much of their text is looked at. */
const COMPARED = [...TIME_ROLES, ...WHO_ROLES] as const;
const LONG_ENOUGH = 400;

/** What deciding needs besides the rows. */
export interface ContinuationContext {
  readonly layout: Layout;
  /** Whether the header or a number row stands right above. */
  readonly afterHeader: boolean;
  readonly isReadableTime: (text: string) => boolean;
}

/**
 * Whether a row without a number carries on the task above it (src/README §3: every cell of it continues the
 * cell above) rather than being a task whose number is missing. It is a task of its own if it brings a
 * second complete time, or begins a sentence and names a second lead. Right after a repeated header only
 * the second time counts: there every cell may begin anywhere.
 */
export function carriesOnTask(task: RawTask, row: GridRow, context: ContinuationContext): boolean {
  const { layout, afterHeader } = context;
  const content = cellOf(row, layout, 'content');
  if (content === '') return true;
  if (bringsSecondTime(task, row, context)) return isSubItem(row, content, layout);
  if (layout.columns.ordinal === undefined) return isPartWithoutOrdinals(row, content, context);
  if (afterHeader || startsLower(content) || !startsFresh(content)) return true;
  if (!anyOf(row, layout, TIME_ROLES)) return !namesSecondLead(task, row, layout);
  const hasTime = TIME_ROLES.some((role) => textSoFar(task, layout, role) !== '');
  return hasTime || !anyOf(row, layout, WHO_ROLES);
}

/** In a table without ordinals every sentence is a task, but for bullets and the halves of a page break. */
function isPartWithoutOrdinals(
  row: GridRow,
  content: string,
  { layout, afterHeader }: ContinuationContext,
): boolean {
  if (startsLower(content)) return true;
  const isAlone = !anyOf(row, layout, [...TIME_ROLES, ...WHO_ROLES]);
  return isAlone && (afterHeader || startsWithBullet(content));
}

/** A bullet with a day of its own but nobody of its own: a step of the task above, done by the same people. */
function isSubItem(row: GridRow, content: string, layout: Layout): boolean {
  const hasWho = WHO_ROLES.some((role) => layout.columns[role] !== undefined);
  return hasWho && startsWithBullet(content) && !anyOf(row, layout, WHO_ROLES);
}

/** Both rows hold a time in one column, and the two are no halves of one. */
function bringsSecondTime(task: RawTask, row: GridRow, context: ContinuationContext): boolean {
  return TIME_ROLES.some((role) => {
    const above = textSoFar(task, context.layout, role);
    const below = cellOf(row, context.layout, role);
    if (above === '' || below === '') return false;
    return !areHalvesOfTime(above, below, context.isReadableTime);
  });
}

/** Both rows name a lead: by a label in one column, or by whole names in a column of leads. */
function namesSecondLead(task: RawTask, row: GridRow, layout: Layout): boolean {
  const lead = cellOf(row, layout, 'lead');
  if (lead !== '') return isWholeAgain(textSoFar(task, layout, 'lead'), lead);
  const below = readResponsible(cellOf(row, layout, 'responsible'));
  const above = readResponsible(textSoFar(task, layout, 'responsible'));
  if (below.leads.length === 0 || above.leads.length === 0) return false;
  return below.labelled === above.labelled && !endsOpen(textSoFar(task, layout, 'responsible'));
}

function isWholeAgain(above: string, below: string): boolean {
  return above !== '' && !endsOpen(above) && openingOf(below) !== 'none';
}

function endsOpen(text: string): boolean {
  return /(?:[,;:(–—-]|\sv[àới]+)$/u.test(text);
}

/** The role's texts in the task's rows, the beginning of them: enough to compare times and names. */
function textSoFar(task: RawTask, layout: Layout, role: Role): string {
  const { said } = task;
  for (; said.rows < task.rows.length; said.rows += 1) {
    const row = task.rows[said.rows]?.row;
    if (row !== undefined) addTexts(said.texts, row, layout);
  }
  return said.texts[role] ?? '';
}

function addTexts(texts: Partial<Record<Role, string>>, row: GridRow, layout: Layout): void {
  for (const role of COMPARED) {
    const text = cellOf(row, layout, role);
    const above = texts[role] ?? '';
    if (text !== '' && above.length < LONG_ENOUGH) texts[role] = `${above} ${text}`.trim();
  }
}
