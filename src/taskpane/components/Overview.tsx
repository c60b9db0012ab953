import { Suspense, useMemo } from 'react';
import type { Status } from '../../programme';
import { STATUSES } from '../../programme';
import { completionRate, countByStatus, findAbsences } from '../../report/statistics';
import { ABSENCE_NAMES, opening, PANE, rateText } from '../../strings/pane';
import { BUCKET_NAMES, BUCKETS_TITLE, DUE_ON_THE_DAY } from '../../strings/pane-overview';
import { STATUS_NAMES } from '../../strings/status';
import type { ProgrammeReading, WorkbookView } from '../actions';
import { BUCKETS, countBuckets } from '../state/due-buckets';
import { tasksOf } from '../state/selectors';
import { ABSENCES } from '../state/state';
import type { Pane } from '../state/use-pane';
import { Count } from './Count';
import { ColoursPanel } from './lazy-views';

interface Props {
  readonly pane: Pane;
  readonly view: WorkbookView;
  readonly chosen: ProgrammeReading;
}

/** The situation at one glance: a sentence made of the numbers, a bar of shares, every count a way to its tasks. */
export function Overview({ pane, view, chosen }: Props) {
  // Ten thousand tasks are not counted anew at every step of a progress bar.
  const { tasks, counts, absences, buckets } = useMemo(() => situationOf(chosen), [chosen]);
  const done = counts.completedOnTime + counts.completedLate + counts.completed;
  const { overdue, dueSoon } = counts;
  const { asOf, today } = pane.state;
  return (
    <>
      <p className="opening">
        {opening({ asOf, total: tasks.length, overdue, dueSoon, done })}{' '}
        {rateText(completionRate(counts))}
      </p>
      <Shares counts={counts} />
      <ul className="counts" aria-label={PANE.statusCounts}>
        {STATUSES.filter((status) => counts[status] > 0).map((status) => (
          <Count
            key={status}
            status={status}
            name={STATUS_NAMES[status]}
            count={counts[status]}
            open={() => pane.dispatch({ type: 'tasksAsked', filter: { status } })}
          />
        ))}
      </ul>
      <h2>{BUCKETS_TITLE}</h2>
      <ul className="counts" aria-label={BUCKETS_TITLE}>
        {BUCKETS.map((bucket) => (
          <Count
            key={bucket}
            name={bucket === 'today' && asOf !== today ? DUE_ON_THE_DAY : BUCKET_NAMES[bucket]}
            count={buckets[bucket]}
            open={() => pane.dispatch({ type: 'tasksAsked', filter: { bucket } })}
          />
        ))}
      </ul>
      <h2>{PANE.absences}</h2>
      <ul className="counts">
        {ABSENCES.map((absence) => (
          <Count
            key={absence}
            name={ABSENCE_NAMES[absence]}
            count={absences[absence].length}
            open={() => pane.dispatch({ type: 'tasksAsked', filter: { absence } })}
          />
        ))}
      </ul>
      <Suspense fallback={<p className="hint">{PANE.loadingView}</p>}>
        <ColoursPanel pane={pane} view={view} />
      </Suspense>
    </>
  );
}

function situationOf(chosen: ProgrammeReading) {
  const tasks = tasksOf(chosen);
  return {
    tasks,
    counts: countByStatus(tasks),
    absences: findAbsences(tasks),
    buckets: countBuckets(tasks),
  };
}

/** The shares of the statuses as one bar; the list below says the same in words. */
function Shares({ counts }: { readonly counts: Readonly<Record<Status, number>> }) {
  return (
    <div className="shares" aria-hidden="true">
      {STATUSES.filter((status) => counts[status] > 0).map((status) => (
        <span
          key={status}
          className={`share fill-${status}`}
          style={{ flexGrow: counts[status] }}
        />
      ))}
    </div>
  );
}
