import type { Day, Status } from '../../programme';
import { STATUSES } from '../../programme';
import { completionRate, countByStatus } from '../../report/statistics';
import { opening, PANE, rateText } from '../../strings/pane';
import { STATUS_WORDS } from '../../strings/report-tables';
import { STATUS_LETTERS } from '../../strings/status-letters';
import type { ProgrammeReading } from '../actions';
import { tasksOf } from '../state/selectors';

interface Props {
  readonly chosen: ProgrammeReading;
  readonly asOf: Day;
}

/** The situation at one glance: a sentence made of the numbers, a bar of shares, the count of every status. */
export function Overview({ chosen, asOf }: Props) {
  const counts = countByStatus(tasksOf(chosen));
  const present = STATUSES.filter((status) => counts[status] > 0);
  const done = counts.completedOnTime + counts.completedLate + counts.completed;
  const { overdue, dueSoon } = counts;
  const total = chosen.programme.tasks.length;
  return (
    <section className="overview" aria-label={PANE.statusCounts}>
      <p className="opening">
        {opening({ asOf, total, overdue, dueSoon, done })} {rateText(completionRate(counts))}
      </p>
      <div className="shares" aria-hidden="true">
        {present.map((status) => (
          <span
            key={status}
            className={`share fill-${status}`}
            style={{ flexGrow: counts[status] }}
          />
        ))}
      </div>
      <ul className="counts">
        {present.map((status) => (
          <StatusCount key={status} status={status} count={counts[status]} />
        ))}
      </ul>
    </section>
  );
}

function StatusCount({ status, count }: { readonly status: Status; readonly count: number }) {
  return (
    <li>
      <span className={`letter fill-${status}`} aria-hidden="true">
        {STATUS_LETTERS[status]}
      </span>
      <span className="count-name">{STATUS_WORDS[status]}</span>
      <strong>{count}</strong>
    </li>
  );
}
