import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDay } from '../../../src/programme/calendar';
import {
  readProgress,
  type ProgressRole,
  type ProgressSource,
} from '../../../src/programme/progress';
import { statusOf } from '../../../src/programme/status';
import { readTime } from '../../../src/programme/timing';
import type { StatusReading, Task } from '../../../src/programme/types';
import { task } from '../../checks/builders';

/** One row of remarks.tsv, written by hand before the reader. */
export interface RemarkRow {
  readonly line: number;
  readonly cells: string;
  readonly sources: readonly ProgressSource[];
  readonly deadline: string;
  readonly asOf: string;
  readonly expected: {
    readonly state: string;
    readonly completedOn: string | null;
    readonly status: string;
    readonly daysLate: number;
    readonly also: string;
  };
}

/** All rows of remarks.tsv; `\n` in a cell is a line break. */
export function remarkRows(): RemarkRow[] {
  const lines = readFileSync(join(__dirname, 'remarks.tsv'), 'utf8').trimEnd().split('\n');
  return lines.slice(1).map((line, index) => rowOf(line.split('\t'), index + 2));
}

function rowOf(fields: readonly string[], line: number): RemarkRow {
  const [cells = '', deadline = '', asOf = '', state = '', on = '', status = '', late = ''] =
    fields;
  return {
    line,
    cells,
    sources: cells.split(' || ').map(sourceOf),
    deadline,
    asOf,
    expected: {
      state,
      completedOn: on === '-' ? null : on,
      status,
      daysLate: Number(late),
      also: fields[7] ?? '',
    },
  };
}

function sourceOf(cell: string): ProgressSource {
  const cut = cell.indexOf('=');
  const text = cell.slice(cut + 1).replaceAll('\\n', '\n');
  return { role: cell.slice(0, cut) as ProgressRole, value: text, displayed: undefined, text };
}

/** What the reader makes of a row, in the form of the row's expectation. */
export function readRow(row: RemarkRow): RemarkRow['expected'] {
  const made = taskOf(row);
  const { status, daysLate }: StatusReading = statusOf(made, row.asOf);
  const { state, completedOn } = made.progress;
  return { state, completedOn, status, daysLate, also: alsoOf(row, made) };
}

/** A task with the row's deadline and remarks; a granted extension moves its effective deadline. */
export function taskOf(row: Pick<RemarkRow, 'sources' | 'deadline'>): Task {
  const progress = readProgress(row.sources, { year: 2025 });
  const deadline = row.deadline === '-' ? null : deadlineOf(row.deadline);
  const originalDue = deadline?.to ?? null;
  const due = originalDue === null ? null : (progress.extendedTo ?? originalDue);
  const ongoing = deadline !== null && ['ongoing', 'recurring'].includes(deadline.kind);
  return task(7, { progress, deadline, originalDue, due, ongoing, start: null, from: null });
}

function deadlineOf(text: string): Task['deadline'] {
  if (isDay(text)) return { kind: 'day', from: text, to: text, text, inferred: [] };
  return readTime(text, { year: 2025 });
}

/** Only what the row names is compared, except extensions and conflicts: they must be named. */
function alsoOf(row: RemarkRow, made: Task): string {
  const named = row.expected.also;
  const { completedFrom, percent, extendedTo, extensionAsked, conflict } = made.progress;
  return [
    named.includes('from=') ? `from=${completedFrom}` : '',
    named.includes('percent=') ? `percent=${percent}` : '',
    extendedTo === null ? '' : `extendedTo=${extendedTo}`,
    extensionAsked ? 'asked' : '',
    conflict === null ? '' : `conflict=${conflict.join('/')}`,
  ]
    .filter((part) => part !== '')
    .join(',');
}
