import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { makeRange, type Period } from '../../../report/period';
import { nextPeriod, previousPeriod } from '../../../report/period-steps';
import { PANE, sentenceCase, shortPeriod } from '../../../strings/pane';
import { DayField } from '../DayField';
import { Select } from '../Select';
import { periodsOfYear } from './period-options';

interface Props {
  readonly period: Period;
  readonly disabled: boolean;
  readonly onChange: (id: string) => void;
}

/** Value of the option that asks for any two days. */
const RANGE = 'range';

/** The period: one step back, a list of the year's periods, one step on; two days where none of them fits. */
export function PeriodPicker({ period, disabled, onChange }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{PANE.period}</label>
      <div className="period-row">
        <Step
          label={PANE.previousPeriod}
          sign="‹"
          to={previousPeriod(period)}
          {...{ disabled, onChange }}
        />
        <PeriodList id={id} {...{ period, disabled, onChange }} />
        <Step
          label={PANE.nextPeriod}
          sign="›"
          to={nextPeriod(period)}
          {...{ disabled, onChange }}
        />
      </div>
      {period.kind === 'range' && <RangeFields {...{ period, disabled, onChange }} />}
    </div>
  );
}

interface StepProps {
  readonly label: string;
  readonly sign: string;
  readonly to: Period;
  readonly disabled: boolean;
  readonly onChange: (id: string) => void;
}

function Step({ label, sign, to, disabled, onChange }: StepProps) {
  return (
    <Button
      size="small"
      className="step"
      aria-label={`${label}: ${shortPeriod(to)}`}
      title={sentenceCase(shortPeriod(to))}
      disabled={disabled}
      onClick={() => onChange(to.id)}
    >
      <span aria-hidden="true">{sign}</span>
    </Button>
  );
}

function PeriodList({ id, period, disabled, onChange }: Props & { readonly id: string }) {
  const { quarters, longer, months } = periodsOfYear(period.year, period.calendar);
  const choose = (value: string) =>
    onChange(value === RANGE ? `${period.from}..${period.to}` : value);
  return (
    <Select
      id={id}
      className="input period-list"
      disabled={disabled}
      value={period.kind === 'range' ? RANGE : period.id}
      onChange={({ target }) => choose(target.value)}
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
function RangeFields({ period, disabled, onChange }: Props) {
  const choose = (from: string, to: string, moved: string) => {
    const range = makeRange(from, to) ?? makeRange(moved, moved);
    if (range) onChange(range.id);
  };
  return (
    <div className="range-row">
      <DayField
        label={PANE.rangeFrom}
        day={period.from}
        disabled={disabled}
        onChange={(day) => choose(day, period.to, day)}
      />
      <DayField
        label={PANE.rangeTo}
        day={period.to}
        disabled={disabled}
        onChange={(day) => choose(period.from, day, day)}
      />
    </div>
  );
}
