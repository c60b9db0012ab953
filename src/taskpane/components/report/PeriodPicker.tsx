import { Button } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactElement } from 'react';
import type { Day } from '../../../programme';
import { makeRange, type Period } from '../../../report/period';
import { nextPeriod, previousPeriod, type Phase } from '../../../report/period-steps';
import { PANE, sentenceCase, shortPeriod } from '../../../strings/pane';
import { DayChoice } from '../day/DayChoice';
import { Select } from '../Select';
import { periodsOfYear, phaseGroups } from './period-options';

interface Props {
  readonly period: Period;
  readonly today: Day;
  /** The years whose periods are listed. */
  readonly years: readonly number[];
  /** The plan's own phases. */
  readonly phases: readonly Phase[];
  readonly disabled: boolean;
  readonly onChange: (id: string) => void;
}

/** Value of the option that asks for any two days. */
const RANGE = 'range';

/** The period: one step back, a list of the year's periods, one step on; two days where none of them fits. */
export function PeriodPicker({ period, today, years, phases, disabled, onChange }: Props) {
  const isRange = isOwnRange(period);
  return (
    <>
      <div className="period-row">
        <Step
          label={PANE.previousPeriod}
          icon={<ChevronLeftRegular />}
          to={previousPeriod(period, phases)}
          {...{ disabled, onChange }}
        />
        <PeriodList {...{ period, years, phases, disabled, onChange }} />
        <Step
          label={PANE.nextPeriod}
          icon={<ChevronRightRegular />}
          to={nextPeriod(period, phases)}
          {...{ disabled, onChange }}
        />
      </div>
      {isRange && <RangeFields {...{ period, today, disabled, onChange }} />}
    </>
  );
}

/** Whether these are two days of the officer's own, no phase of the plan. */
function isOwnRange({ kind, name }: Period): boolean {
  return kind === 'range' && name === undefined;
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

function PeriodList({ period, years, phases, disabled, onChange }: Omit<Props, 'today'>) {
  const isRange = isOwnRange(period);
  const own = [...new Set([...years, period.year])].sort((a, b) => b - a);
  const choose = (value: string) =>
    onChange(value === RANGE ? `${period.from}..${period.to}` : value);
  return (
    <Select
      label={PANE.period}
      disabled={disabled}
      value={isRange ? RANGE : period.id}
      onChange={choose}
    >
      {phaseGroups(phases, period.calendar).map(({ label, periods }) => (
        <optgroup key={label} label={label}>
          {periods.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </optgroup>
      ))}
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
function RangeFields({ period, today, disabled, onChange }: Omit<Props, 'years' | 'phases'>) {
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
