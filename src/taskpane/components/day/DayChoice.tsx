import { useState, type ReactNode } from 'react';
import type { Day } from '../../../programme';
import { DayField } from './DayField';

interface Props {
  readonly label: string;
  readonly day: Day;
  readonly today: Day;
  /** Told once the field is left or Enter pressed, and of a day only. */
  readonly onChange: (day: Day) => void;
  readonly disabled?: boolean;
  readonly focused?: boolean;
  readonly children?: ReactNode;
}

/** A day that is taken when its field is left; a text that is no day stays in sight and is never taken. */
export function DayChoice({ day, onChange, ...field }: Props) {
  const [typed, setTyped] = useState<Day | null>(day);
  const [seen, setSeen] = useState(day);
  if (seen !== day) {
    setSeen(day);
    setTyped(day);
  }
  return (
    <DayField
      {...field}
      day={typed}
      near={day}
      onChange={setTyped}
      onLeave={() => {
        if (typed !== null && typed !== day) onChange(typed);
      }}
    />
  );
}
