import { Link } from '@fluentui/react-components';
import { Fragment, Suspense, useMemo, useState } from 'react';
import { countByStatus, type TaskReading } from '../../../report/statistics';
import { otherDay, PANE } from '../../../strings/pane';
import { ATTENTION, figureParts, upTo, type FigurePart } from '../../../strings/pane-attention';
import type { TaskFilter } from '../../state/state';
import type { Pane } from '../../state/use-pane';
import { DayChoice } from '../lazy-parts';

interface Props {
  readonly pane: Pane;
  /** Those whose figures are told. */
  readonly tasks: readonly TaskReading[];
}

/** How things stand in one sentence; each number leads to its tasks, the day to another day. */
export function Figures({ pane, tasks }: Props) {
  const { state, dispatch, read } = pane;
  const { own, asOf, today } = state;
  const [choosing, setChoosing] = useState(false);
  const isPart = own !== null;
  const parts = useMemo(() => partsOf(tasks, isPart), [tasks, isPart]);
  const show = (filter: Partial<TaskFilter>) =>
    dispatch({ type: 'tasksAsked', filter: { ...filter, own } });
  return (
    <div>
      <p className="figures">
        <Link
          as="button"
          title={ATTENTION.otherDay}
          aria-expanded={choosing}
          onClick={() => setChoosing(!choosing)}
        >
          {upTo(asOf)}
        </Link>
        {': '}
        {parts.map(({ words, status }, index) => (
          <Fragment key={words}>
            {index > 0 && ', '}
            {status === null ? (
              words
            ) : (
              <Link as="button" onClick={() => show({ status })}>
                {words}
              </Link>
            )}
          </Fragment>
        ))}
        .
      </p>
      {choosing && (
        <Suspense fallback={<p className="hint">{PANE.loadingView}</p>}>
          <DayChoice focused label={PANE.viewDate} day={asOf} today={today} onChange={read} />
        </Suspense>
      )}
      {asOf !== today && (
        <p className="hint">
          {otherDay(today)}{' '}
          <Link as="button" onClick={() => read(today)}>
            {PANE.backToToday}
          </Link>
        </p>
      )}
    </div>
  );
}

/** How many there are in all stands above, beside the sheet's name. */
function partsOf(tasks: readonly TaskReading[], isPart: boolean): readonly FigurePart[] {
  const counts = countByStatus(tasks);
  const done = counts.completedOnTime + counts.completedLate + counts.completed;
  return figureParts({
    overdue: counts.overdue,
    dueSoon: counts.dueSoon,
    done,
    total: isPart ? tasks.length : null,
  });
}
