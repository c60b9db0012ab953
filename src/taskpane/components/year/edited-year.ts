import type { Programme, Day } from '../../../programme';
import { yearRows, type YearChoice, type YearRow } from '../../../plan';

/** One of this year's tasks as the officer has it now for the next one. */
export interface EditedYearRow {
  readonly row: YearRow;
  /** Its place in the programme, 0-based. */
  readonly at: number;
  readonly taken: boolean;
  readonly content: string;
  readonly deadline: string;
  /** Whether its time could not be moved, or its content names the old year. */
  readonly open: boolean;
}

export const CHOICES: readonly YearChoice[] = ['carried', 'repeated', 'left'];

/** The rows to choose among: unfinished and yearly ones taken, the rest offered. */
export function yearRowsToReview(programme: Programme, asOf: Day, year: number): EditedYearRow[] {
  return yearRows(programme, asOf, year).map((row, at) => ({
    row,
    at,
    taken: row.choice !== 'left',
    content: row.task.content,
    deadline: row.deadline?.text ?? '',
    open: asksOf(row) || row.namesOldYear,
  }));
}

/** Whether a time of the row could not be moved by a rule. */
export function asksOf({ start, deadline }: YearRow): boolean {
  return start?.how === 'asks' || deadline?.how === 'asks';
}

/** A group's rows: those with a question first, else in the programme's order. */
export function groupOf(rows: readonly EditedYearRow[], choice: YearChoice): EditedYearRow[] {
  const group = rows.filter(({ row }) => row.choice === choice);
  return [...group.filter(({ open }) => open), ...group.filter(({ open }) => !open)];
}

/** The rows taken, in the programme's order, with what the officer made of them. */
export function chosenRows(rows: readonly EditedYearRow[]): YearRow[] {
  return rows
    .filter(({ taken }) => taken)
    .sort((a, b) => a.at - b.at)
    .map(({ row, content, deadline }) => ({
      ...row,
      task: withContent(row.task, content.trim()),
      deadline: deadline.trim() === '' ? null : { text: deadline.trim(), how: 'moved' as const },
    }));
}

function withContent(task: YearRow['task'], content: string): YearRow['task'] {
  const cell = task.cells.content;
  if (content === task.content || cell === undefined) return task;
  return { ...task, content, cells: { ...task.cells, content: { ...cell, text: content } } };
}
