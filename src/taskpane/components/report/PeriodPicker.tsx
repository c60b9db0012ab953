import { Button } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactElement } from 'react';
import type { Day } from '../../../programme';
import { makeRange, type Period } from '../../../report/period';
import { nextPeriod, previousPeriod } from '../../../report/period-steps';
import { PANE, sentenceCase, shortPeriod } from '../../../strings/pane';
import { DayChoice } from '../day/DayChoice';
import { Select } from '../Select';
import { periodsOfYear } from './period-options';

interface Props {
  readonly period: Period;
  readonly today: Day;
  readonly disabled: boolean;
  readonly onChange: (id: string) => void;
}

/** Value of the option that asks for any two days. */
const RANGE = 'range';

/** The period: one step back, a list of the year's periods, one step on; two days where none of them fits. */
export function PeriodPicker({ period, today, disabled, onChange }: Props) {
  return (
    <>
      <div className="period-row">
        <Step
          label={PANE.previousPeriod}
          icon={<ChevronLeftRegular />}
          to={previousPeriod(period)}
          {...{ disabled, onChange }}
        />
        <PeriodList {...{ period, disabled, onChange }} />
        <Step
          label={PANE.nextPeriod}
          icon={<ChevronRightRegular />}
          to={nextPeriod(period)}
          {...{ disabled, onChange }}
        />
      </div>
      {period.kind === 'range' && <RangeFields {...{ period, today, disabled, onChange }} />}
    </>
  );
}

interface StepProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly to: Period;
  readonly disabled: boolean;
  readonly onChange: (id: string) => void;
}

function Step({ label, icon, to, disabled, onChange }: StepProps) {
  return (
    <Button
      size="small"
      icon={icon}
      aria-label={`${label}: ${shortPeriod(to)}`}
      title={sentenceCase(shortPeriod(to))}
      disabledFocusable={disabled}
      onClick={() => onChange(to.id)}
    />
  );
}

function PeriodList({ period, disabled, onChange }: Omit<Props, 'today'>) {
  const { quarters, longer, months } = periodsOfYear(period.year, period.calendar);
  const choose = (value: string) =>
    onChange(value === RANGE ? `${period.from}..${period.to}` : value);
  return (
    <Select
      label={PANE.period}
      disabled={disabled}
      value={period.kind === 'range' ? RANGE : period.id}
      onChange={choose}
    >
      <Group label={PANE.quarters} periods={quarters} />
      <Group label={PANE.longer} periods={longer} />
      <Group label={PANE.months} periods={months} />
      <optgroup label={PANE.otherDaysGroup}>
        <option value={RANGE}>{PANE.otherDays}</option>
      </optgroup>
    </Select>
  );
}

function Group({
  label,
  periods,
}: {
  readonly label: string;
  readonly periods: readonly Period[];
}) {
  return (
    <optgroup label={label}>
      {periods.map((period) => (
        <option key={period.id} value={period.id}>
          {sentenceCase(shortPeriod(period))}
        </option>
      ))}
    </optgroup>
  );
}

/** Choosing a first day after the last (or the other way round) moves the other one along. */
function RangeFields({ period, today, disabled, onChange }: Props) {
  const choose = (from: string, to: string, moved: string) => {
    const range = makeRange(from, to) ?? makeRange(moved, moved);
    if (range) onChange(range.id);
  };
  return (
    <div className="range-row">
      <DayChoice
        label={PANE.rangeFrom}
        day={period.from}
        today={today}
        disabled={disabled}
        onChange={(day) => choose(day, period.to, day)}
      />
      <DayChoice
        label={PANE.rangeTo}
        day={period.to}
        today={today}
        disabled={disabled}
        onChange={(day) => choose(period.from, day, day)}
      />
    </div>
  );
}
