import type { Day } from '../calendar';
import type { TimeExpression } from '../types';

/** When a task is worked on and due, by its table alone. */
export interface TaskTimes {
  readonly start: TimeExpression | null;
  readonly deadline: TimeExpression | null;
  readonly from: Day | null;
  readonly originalDue: Day | null;
  readonly ongoing: boolean;
}

/**
 * The rules of src/README §4: due is the deadline's last day; where that cell is empty, the last day of a range
 * in the start cell. "Thường xuyên" or a recurring expression in either cell, or an open end where no
 * deadline closes it, makes the task ongoing.
 */
export function timesOf(start: TimeExpression | null, deadline: TimeExpression | null): TaskTimes {
  const from = start?.from ?? (deadline?.kind === 'range' ? deadline.from : null);
  const ongoing = isOngoing(start, deadline);
  const due = deadline === null ? rangeEnd(start) : deadline.to;
  return { start, deadline, from, originalDue: ongoing ? null : due, ongoing };
}

/** One cell for both: its first day starts the work, its expression is the deadline. */
export function timesOfSpan(span: TimeExpression | null): TaskTimes {
  const start = span !== null && span.from !== null ? span : null;
  return timesOf(start, span);
}

function isOngoing(start: TimeExpression | null, deadline: TimeExpression | null): boolean {
  if (isStanding(deadline) || hasOpenEnd(deadline)) return true;
  if (isStanding(start)) return true;
  return deadline === null && hasOpenEnd(start);
}

/** "Thường xuyên", "Hằng quý": no day closes the task. */
function isStanding(time: TimeExpression | null): boolean {
  if (time === null) return false;
  return time.kind === 'recurring' || (time.kind === 'ongoing' && time.from === null);
}

/** "Từ 01/7/2025", "2025 và những năm tiếp theo": a first day and no last one. */
function hasOpenEnd(time: TimeExpression | null): boolean {
  if (time === null || time.from === null || time.to !== null) return false;
  return time.kind === 'ongoing' || time.kind === 'range';
}

function rangeEnd(start: TimeExpression | null): Day | null {
  return start?.kind === 'range' ? start.to : null;
}
