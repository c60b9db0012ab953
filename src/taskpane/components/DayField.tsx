import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { addDays, type Day } from '../../programme';
import { DAY_FIELD } from '../../strings/pane';
import { shortDay } from '../../strings/report-dates';
import { dayOfText } from '../day-text';

interface Props {
  readonly label: string;
  readonly day: Day;
  readonly onChange: (day: Day) => void;
  readonly disabled?: boolean;
  /** The label stands before the field instead of above it. */
  readonly inline?: boolean;
  /** A control that belongs beside the field. */
  readonly children?: ReactNode;
}

/** Days that the arrow keys move by. */
const STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };

/** A day to type, day first; taken when the field is left or Enter is pressed. Arrow keys move it by a day. */
export function DayField({
  label,
  day,
  onChange,
  disabled = false,
  inline = false,
  children,
}: Props) {
  const id = useId();
  /** What is being typed; null while the field shows the day itself. */
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft === null ? day : dayOfText(draft, day);
  const take = (next: Day | null) => {
    if (next === null) return;
    setDraft(null);
    if (next !== day) onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.key === 'Enter') take(typed);
    else if (event.key === 'Escape') setDraft(null);
    else if (step !== undefined && typed !== null) {
      event.preventDefault();
      take(addDays(typed, step));
    }
  };
  return (
    <div className={inline ? 'field field-inline' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <div className="field-row">
        <input
          id={id}
          className="input day"
          autoComplete="off"
          value={draft ?? shortDay(day)}
          disabled={disabled}
          aria-invalid={typed === null}
          aria-describedby={typed === null ? `${id}-fault` : undefined}
          onChange={({ target }) => setDraft(target.value)}
          onBlur={() => take(typed)}
          onKeyDown={onKeyDown}
        />
        {children}
      </div>
      {typed === null && (
        <p className="fault" id={`${id}-fault`} role="alert">
          {DAY_FIELD.unreadable}
        </p>
      )}
    </div>
  );
}
