import type { Day } from '../programme';
import { filled, NO_GROUP, REMINDERS } from '../strings/report';
import { shortDay } from '../strings/report-dates';
import { REMINDER_SENTENCES } from '../strings/report-sentences';
import { LAST_DAY_OVER, STATUS_WORDS } from '../strings/report-tables';
import { figureMaker } from './evaluate';
import { countText } from './figure-text';
import { beginsWith, count, equals, sum } from './figures';
import { letterheadBlock, signatureBlock } from './frame';
import type { ReportInput } from './input';
import type { Block, Printable, Row, Table } from './model';
import type { ReadTask } from './placed';
import { readTasks } from './placed';
import { sentence } from './sentence';
import { countGroups } from './statistics';
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

/** What a list of reminders is made from. */
export interface RemindersInput extends Pick<
  ReportInput,
  'programmes' | 'asOf' | 'dayOver' | 'today' | 'settings' | 'dueSoonDays' | 'aliases'
> {
  /** Whether each unit's tasks begin a page of their own. */
  readonly pageAUnit?: boolean;
}

/** A list to print or to put on a sheet, made of the same blocks as a report. */
export interface ReminderDocument extends Printable {
  readonly asOf: Day;
  /** How many tasks it urges. */
  readonly counts: { readonly overdue: number; readonly dueSoon: number };
}

/**
 * The list "Danh sách đôn đốc": overdue tasks and those due soon, under the unit that leads them, the unit
 * with most overdue tasks first; within a unit the longest overdue first, then the soonest due.
 */
export function buildReminders(input: RemindersInput): ReminderDocument {
  const urgent = readTasks(input).filter(({ reading }) => isUrgent(reading.status));
  const table = remindersTable(urgent, input.pageAUnit === true);
  const countOf = (status: 'overdue' | 'dueSoon') =>
    urgent.filter(({ reading }) => reading.status === status).length;
  const list: Block[] = [
    summaryBlock(table, input.dueSoonDays),
    { part: 'detail', kind: 'table', table },
  ];
  const year = Number((input.today ?? input.asOf).slice(0, 4));
  const blocks = [
    letterheadBlock(input.settings, year, { numbered: false }),
    titleBlock(input.asOf),
    ...(urgent.length > 0 ? list : [emptyBlock()]),
    signatureBlock(input.settings, { addressed: false }),
  ];
  return {
    asOf: input.asOf,
    counts: { overdue: countOf('overdue'), dueSoon: countOf('dueSoon') },
    papers: [{ id: 'report', orientation: 'landscape', blocks, aside: [] }],
  };
}

function isUrgent(status: string): boolean {
  return status === 'overdue' || status === 'dueSoon';
}

function remindersTable(urgent: readonly ReadTask[], pageAUnit: boolean): Table {
  const several = isSeveral(urgent);
  const columns = columnsOf(REMINDER_COLUMNS, several);
  const groups = countGroups(urgent, ({ unit }) => (unit === NO_GROUP.unit ? null : unit));
  const byUnit = new Map(urgent.map(({ unit }): [string, ReadTask[]] => [unit, []]));
  for (const item of urgent) byUnit.get(item.unit)?.push(item);
  const rows = groups.flatMap(({ name, byStatus }, at): Row[] => {
    const unit = name ?? NO_GROUP.unit;
    const heading = filled(REMINDER_SENTENCES.unit, {
      unit,
      overdue: countText(byStatus.overdue),
      dueSoon: countText(byStatus.dueSoon),
    });
    const items = (byUnit.get(unit) ?? []).sort(byUrgency);
    const own = headingRow(heading, columns.length);
    return [
      pageAUnit && at > 0 ? { ...own, newPage: true } : own,
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

/** The list has no helper column: an overdue status is asked for by how it begins, on its last day and later. */
const ASKED = {
  overdue: sum(
    count(REMINDERS_TABLE, beginsWith('status', STATUS_WORDS.overdue)),
    count(REMINDERS_TABLE, beginsWith('status', LAST_DAY_OVER)),
  ),
  dueSoon: count(REMINDERS_TABLE, equals('status', STATUS_WORDS.dueSoon)),
} as const;

function summaryBlock(table: Table, days: number): Block {
  const make = figureMaker(new Map([[table.id, table]]));
  const figureOf = (status: 'overdue' | 'dueSoon') => make(ASKED[status], 'padded');
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
