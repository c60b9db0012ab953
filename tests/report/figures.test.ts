import { describe, expect, it } from '@jest/globals';
import { STATUSES, type Status } from '../../src/programme';
import { buildReport } from '../../src/report/build';
import { input, period } from './builders';
import { YEAR_2025 } from './year-2025';

interface Expected {
  readonly classes: readonly [
    due: number,
    carriedOver: number,
    continuing: number,
    undated: number,
  ];
  readonly statuses: Readonly<Partial<Record<Status, number>>>;
}

/** Worked out by hand, each period as of its last day, which is over; the one dropped task is in none of them. */
const EXPECTED: Readonly<Record<string, Expected>> = {
  '2025-Q1': {
    classes: [2, 0, 4, 1],
    statuses: {
      completedOnTime: 1,
      completed: 1,
      overdue: 1,
      inProgress: 2,
      ongoing: 1,
      undated: 1,
    },
  },
  '2025-Q2': {
    classes: [2, 1, 3, 1],
    statuses: { completedLate: 1, completed: 1, overdue: 1, inProgress: 2, ongoing: 1, undated: 1 },
  },
  '2025-Q3': {
    classes: [2, 1, 3, 1],
    statuses: { completedOnTime: 2, overdue: 2, inProgress: 1, ongoing: 1, undated: 1 },
  },
  '2025-Q4': {
    classes: [3, 2, 1, 1],
    statuses: { completedOnTime: 1, overdue: 4, ongoing: 1, undated: 1 },
  },
  '2025-H1': {
    classes: [4, 0, 3, 1],
    statuses: {
      completedOnTime: 1,
      completedLate: 1,
      completed: 1,
      overdue: 1,
      inProgress: 2,
      ongoing: 1,
      undated: 1,
    },
  },
  '2025-H2': {
    classes: [5, 1, 1, 1],
    statuses: { completedOnTime: 2, overdue: 4, ongoing: 1, undated: 1 },
  },
  '2025-9M': {
    classes: [6, 0, 3, 1],
    statuses: {
      completedOnTime: 3,
      completedLate: 1,
      completed: 1,
      overdue: 2,
      inProgress: 1,
      ongoing: 1,
      undated: 1,
    },
  },
  '2025': {
    classes: [9, 0, 1, 1],
    statuses: {
      completedOnTime: 3,
      completedLate: 1,
      completed: 1,
      overdue: 4,
      ongoing: 1,
      undated: 1,
    },
  },
  '2025-M08': {
    classes: [0, 1, 4, 1],
    statuses: { completedOnTime: 1, overdue: 1, inProgress: 2, ongoing: 1, undated: 1 },
  },
  '2025-01-01..2025-08-30': {
    classes: [5, 0, 4, 1],
    statuses: {
      completedOnTime: 3,
      completedLate: 1,
      completed: 1,
      overdue: 1,
      inProgress: 2,
      ongoing: 1,
      undated: 1,
    },
  },
};

function countsOf({ classes, statuses }: Expected): object {
  const [due, carriedOver, continuing, undated] = classes;
  const none = Object.fromEntries(STATUSES.map((status) => [status, 0]));
  return {
    total: due + carriedOver + continuing + undated,
    due,
    carriedOver,
    continuing,
    undated,
    dropped: 1,
    byStatus: { ...none, ...statuses },
  };
}

describe('the counts of a report', () => {
  it.each(Object.keys(EXPECTED))('are those worked out by hand for %s', (id) => {
    const expected = EXPECTED[id];
    if (!expected) throw new Error(id);
    expect(buildReport(input(YEAR_2025, id)).counts).toEqual(countsOf(expected));
  });

  it('follow the closing days of NĐ 09/2019', () => {
    const third = input(YEAR_2025, '', { period: period('2025-Q3', 'nd09') });
    expect(third.asOf).toBe('2025-09-14');
    expect(buildReport(third).counts).toEqual(
      countsOf({
        classes: [2, 1, 4, 1],
        statuses: {
          completedOnTime: 2,
          completed: 1,
          overdue: 1,
          inProgress: 2,
          ongoing: 1,
          undated: 1,
        },
      }),
    );
  });

  it('look at remarks only up to the as-of date', () => {
    const early = input(YEAR_2025, '2025-Q3', { asOf: '2025-07-30' });
    const { counts } = buildReport(early);
    // Task 5 is done on 31 July, task 11 in August: neither yet. Task 11 has not begun either.
    expect(counts).toMatchObject({ total: 6, due: 2, carriedOver: 1, continuing: 2, undated: 1 });
    expect(counts.byStatus).toMatchObject({
      completedOnTime: 0,
      overdue: 1,
      dueSoon: 1,
      inProgress: 2,
    });
  });

  it('take the days of "sắp đến hạn" from the settings', () => {
    const wide = input(YEAR_2025, '2025-M08', { dueSoonDays: 30 });
    expect(buildReport(wide).counts.byStatus).toMatchObject({ dueSoon: 1, inProgress: 1 });
  });

  it('are all 0 for a programme without tasks', () => {
    expect(buildReport(input([], '2025-Q3')).counts).toEqual({
      ...countsOf({ classes: [0, 0, 0, 0], statuses: {} }),
      dropped: 0,
    });
  });
});
