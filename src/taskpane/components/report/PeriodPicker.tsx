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
  /** The years whose periods are listed. */
  readonly years: readonly number[];
  readonly disabled: boolean;
  readonly onChange: (id: string) => void;
}

/** Value of the option that asks for any two days. */
const RANGE = 'range';

/** The period: one step back, a list of the year's periods, one step on; two days where none of them fits. */
export function PeriodPicker({ period, today, years, disabled, onChange }: Props) {
  return (
    <>
      <div className="period-row">
        <Step
          label={PANE.previousPeriod}
          icon={<ChevronLeftRegular />}
          to={previousPeriod(period)}
          {...{ disabled, onChange }}
        />
        <PeriodList {...{ period, years, disabled, onChange }} />
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

function PeriodList({ period, years, disabled, onChange }: Omit<Props, 'today'>) {
  const own = [...new Set([...years, period.year])].sort((a, b) => b - a);
  const choose = (value: string) =>
    onChange(value === RANGE ? `${period.from}..${period.to}` : value);
  return (
    <Select
      label={PANE.period}
      disabled={disabled}
      value={period.kind === 'range' ? RANGE : period.id}
      onChange={choose}
    >
      {own.flatMap((year) =>
        periodsOfYear(year, period.calendar).map(({ label, periods }) => (
          <optgroup key={`${label} ${year}`} label={`${label} ${year}`}>
            {periods.map((one) => (
              <option key={one.id} value={one.id}>
                {sentenceCase(shortPeriod(one))}
              </option>
            ))}
          </optgroup>
        )),
      )}
      <optgroup label={PANE.otherDaysGroup}>
        <option value={RANGE}>{PANE.otherDays}</option>
      </optgroup>
    </Select>
  );
}

/** Choosing a first day after the last (or the other way round) moves the other one along. */
function RangeFields({ period, today, disabled, onChange }: Omit<Props, 'years'>) {
  const choose = (from: string, to: string, moved: string) => {
    const range = makeRange(from, to) ?? makeRange(moved, moved);
    if (range) onChange(range.id);
  };
  return (
    <div className="range-row">
      <DayChoice
        focused
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
