import { daysBetween, daysInMonth, partsOf } from '../../calendar';
import type { Draft } from '../draft';

const MONTHS: Readonly<Record<string, number>> = { thang: 1, quy: 3, nam: 12 };

/** Whether a statement covers exactly so many days, weeks, months, quarters or years. `unit` is in bare letters. */
export function isAsLong({ from, to }: Draft, count: number, unit: string): boolean {
  if (from === null || to === null) return false;
  const months = MONTHS[unit];
  if (months === undefined) return daysBetween(from, to) + 1 === count * (unit === 'tuan' ? 7 : 1);
  const [first, last] = [partsOf(from), partsOf(to)];
  const whole = first.day === 1 && last.day === daysInMonth(last.year, last.month);
  return whole && (last.year - first.year) * 12 + last.month - first.month + 1 === count * months;
}
