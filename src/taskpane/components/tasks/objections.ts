import type { Day } from '../../../programme';
import type { ProgressAct } from '../../../programme/progress-words';
import type { TaskReading } from '../../../report/statistics';
import {
  extensionIntoPast,
  futureCompletion,
  noLaterDeadline,
  reopensFinished,
} from '../../../strings/pane-progress';

/** Why an act is not written at once: what cannot be meant is refused, what hardly can is asked about. */
export interface Objection {
  readonly kind: 'refused' | 'asked';
  readonly sentence: string;
}

/** The first objection to an act on these tasks; null where it is to be written as it is. */
export function objectionTo(
  act: ProgressAct,
  items: readonly TaskReading[],
  today: Day,
): Objection | null {
  if (act.kind === 'done') return act.on > today ? asked(futureCompletion(act.on, today)) : null;
  if (act.kind === 'extended' && act.to < today)
    return { kind: 'refused', sentence: extensionIntoPast(act.to, today) };
  const finished = items.filter(({ reading }) => reading.status.startsWith('completed')).length;
  if (finished > 0) return asked(reopensFinished(finished));
  if (act.kind !== 'extended') return null;
  const latest = items
    .flatMap(({ task }) => task.due ?? [])
    .sort()
    .at(-1);
  return latest !== undefined && act.to <= latest ? asked(noLaterDeadline(act.to, latest)) : null;
}

function asked(sentence: string): Objection {
  return { kind: 'asked', sentence };
}
