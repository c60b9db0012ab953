import type { Status, StatusReading } from '../programme';
import { STATUS_WORDS } from '../strings/report-tables';
import type { Condition } from './figures';
import { beginsWith, equals } from './figures';

/** What the status column shows: the status in words, with the days where it is overdue. */
export function statusText({ status, daysLate }: StatusReading): string {
  const word = STATUS_WORDS[status];
  return status === 'overdue' ? `${word} ${daysLate} ngày` : word;
}

/**
 * How a status is found in the status column: by how the cell begins, so that "Quá hạn 12 ngày" and what
 * officers add by hand are counted; "Hoàn thành" alone begins other statuses, and is asked for whole.
 */
export function hasStatus(status: Status): Condition {
  const word = STATUS_WORDS[status];
  return status === 'completed' ? equals('status', word) : beginsWith('status', word);
}
