import type { StatusReading } from '../programme';
import { cellText } from './cell-text';
import type { Cell } from './model';
import { statusOfWords } from './status-words';

/**
 * The status of a task whose status cell an officer wrote over in the report this one replaces: every part follows
 * it. Words that are no status leave the programme's own, and are counted as "Khác" in the tables.
 */
export function correctedReading(own: StatusReading, cell: Cell | undefined): StatusReading {
  if (cell === undefined) return own;
  const text = cellText(cell);
  const status = statusOfWords(text);
  if (status === null || status === own.status) return own;
  const days = Number(/(\d{1,5}) ngày/.exec(text.normalize('NFC'))?.[1] ?? NaN);
  const daysLate = status === 'overdue' && Number.isFinite(days) ? days : 0;
  return { status, daysLate, daysLeft: null, nextDue: null };
}
