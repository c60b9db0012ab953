import type { Programme, Section, Status, StatusReading, Task } from '../programme';
import { CAPTIONS, extendedDeadline, STATUS_WORDS } from '../strings/report-tables';
import { CLASS_WORDS, NO_GROUP } from '../strings/report';
import { isCountedClass } from './statistics';
import type { Condition } from './figures';
import { beginsWith, equals } from './figures';
import type { Cell, Column, Row } from './model';
import type { PlacedTask } from './placed';
import { headingRow, textCell } from './table-builder';

/** What expressions call the detail table. */
export const DETAIL = 'detail';

/** The detail table's columns; the last three exist to be counted. */
export const DETAIL_COLUMNS: readonly Column[] = [
  { id: 'ordinal', caption: CAPTIONS.ordinal, align: 'center', width: 5 },
  { id: 'content', caption: CAPTIONS.content, align: 'left', width: 46 },
  { id: 'lead', caption: CAPTIONS.lead, align: 'left', width: 20 },
  { id: 'director', caption: CAPTIONS.director, align: 'left', width: 18 },
  { id: 'deadline', caption: CAPTIONS.deadline, align: 'center', width: 13 },
  { id: 'result', caption: CAPTIONS.result, align: 'left', width: 26 },
  { id: 'status', caption: CAPTIONS.status, align: 'center', width: 13 },
  { id: 'daysLate', caption: CAPTIONS.daysLate, align: 'center', width: 8 },
  { id: 'class', caption: CAPTIONS.class, align: 'center', width: 10, helper: true },
  { id: 'unit', caption: CAPTIONS.unitCounted, align: 'left', width: 16, helper: true },
  { id: 'directorName', caption: CAPTIONS.directorCounted, align: 'left', width: 16, helper: true },
];

/** The rows of the detail table: every counted task in the programme's order, under the headings of its sections. */
export function detailRows(placed: readonly PlacedTask[]): Row[] {
  const several = new Set(placed.map(({ programme }) => programme)).size > 1;
  const rows: Row[] = [];
  let programme: Programme | null = null;
  let section: Section | null = null;
  for (const item of placed) {
    if (!isCountedClass(item.placement.class)) continue;
    if (item.programme !== programme) {
      programme = item.programme;
      section = null;
      if (several) rows.push(headingRow(programmeHeading(programme), DETAIL_COLUMNS.length));
    }
    const own = sectionOf(programme, item.task);
    if (own !== null && own !== section) {
      rows.push(headingRow(sectionHeading(own), DETAIL_COLUMNS.length));
    }
    section = own;
    rows.push(detailRow(item));
  }
  return rows;
}

/** What the status column shows: the status in words, with the days where it is overdue. */
export function statusText({ status, daysLate }: StatusReading): string {
  const word = STATUS_WORDS[status];
  return status === 'overdue' ? `${word} ${daysLate} ngày` : word;
}

/** How a status is found in the status column. */
export function hasStatus(status: Status): Condition {
  const word = STATUS_WORDS[status];
  return status === 'overdue' ? beginsWith('status', word) : equals('status', word);
}

/** The deadline as it is written: the deadline cell's text, or the start cell's where that gave the deadline. */
export function writtenDeadline(task: Task): string {
  const fromStart = task.originalDue !== null || task.ongoing ? task.start?.text : undefined;
  const written = task.deadline?.text ?? fromStart ?? '';
  const { extendedTo } = task.progress;
  return extendedTo === null ? written : extendedDeadline(written, extendedTo);
}

/** All lead units, the counted one first; "Chưa phân công" where there is none. */
export function leadText(task: Task): string {
  return task.leads.length === 0 ? NO_GROUP.unit : task.leads.join('; ');
}

/** All directors; empty where there is none. */
export function directorText(task: Task): string {
  return task.directors.join('; ');
}

function detailRow({ task, reading, placement, unit, director }: PlacedTask): Row {
  const cells: Cell[] = [
    textCell(task.ordinal),
    textCell(task.content),
    leadText(task),
    textCell(directorText(task)),
    textCell(writtenDeadline(task)),
    textCell(task.progress.text),
    statusText(reading),
    reading.daysLate > 0 ? reading.daysLate : null,
    isCountedClass(placement.class) ? CLASS_WORDS[placement.class] : null,
    unit,
    director,
  ];
  return { kind: 'item', cells, taskId: task.id };
}

/** The heading a task stands under, as the detail table shows it; null where there is none. */
export function sectionTextOf(programme: Programme, task: Task): string | null {
  const section = sectionOf(programme, task);
  return section && sectionHeading(section);
}

/** The last section heading above a task; null where the programme has none there. */
function sectionOf(programme: Programme, task: Task): Section | null {
  if (task.section === null) return null;
  return programme.sections.findLast(({ row }) => row < task.row) ?? null;
}

function sectionHeading({ numeral, title }: Section): string {
  return numeral === '' ? title : `${numeral}. ${title}`;
}

function programmeHeading({ sheet, title }: Programme): string {
  return title === '' ? sheet : `${title.replace(/\s+/g, ' ')} (${sheet})`;
}
