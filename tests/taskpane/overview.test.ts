import { describe, expect, it, jest } from '@jest/globals';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import type { Status } from '../../src/programme';
import { EmptyNote } from '../../src/taskpane/components/EmptyNote';
import { FirstRun } from '../../src/taskpane/components/FirstRun';
import { templateJob } from '../../src/taskpane/jobs/template-job';
import { bucketOf, countBuckets } from '../../src/taskpane/state/due-buckets';
import { directorsOf, filterTasks } from '../../src/taskpane/state/filter-tasks';
import { tasksOf } from '../../src/taskpane/state/selectors';
import { EVERY_TASK } from '../../src/taskpane/state/state';
import { fakeActions, fakePane, fakeReading, fakeTask, fakeView } from './fakes';

const reading = (status: Status, daysLeft: number | null = null) => ({
  status,
  daysLeft,
  daysLate: 0,
  nextDue: null,
});

describe('bucketOf', () => {
  it.each([
    [reading('overdue'), 'overdue'],
    [reading('dueSoon', 0), 'today'],
    [reading('dueSoon', 1), 'within3'],
    [reading('dueSoon', 3), 'within3'],
    [reading('dueSoon', 4), 'within7'],
    [reading('inProgress', 7), 'within7'],
    [reading('notStarted', 8), 'later'],
    [reading('undated'), 'undated'],
    [reading('completedLate'), null],
    [reading('ongoing'), null],
    [reading('dropped'), null],
  ])('puts %o into %s', (one, bucket) => expect(bucketOf(one)).toBe(bucket));

  it('counts every open task once', () => {
    const tasks = tasksOf(fakeReading(['overdue', 'overdue', 'undated', 'completed']));
    expect(countBuckets(tasks)).toMatchObject({ overdue: 2, undated: 1, today: 0 });
  });
});

describe('filterTasks', () => {
  const tasks = tasksOf(
    fakeReading(['overdue', 'undated'], {
      tasks: [
        fakeTask(1, { directors: ['Chủ tịch'], sectionRow: 6 }),
        fakeTask(2, { directors: ['Phó Chủ tịch', 'Chủ tịch'], sectionRow: 9 }),
      ],
    }),
  );
  const found = (filter: object) =>
    filterTasks(tasks, { ...EVERY_TASK, ...filter }).map(({ task }) => task.ordinal);

  it('narrows by bucket, director and section', () => {
    expect(found({ bucket: 'undated' })).toEqual(['02']);
    expect(found({ director: 'Chủ tịch' })).toEqual(['01', '02']);
    expect(found({ director: 'Phó Chủ tịch' })).toEqual(['02']);
    expect(found({ section: 6 })).toEqual(['01']);
    expect(directorsOf(tasks)).toEqual(['Chủ tịch', 'Phó Chủ tịch']);
  });
});

describe('FirstRun', () => {
  const shown = (introduced: boolean) =>
    renderToString(createElement(FirstRun, { pane: fakePane({ introduced }) }));

  it('explains the pane in three lines, until they were read', () => {
    expect(shown(false).match(/<li>/g)).toHaveLength(3);
    expect(shown(true)).toBe('');
  });
});

describe('a workbook without a programme', () => {
  it('is offered a blank one of this year instead of an error', async () => {
    expect(renderToString(createElement(EmptyNote, { pane: fakePane() }))).toContain(
      'Tạo bảng mẫu',
    );
    const createTemplate = jest.fn((year: number) => Promise.resolve(`CT ${year}`));
    const outcome = await templateJob('2026-01-05').work(
      fakeActions(fakeView([]), { createTemplate }),
      {},
    );
    expect(createTemplate).toHaveBeenCalledWith(2026);
    expect(outcome.sheet).toBe('CT 2026');
  });
});
