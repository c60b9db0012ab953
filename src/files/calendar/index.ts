import { createEvents, type EventAttributes } from 'ics';
import { addDays, partsOf, type Day } from '../../programme';

/** A day of the calendar on which something is due. */
export interface DueDay {
  /** The same at every export: calendars put the new entry in place of the old one. */
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  readonly details: string;
}

/** What is due, as a calendar file (.ics): whole days, with a reminder the day before. Throws what the library says. */
export function calendarIcs(days: readonly DueDay[], name: string): Uint8Array {
  const { error, value } = createEvents(days.map(eventOf), {
    calName: name,
    productId: 'chuong-trinh-cong-tac',
  });
  if (error) throw error;
  return new TextEncoder().encode(value ?? '');
}

function eventOf({ id, day, title, details }: DueDay): EventAttributes {
  return {
    uid: id,
    title,
    description: details,
    start: dateOf(day),
    // A whole day ends where the next one begins.
    end: dateOf(addDays(day, 1)),
    busyStatus: 'FREE',
    alarms: [{ action: 'display', description: title, trigger: { days: 1, before: true } }],
  };
}

function dateOf(day: Day): [number, number, number] {
  const { year, month, day: date } = partsOf(day);
  return [year, month, date];
}
