import type { Day } from '../programme';
import { filled, NO_GROUP, REMINDERS } from '../strings/report';
import { shortDay, twoDigits } from '../strings/report-dates';
import { REMINDER_SENTENCES } from '../strings/report-sentences';
import { figureMaker } from './evaluate';
import { count } from './figures';
import { letterheadBlock, signatureBlock } from './frame';
import type { ReportInput } from './input';
import type { Block, Row, Table } from './model';
import type { ReadTask } from './placed';
import { readTasks } from './placed';
import { sentence } from './sentence';
import { countGroups } from './statistics';
import { hasStatus } from './status-words';
import { headingRow } from './table-builder';
import type { TaskColumn } from './task-columns';
import { columnsOf, isSeveral, taskRow } from './task-columns';

/** What expressions call the table of tasks to urge. */
const REMINDERS_TABLE = 'reminders';

const REMINDER_COLUMNS: readonly TaskColumn[] = [
  'number',
  'content',
  'director',
  'deadline',
  'status',
  'daysLate',
  'daysLeft',
  'result',
];

/** A list to print or to put on a sheet, made of the same blocks as a report. */
export interface ReminderDocument {
  readonly asOf: Day;
  /** How many tasks it urges. */
  readonly counts: { readonly overdue: number; readonly dueSoon: number };
  readonly blocks: readonly Block[];
}

/**
 * The list "Danh sách đôn đốc": overdue tasks and those due soon, under the unit that leads them, the unit
 * with most overdue tasks first; within a unit the longest overdue first, then the soonest due.
 */
export function buildReminders(
  input: Omit<ReportInput, 'period' | 'previous' | 'freeText' | 'byHand' | 'parts'>,
): ReminderDocument {
  const urgent = readTasks(input).filter(({ reading }) => isUrgent(reading.status));
  const table = remindersTable(urgent);
  const countOf = (status: 'overdue' | 'dueSoon') =>
    urgent.filter(({ reading }) => reading.status === status).length;
  const list: Block[] = [
    summaryBlock(table, input.dueSoonDays),
    { part: 'detail', kind: 'table', table },
  ];
  return {
    asOf: input.asOf,
    counts: { overdue: countOf('overdue'), dueSoon: countOf('dueSoon') },
    blocks: [
      letterheadBlock(input.settings, input.today ?? null),
      titleBlock(input.asOf),
      ...(urgent.length > 0 ? list : [emptyBlock()]),
      signatureBlock(input.settings),
    ],
  };
}

function isUrgent(status: string): boolean {
  return status === 'overdue' || status === 'dueSoon';
}

function remindersTable(urgent: readonly ReadTask[]): Table {
  const several = isSeveral(urgent);
  const columns = columnsOf(REMINDER_COLUMNS, several);
  const groups = countGroups(urgent, ({ unit }) => (unit === NO_GROUP.unit ? null : unit));
  const byUnit = new Map(urgent.map(({ unit }): [string, ReadTask[]] => [unit, []]));
  for (const item of urgent) byUnit.get(item.unit)?.push(item);
  const rows = groups.flatMap(({ name, byStatus }): Row[] => {
    const unit = name ?? NO_GROUP.unit;
    const heading = filled(REMINDER_SENTENCES.unit, {
      unit,
      overdue: twoDigits(byStatus.overdue),
      dueSoon: twoDigits(byStatus.dueSoon),
    });
    const items = (byUnit.get(unit) ?? []).sort(byUrgency);
    return [
      headingRow(heading, columns.length),
      ...items.map((item) => taskRow(item, REMINDER_COLUMNS, several)),
    ];
  });
  return { id: REMINDERS_TABLE, columns, rows };
}

/** Days late count as negative days left: the most urgent task has the fewest. */
function byUrgency(a: ReadTask, b: ReadTask): number {
  const daysLeft = ({ reading }: ReadTask) => reading.daysLeft ?? -reading.daysLate;
  return daysLeft(a) - daysLeft(b);
}

function summaryBlock(table: Table, days: number): Block {
  const make = figureMaker(new Map([[table.id, table]]));
  const figureOf = (status: 'overdue' | 'dueSoon') =>
    make(count(REMINDERS_TABLE, hasStatus(status)), 'padded');
  const values = { overdue: figureOf('overdue'), dueSoon: figureOf('dueSoon'), days: String(days) };
  return {
    part: 'general',
    kind: 'paragraph',
    id: 'reminders.summary',
    style: 'body',
    parts: sentence(REMINDER_SENTENCES.summary, values),
  };
}

function titleBlock(asOf: Day): Block {
  return {
    part: 'title',
    kind: 'title',
    lines: [
      { text: REMINDERS.title, style: 'bold' },
      { text: filled(REMINDERS.subject, { asOf: shortDay(asOf) }), style: 'bold', rule: 'short' },
    ],
  };
}

function emptyBlock(): Block {
  const parts = [{ kind: 'text', text: REMINDERS.none }] as const;
  return { part: 'general', kind: 'paragraph', id: 'reminders.none', style: 'body', parts };
}
