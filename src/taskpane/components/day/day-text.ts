import { isDay, makeDay, partsOf, type Day } from '../../../programme';

/** Day, month and perhaps year with `/`, `-` or `.` between, the day first as Vietnamese officials write it. */
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/;

/**
 * The day an officer typed: "30/9/2025", "30.9.25", "30/9" (then of the year of `near`) or "2025-09-30".
 * Null where the text is no existing day. The browser's own date field is not used: it shows month
 * and day in the order of the browser's language, so that 08/10 may mean two days.
 */
export function dayOfText(text: string, near: Day): Day | null {
  const trimmed = text.trim();
  if (isDay(trimmed)) return trimmed;
  const match = DAY_FIRST.exec(trimmed.replaceAll(/\s+/g, ''));
  if (match === null) return null;
  return makeDay(yearOf(match[3], near), Number(match[2]), Number(match[1]));
}

function yearOf(written: string | undefined, near: Day): number {
  if (written === undefined) return partsOf(near).year;
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}
