import type { Day, Progress, Status, Task } from '../programme';
import type { WrittenAct } from '../programme/progress-words';
import { statusOf } from '../programme/status';
import { statusOfWords } from './status-words';

/** What a correction of a status cell asks of the programme. */
export type WriteBack =
  | { readonly kind: 'write'; readonly act: WrittenAct }
  /** The programme says so already. */
  | { readonly kind: 'same' }
  /** Words that are no status. */
  | { readonly kind: 'words' }
  /** A status that the deadline gives, not the progress. */
  | { readonly kind: 'byDeadline' };

/** What the day of a report makes of a status. */
export interface StatusDay {
  readonly asOf: Day;
  readonly dayOver: boolean;
  readonly dueSoonDays: number;
}

/**
 * What has to be written of a task so that the programme says what an officer wrote into its status cell in a report
 * of that day; told apart where no remark on progress can bring that about.
 *
 * @param text what stands in the status cell
 */
export function writeBackOf(task: Task, text: string, day: StatusDay): WriteBack {
  const wanted = statusOfWords(text);
  if (wanted === null) return { kind: 'words' };
  const { asOf, ...options } = day;
  if (statusOf(task, asOf, options).status === wanted) return { kind: 'same' };
  const act = ACTS[wanted];
  if (act === null || statusOf(saying(task, act), asOf, options).status !== wanted)
    return { kind: 'byDeadline' };
  return { kind: 'write', act };
}

const UNDER_WAY: WrittenAct = { kind: 'inProgress', percent: null };

/** What each status says of progress; null where it says nothing of it. */
const ACTS: Readonly<Record<Status, WrittenAct | null>> = {
  completedOnTime: { kind: 'doneUndated', timeliness: 'onTime' },
  completedLate: { kind: 'doneUndated', timeliness: 'late' },
  completed: { kind: 'doneUndated', timeliness: null },
  dropped: { kind: 'dropped' },
  overdue: UNDER_WAY,
  dueSoon: UNDER_WAY,
  notStarted: UNDER_WAY,
  inProgress: UNDER_WAY,
  ongoing: UNDER_WAY,
  undated: UNDER_WAY,
};

/** The task as it would be with that written, as far as its status goes. */
function saying(task: Task, act: WrittenAct): Task {
  const told: Partial<Progress> =
    act.kind === 'doneUndated'
      ? { state: 'done', timeliness: act.timeliness && { kind: act.timeliness, days: null } }
      : { state: act.kind === 'dropped' ? 'dropped' : 'notDone', timeliness: null };
  const undated = { completedFrom: null, completedOn: null, record: null };
  return { ...task, progress: { ...task.progress, ...undated, ...told } };
}
