import type { Programme, Role, Task } from '../../../programme';
import { cellAddress } from '../../../programme';
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

/** The readings of a programme, each wording once, in the order met. */
export interface Readings {
  readonly times: readonly Reading[];
  readonly progress: readonly Reading[];
}

/** How every time expression and every remark of a programme was read, so that the officer can check it. */
export function readingsOf({ tasks }: Programme): Readings {
  const times = tasks.flatMap((task) => [
    ...(task.start ? [{ sentence: explainTime(task.start), cell: cellOf(task, 'start') }] : []),
    ...(task.deadline
      ? [{ sentence: explainTime(task.deadline), cell: cellOf(task, 'deadline', 'time') }]
      : []),
  ]);
  const progress = tasks
    .filter((task) => task.progress.text !== null)
    .map((task) => ({
      sentence: progressSentence(task.progress),
      cell: cellOf(task, task.progress.decidedBy?.role ?? 'note', 'note', 'status'),
    }));
  return { times: distinct(times), progress: distinct(progress) };
}

function distinct(all: readonly Omit<Reading, 'count'>[]): readonly Reading[] {
  const found = new Map<string, Reading>();
  for (const { sentence, cell } of all) {
    const known = found.get(sentence);
    found.set(
      sentence,
      known ? { ...known, count: known.count + 1 } : { sentence, cell, count: 1 },
    );
  }
  return [...found.values()];
}

/** The address of the first of these roles that the task has a cell for. */
function cellOf(task: Task, ...roles: readonly Role[]): string | null {
  const cell = roles.map((role) => task.cells[role]).find((one) => one !== undefined);
  return cell ? cellAddress(cell.row, cell.column) : null;
}
