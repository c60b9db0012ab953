import type { Task } from '../../src/programme';
import { done, progress, task, time } from './builders';

/**
 * A made-up programme of 2025 with one task for each way to stand to a period. The figures expected of
 * it (figures.test.ts) were worked out by hand from these lines.
 */
export const YEAR_2025: readonly Task[] = [
  // Done in time within its quarter.
  task({
    row: 1,
    from: '2025-01-01',
    due: '2025-03-31',
    deadline: time('Tháng 3/2025'),
    leads: ['Phòng A'],
    progress: done('2025-03-15'),
  }),
  // Done ten days late, in the next quarter.
  task({
    row: 2,
    from: '2025-01-01',
    due: '2025-03-31',
    deadline: time('Tháng 3/2025'),
    leads: ['Phòng A'],
    progress: done('2025-04-10'),
  }),
  // Never done.
  task({
    row: 3,
    from: '2025-01-01',
    due: '2025-04-30',
    deadline: time('Tháng 4/2025'),
    leads: ['Phòng A'],
    progress: progress({ text: 'Vướng mặt bằng' }),
  }),
  // Done, nobody wrote when.
  task({
    row: 4,
    from: '2025-03-01',
    due: '2025-06-30',
    deadline: time('Quý II/2025'),
    leads: ['Phòng B'],
    progress: done(),
  }),
  // Done on its last day.
  task({
    row: 5,
    from: '2025-06-01',
    due: '2025-07-31',
    deadline: time('Tháng 7/2025'),
    leads: ['Phòng B'],
    progress: done('2025-07-31'),
  }),
  // Not done, nobody leads it.
  task({
    row: 6,
    from: '2025-07-01',
    due: '2025-09-30',
    deadline: time('Quý III/2025'),
    leads: [],
  }),
  // Starts in October.
  task({
    row: 7,
    from: '2025-10-01',
    due: '2025-12-31',
    start: time('Tháng 10/2025'),
    deadline: time('Tháng 12/2025'),
  }),
  // Ongoing.
  task({ row: 8, ongoing: true, deadline: time('Thường xuyên', 'ongoing') }),
  // Nobody can read its deadline; nobody directs it.
  task({
    row: 9,
    deadline: time('Tháng 13/2025', 'unreadable'),
    leads: ['Phòng A'],
    directors: [],
  }),
  // Dropped.
  task({
    row: 10,
    due: '2025-06-30',
    deadline: time('Tháng 6/2025'),
    leads: ['Phòng B'],
    progress: progress({ state: 'dropped', text: 'Tạm dừng' }),
  }),
  // Done in August, months before it was to begin.
  task({
    row: 11,
    from: '2025-12-01',
    due: '2025-12-31',
    deadline: time('Tháng 12/2025'),
    leads: ['Phòng B'],
    progress: done('2025-08-20'),
  }),
  // Moved from June to December; two units lead it.
  task({
    row: 12,
    from: '2025-01-01',
    originalDue: '2025-06-30',
    due: '2025-12-31',
    deadline: time('Tháng 6/2025'),
    leads: ['Phòng A', 'Phòng B'],
    progress: progress({ extendedTo: '2025-12-31', text: 'Gia hạn đến 31/12/2025' }),
  }),
  // Done, with no deadline to place it by.
  task({ row: 13, progress: done() }),
];
