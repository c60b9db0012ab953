import type { StatusReading } from '../../programme';
import type { TaskReading } from '../../report/statistics';

/** How soon open tasks are due, the most urgent first. */
export const BUCKETS = ['overdue', 'today', 'within3', 'within7', 'later', 'undated'] as const;
export type Bucket = (typeof BUCKETS)[number];

/** The bucket of a task by its status; null where nothing is due: done, dropped, ongoing. */
export function bucketOf({ status, daysLeft }: StatusReading): Bucket | null {
  if (status === 'overdue' || status === 'undated') return status;
  if (daysLeft === null) return null;
  if (daysLeft === 0) return 'today';
  if (daysLeft <= 3) return 'within3';
  return daysLeft <= 7 ? 'within7' : 'later';
}

/** How many tasks each bucket holds. */
export function countBuckets(tasks: readonly TaskReading[]): Readonly<Record<Bucket, number>> {
  const counts = { overdue: 0, today: 0, within3: 0, within7: 0, later: 0, undated: 0 };
  for (const { reading } of tasks) {
    const bucket = bucketOf(reading);
    if (bucket !== null) counts[bucket] += 1;
  }
  return counts;
}
