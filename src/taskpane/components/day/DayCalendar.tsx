import { Calendar, DayOfWeek } from '@fluentui/react-calendar-compat';
import { useEffect, useRef } from 'react';
import { makeDay, partsOf, type Day } from '../../../programme';
import { CALENDAR, CALENDAR_WORDS, monthOfYear, spokenDay } from '../../../strings/pane-days';

interface Props {
  readonly day: Day;
  readonly today: Day;
  readonly onPick: (day: Day) => void;
  readonly onClose: () => void;
}

const WORDS = {
  ...CALENDAR_WORDS,
  days: [...CALENDAR_WORDS.days],
  shortDays: [...CALENDAR_WORDS.shortDays],
};

const FORMATS = {
  formatMonth: (date: Date) => CALENDAR_WORDS.months[date.getMonth()] ?? '',
  formatDay: (date: Date) => String(date.getDate()),
  formatYear: (date: Date) => String(date.getFullYear()),
  formatMonthYear: (date: Date) => monthOfYear(date.getMonth() + 1, date.getFullYear()),
  formatMonthDayYear: (date: Date) => spokenDay(dayOf(date)),
};

/** A month to pick a day from, under its field; takes the focus, Escape closes it. */
export function DayCalendar({ day, today, onPick, onClose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(
    () => box.current?.querySelector<HTMLElement>('td [tabindex="0"], td button')?.focus(),
    [],
  );
  return (
    <div
      ref={box}
      className="calendar"
      role="group"
      aria-label={CALENDAR}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Calendar
        value={dateOf(day)}
        today={dateOf(today)}
        strings={WORDS}
        dateTimeFormatter={FORMATS}
        firstDayOfWeek={DayOfWeek.Monday}
        isMonthPickerVisible={false}
        highlightSelectedMonth
        onSelectDate={(date) => onPick(dayOf(date))}
      />
    </div>
  );
}

/** At noon: no change of clocks moves it into another day. */
function dateOf(day: Day): Date {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return new Date(year, month - 1, dayOfMonth, 12);
}

function dayOf(date: Date): Day {
  const day = makeDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
  if (day === null) throw new Error(`the calendar offered no day: ${date.toString()}`);
  return day;
}
