import type { Programme, Role, Task, TimeExpression } from '../../../programme';
import { cellAddress } from '../../../programme';
import { mapInSteps, type Steps } from '../../../programme/steps';
import { progressSentence } from '../../../strings/progress';
import { explainTime } from '../../../strings/times';

/** How one wording of the table was read, where it stands first and how often. */
export interface Reading {
  /** "Quý III/2025 → hạn 30/9/2025". */
  readonly sentence: string;
  /** A1 address of the first cell that holds it; null where the layout lost it. */
  readonly cell: string | null;
  readonly count: number;
}

/** How one phrase of time was read. */
export interface TimeReading extends Reading {
  readonly expression: TimeExpression;
}

/** The readings of a programme, each wording once, in the order met. */
export interface Readings {
  readonly times: readonly TimeReading[];
  readonly progress: readonly Reading[];
}

/** How every time expression and every remark of a programme was read, so that the officer can check it; in pieces. */
export function* readingsOf({ tasks }: Programme): Steps<Readings> {
  const times = yield* mapInSteps(tasks, (task) => [
    ...timeOf(task.start, cellOf(task, 'start')),
    ...timeOf(task.deadline, cellOf(task, 'deadline', 'time')),
  ]);
  const remarked = tasks.filter((task) => task.progress.text !== null);
  const progress = yield* mapInSteps(remarked, (task) => ({
    sentence: progressSentence(task.progress),
    cell: cellOf(task, task.progress.decidedBy?.role ?? 'note', 'note', 'status'),
  }));
  yield;
  return { times: distinct(times.flat()), progress: distinct(progress) };
}

function timeOf(
  expression: TimeExpression | null,
  cell: string | null,
): readonly Omit<TimeReading, 'count'>[] {
  return expression === null ? [] : [{ sentence: explainTime(expression), cell, expression }];
}

function distinct<T extends Omit<Reading, 'count'>>(
  all: readonly T[],
): readonly (T & Pick<Reading, 'count'>)[] {
  const found = new Map<string, T & Pick<Reading, 'count'>>();
  for (const one of all) {
    const known = found.get(one.sentence);
    found.set(one.sentence, known ? { ...known, count: known.count + 1 } : { ...one, count: 1 });
  }
  return [...found.values()];
}

/** The address of the first of these roles that the task has a cell for. */
function cellOf(task: Task, ...roles: readonly Role[]): string | null {
  const cell = roles.map((role) => task.cells[role]).find((one) => one !== undefined);
  return cell ? cellAddress(cell.row, cell.column) : null;
}
