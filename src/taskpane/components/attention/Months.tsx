import { Button } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useMemo, useState } from 'react';
import type { Programme } from '../../../programme';
import type { TaskReading } from '../../../report/statistics';
import { countText } from '../../../strings/pane';
import { ATTENTION, monthShort, monthSpoken, monthTitle } from '../../../strings/pane-attention';
import { monthsOf, yearShown, type MonthDue } from '../../state/attention';
import { yearsOf } from '../../../report/programme-years';
import type { Pane } from '../../state/use-pane';

interface Props {
  readonly pane: Pane;
  readonly tasks: readonly TaskReading[];
  readonly programme: Programme;
}

/** The year's months, each with how many tasks fall due in it; a press shows them. */
export function Months({ pane: { state, dispatch }, tasks, programme }: Props) {
  const years = yearsOf([programme]);
  const [chosen, setChosen] = useState<number | null>(null);
  const year = chosen ?? yearShown(state.asOf, years);
  const months = useMemo(() => monthsOf(tasks, year), [tasks, year]);
  const several = years !== null && years.last > years.first;
  if (!tasks.some(({ task }) => task.due !== null)) return null;
  const step = (by: 1 | -1, label: string) => {
    const to = year + by;
    const out = years === null || to < years.first || to > years.last;
    return (
      <Button
        size="small"
        appearance="subtle"
        className="step"
        icon={by < 0 ? <ChevronLeftRegular /> : <ChevronRightRegular />}
        aria-label={`${label}: ${to}`}
        disabledFocusable={out}
        onClick={() => setChosen(to)}
      />
    );
  };
  return (
    <div className="months" role="group" aria-label={`${ATTENTION.months} ${year}`}>
      {several && step(-1, ATTENTION.previousYear)}
      {months.map((month) => (
        <Month
          key={month.month}
          month={month}
          isNow={state.today.startsWith(month.month)}
          open={() =>
            dispatch({ type: 'tasksAsked', filter: { month: month.month, own: state.own } })
          }
        />
      ))}
      {several && step(1, ATTENTION.nextYear)}
    </div>
  );
}

interface MonthProps {
  readonly month: MonthDue;
  readonly isNow: boolean;
  readonly open: () => void;
}

function Month({ month, isNow, open }: MonthProps) {
  const { number, due, late, done } = month;
  const look = [
    'month',
    isNow && 'month-now',
    late > 0 && 'month-late',
    due > 0 && done === due && 'month-done',
  ];
  const className = look.filter(Boolean).join(' ');
  const name = <span className="month-name">{monthShort(number)}</span>;
  if (due === 0) return <span className={className}>{name}</span>;
  return (
    <button
      type="button"
      className={className}
      aria-label={monthSpoken(month)}
      title={monthTitle(month)}
      onClick={open}
    >
      {name} <span className="month-count">{countText(due)}</span>
    </button>
  );
}
