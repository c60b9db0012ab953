import type { Day } from '../programme';
import { isCompleted } from './classes';
import type { PlacedTask } from './placed';

/** The two rates an office is asked for, 0–1; null where there is nothing to divide by (src/README §5). */
export interface ReportRates {
  /** Of the tasks that had to be done by the as-of day, the share done by then. */
  readonly doneOfDue: number | null;
  /** Of the tasks done on a known day and with a deadline, the share done in time. */
  readonly onTimeOfDone: number | null;
}

/**
 * Whether a task stands in the base of `doneOfDue`: due or carried over in the report, its deadline not after the
 * as-of day. Early completions of later tasks swell neither side.
 */
export function isRated({ placement, task }: PlacedTask, asOf: Day): boolean {
  const asked = placement.class === 'due' || placement.class === 'carriedOver';
  return asked && task.due !== null && task.due <= asOf;
}

/** The rates over placed tasks; `asOf` is the report's. */
export function countRates(placed: readonly PlacedTask[], asOf: Day): ReportRates {
  const rated = placed.filter((item) => isRated(item, asOf));
  const done = rated.filter(({ reading }) => isCompleted(reading.status)).length;
  const counted = placed.filter(({ placement }) => placement.class !== null);
  const of = (status: string): number =>
    counted.filter(({ reading }) => reading.status === status).length;
  const onTime = of('completedOnTime');
  return {
    doneOfDue: share(done, rated.length),
    onTimeOfDone: share(onTime, onTime + of('completedLate')),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
