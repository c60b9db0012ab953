import type { Day } from '../programme/calendar';
import { partsOf } from '../programme/calendar';

/** What stands where a day or a name is not known yet. */
export const BLANK = '…';

/** A day in running text: days below 10 and months 1, 2 with a leading zero (NĐ 30/2020): "05/9/2025". */
export function shortDay(day: Day): string {
  const { year, month } = partsOf(day);
  return `${twoDigits(partsOf(day).day)}/${monthDigits(month)}/${year}`;
}

/**
 * The date line of a document: day and month are filled in at signing, a missing place or year leaves dots, too:
 * "Đắk Nông, ngày … tháng … năm 2025".
 */
export function dateLine(place: string, year: number | null): string {
  const where = place.trim() === '' ? '………' : place.trim();
  return `${where}, ngày ${BLANK} tháng ${BLANK} năm ${year ?? BLANK}`;
}

/** A month's number as officials write it: 1 and 2 with a leading zero, so that nobody can make them 11 or 12. */
export function monthDigits(month: number): string {
  return month <= 2 ? twoDigits(month) : String(month);
}

/** A number below ten with a leading zero. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
