import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { TimeCorrection, TimeExpression } from '../../../programme';
import { earlier, type Day } from '../../../programme';
import { CORRECTIONS, TIME_MEANINGS } from '../../../strings/pane-corrections';
import { DayField } from '../day/DayField';
import { daysReadable } from '../day/day-faults';
import { Select } from '../Select';

type Meaning = keyof typeof TIME_MEANINGS;
const MEANINGS = Object.keys(TIME_MEANINGS) as Meaning[];

interface Props {
  readonly expression: TimeExpression;
  /** Taken where the phrase was read without a day. */
  readonly today: Day;
  readonly corrected: boolean;
  readonly disabled: boolean;
  readonly onSave: (reading: TimeCorrection['reading']) => void;
  readonly onReset: () => void;
  readonly onClose: () => void;
}

/** How one phrase of time is to be understood: its meaning and, where it has one, its days. */
export function TimeForm({ expression, today, corrected, disabled, ...on }: Props) {
  const [meaning, setMeaning] = useState<Meaning>(meaningOf(expression));
  const began = expression.from ?? expression.to ?? today;
  const ended = expression.to ?? today;
  const [from, setFrom] = useState<Day | null>(began);
  const [to, setTo] = useState<Day | null>(ended);
  const save = () => {
    const reading = daysReadable() ? readingOf(meaning, from, to) : null;
    if (reading !== null) on.onSave(reading);
  };
  return (
    <div className="form" role="group" aria-label={CORRECTIONS.meaning}>
      <Select
        label={CORRECTIONS.meaning}
        // The button that opened the form is gone: the keyboard goes on here.
        autoFocus
        value={meaning}
        onChange={(value) => setMeaning(MEANINGS.find((one) => one === value) ?? 'day')}
      >
        {MEANINGS.map((one) => (
          <option key={one} value={one}>
            {TIME_MEANINGS[one]}
          </option>
        ))}
      </Select>
      {meaning === 'range' && (
        <DayField
          label={CORRECTIONS.from}
          day={from}
          near={began}
          today={today}
          onChange={setFrom}
        />
      )}
      {(meaning === 'range' || meaning === 'day') && (
        <DayField label={CORRECTIONS.to} day={to} near={ended} today={today} onChange={setTo} />
      )}
      <div className="buttons">
        <Button size="small" appearance="primary" disabledFocusable={disabled} onClick={save}>
          {CORRECTIONS.save}
        </Button>
        {corrected && (
          <Button size="small" disabledFocusable={disabled} onClick={on.onReset}>
            {CORRECTIONS.reset}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={on.onClose}>
          {CORRECTIONS.close}
        </Button>
      </div>
    </div>
  );
}

/** The choice that comes nearest to how a phrase was read. */
function meaningOf({ kind, to }: TimeExpression): Meaning {
  if (kind === 'range' || kind === 'open') return kind;
  return kind === 'ongoing' || kind === 'recurring' || (to === null && kind !== 'unreadable')
    ? 'ongoing'
    : 'day';
}

/**
 * The reading that the choice stands for; a first day after the last is taken for the last. Null while a day it
 * needs is none.
 */
export function readingOf(
  meaning: Meaning,
  from: Day | null,
  to: Day | null,
): TimeCorrection['reading'] | null {
  if (meaning === 'range' || meaning === 'day') {
    if (to === null) return null;
    if (meaning === 'day') return { kind: 'day', from: to, to };
    return from === null ? null : { kind: 'range', from: earlier(from, to), to };
  }
  return { kind: meaning, from: null, to: null };
}
