import type { ComparableRow, PreviousReport } from './compare';
import { compareReports } from './compare';
import { sectionTextOf } from './detail-table';
import type { PlacedTask } from './placed';
import { isCountedClass } from './statistics';
import { statusText } from './status-words';
import { leadText, writtenDeadline } from './task-columns';
import { shownOrdinal } from '../strings/sub-tasks';
import type { CHANGE_WORDS } from '../strings/report-tables';

export type ChangeKind = keyof typeof CHANGE_WORDS;

/** One task that an earlier report told otherwise; what it said and what is said now, "" for nothing. */
export interface Change {
  readonly kind: ChangeKind;
  readonly row: ComparableRow;
  readonly before: string;
  readonly now: string;
}

/** What changed since a report that stands in the workbook, kind after kind. */
export function changesSince(previous: PreviousReport, placed: readonly PlacedTask[]): Change[] {
  const listed = placed.filter(({ placement }) => isCountedClass(placement.class));
  const others = placed.filter(({ placement }) => !isCountedClass(placement.class));
  const { finished, reopened, newlyOverdue, deadlineMoved, added, gone } = compareReports(
    previous.rows,
    listed.map(comparableRow),
    others.map(comparableRow),
  );
  const pairs = { finished, reopened, newlyOverdue } as const;
  return [
    ...(['finished', 'reopened', 'newlyOverdue'] as const).flatMap((kind) =>
      pairs[kind].map(({ before, now }) => change(kind, now, before.status, now.status)),
    ),
    ...deadlineMoved.map(({ before, now }) =>
      change('deadlineMoved', now, before.deadline, now.deadline),
    ),
    ...added.map((row) => change('added', row, '', row.status)),
    ...gone.map((row) => change('gone', row, row.status, '')),
  ];
}

/** A task as a row of an earlier report would show it. */
export function comparableRow(item: PlacedTask): ComparableRow {
  const { programme, task, reading } = item;
  return {
    section: sectionTextOf(programme, task) ?? '',
    ordinal: shownOrdinal(task),
    content: task.content,
    lead: leadText(item),
    deadline: writtenDeadline(task),
    status: statusText(reading, task.due),
  };
}

function change(kind: ChangeKind, row: ComparableRow, before: string, now: string): Change {
  return { kind, row, before, now };
}
