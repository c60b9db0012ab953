import { Button, Field, Input } from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import {
  lazy,
  Suspense,
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { addDays, type Day } from '../../../programme';
import { DAY_FIELD } from '../../../strings/pane-days';
import { shortDay } from '../../../strings/report-dates';
import { holdFault } from './day-faults';
import { dayOfText } from './day-text';

const DayCalendar = lazy(async () => {
  const file = await import(/* webpackChunkName: "calendar" */ './DayCalendar');
  return { default: file.DayCalendar };
});

interface Props {
  readonly label: string;
  /** Null while what is typed is no day. */
  readonly day: Day | null;
  /** Gives a year to "30/9"; Escape brings this day back. */
  readonly near: Day;
  /** Told at every letter: the day that stands in the field, null where none does. */
  readonly onChange: (day: Day | null) => void;
  /** The field is left, or Enter pressed. */
  readonly onLeave?: () => void;
  /** What is wrong with the day itself, though it is one. */
  readonly fault?: string | null;
  readonly today: Day;
  readonly disabled?: boolean;
  /** Takes the keyboard when it comes. */
  readonly focused?: boolean;
  /** A control that belongs beside the field. */
  readonly children?: ReactNode;
}

/** Days that the arrow keys move by. */
const STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };

/**
 * A day to type, day first, or to pick from a calendar. What it tells and what it shows are one: where the text is no
 * day it tells null, and it says so under the field.
 */
export function DayField({
  label,
  day,
  near,
  onChange,
  onLeave,
  fault = null,
  today,
  disabled = false,
  focused = false,
  children,
}: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  // What was typed stands as long as it says what the pane holds: a day that came from elsewhere takes its place.
  const typed = draft !== null && dayOfText(draft, near) === day ? draft : null;
  const unreadable = day === null;
  useEffect(() => (unreadable ? holdFault(() => input.current?.focus()) : undefined), [unreadable]);
  const take = (next: Day) => {
    setDraft(null);
    onChange(next);
  };
  const leave = () => {
    if (!unreadable) setDraft(null);
    onLeave?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.key === 'Enter') leave();
    else if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation();
      take(near);
    } else if (step !== undefined && day !== null && !disabled) {
      event.preventDefault();
      take(addDays(day, step));
    }
  };
  const wrong = unreadable ? DAY_FIELD.unreadable : fault;
  return (
    <Field
      label={{ children: label, htmlFor: id }}
      className="field"
      {...(wrong !== null && { validationState: 'error', validationMessage: wrong })}
    >
      <div className="field-row">
        <Input
          id={id}
          input={{ ref: input }}
          className="day"
          size="small"
          autoComplete="off"
          autoFocus={focused}
          value={typed ?? (day === null ? '' : shortDay(day))}
          readOnly={disabled}
          aria-invalid={wrong !== null}
          onChange={(_event, { value }) => {
            setDraft(value);
            onChange(dayOfText(value, near));
          }}
          onBlur={leave}
          onKeyDown={onKeyDown}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<CalendarLtrRegular />}
          aria-label={DAY_FIELD.pick}
          title={DAY_FIELD.pick}
          aria-expanded={open}
          disabledFocusable={disabled}
          onClick={() => setOpen(!open)}
        />
        {children}
      </div>
      {open && (
        <Suspense fallback={null}>
          <DayCalendar
            day={day ?? near}
            today={today}
            onPick={(picked) => {
              take(picked);
              setOpen(false);
              input.current?.focus();
            }}
            onClose={() => {
              setOpen(false);
              input.current?.focus();
            }}
          />
        </Suspense>
      )}
    </Field>
  );
}
