import { CAPTIONS, CHANGE_WORDS } from '../strings/report-tables';
import { CHANGES } from '../strings/report-sentences';
import { shownOrdinal } from '../strings/sub-tasks';
import type { ChangedRow, ComparableRow, PreviousReport, ReportChanges } from './compare';
import { compareReports } from './compare';
import { sectionTextOf } from './detail-table';
import { constant } from './figures';
import type { Cell, Column, FigureMaker, Row, TextPart } from './model';
import type { PlacedTask } from './placed';
import { isCountedClass } from './statistics';
import { sentence } from './sentence';
import { statusText } from './status-words';
import { textCell } from './table-builder';
import { leadText, writtenDeadline } from './task-columns';

/** What expressions call the table of changes. */
export const CHANGES_TABLE = 'changes';

export const CHANGES_COLUMNS: readonly Column[] = [
  { id: 'ordinal', caption: CAPTIONS.ordinal, align: 'center', width: 5 },
  { id: 'content', caption: CAPTIONS.content, align: 'left', width: 46 },
  { id: 'lead', caption: CAPTIONS.lead, align: 'left', width: 20 },
  { id: 'change', caption: CAPTIONS.change, align: 'center', width: 16 },
  { id: 'before', caption: CAPTIONS.before, align: 'center', width: 18 },
  { id: 'now', caption: CAPTIONS.now, align: 'center', width: 18 },
];

/** What changed since the report that stands in the workbook. */
export function changesSince(
  previous: PreviousReport,
  placed: readonly PlacedTask[],
): ReportChanges {
  const listed = placed.filter(({ placement }) => isCountedClass(placement.class));
  const others = placed.filter(({ placement }) => !isCountedClass(placement.class));
  return compareReports(previous.rows, listed.map(comparableRow), others.map(comparableRow));
}

/** The changes in one sentence. */
export function changesSentence(
  label: string,
  changes: ReportChanges,
  make: FigureMaker,
): TextPart[] {
  const counts = Object.entries(changes).map(([name, rows]: [string, readonly unknown[]]) => [
    name,
    make(constant(rows.length), 'padded'),
  ]);
  return sentence(CHANGES, { ...Object.fromEntries(counts), label });
}

/** One row for each change, kind after kind. */
export function changesRows(changes: ReportChanges): Row[] {
  return [
    ...changes.finished.map((pair) => pairRow('finished', pair, 'status')),
    ...changes.newlyOverdue.map((pair) => pairRow('newlyOverdue', pair, 'status')),
    ...changes.deadlineMoved.map((pair) => pairRow('deadlineMoved', pair, 'deadline')),
    ...changes.added.map((row) => changeRow('added', row, null, textCell(row.status))),
    ...changes.gone.map((row) => changeRow('gone', row, textCell(row.status), null)),
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
    status: statusText(reading),
  };
}

function pairRow(
  kind: keyof typeof CHANGE_WORDS,
  { before, now }: ChangedRow,
  field: 'status' | 'deadline',
): Row {
  return changeRow(kind, now, textCell(before[field]), textCell(now[field]));
}

function changeRow(
  kind: keyof typeof CHANGE_WORDS,
  row: ComparableRow,
  before: Cell,
  now: Cell,
): Row {
  const { ordinal, content, lead } = row;
  const words = [textCell(ordinal), textCell(content), textCell(lead), CHANGE_WORDS[kind]];
  return { kind: 'item', cells: [...words, before, now] };
}
