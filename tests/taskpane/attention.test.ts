import { DEFAULT_SETTINGS } from '../../src/excel/settings/settings';
import { COLUMNS_BACK } from '../../src/strings/pane-corrections';
import { describe, expect, it, jest } from '@jest/globals';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { urgingText } from '../../src/strings/pane-urge';
import { EmptyNote } from '../../src/taskpane/components/EmptyNote';
import { FirstRun } from '../../src/taskpane/components/FirstRun';
import { AttentionView } from '../../src/taskpane/components/attention/AttentionView';
import {
  drawnRows,
  NARROW_ROW_HEIGHTS,
  offsetsOf,
  rowAt,
  rowsOfGroups,
} from '../../src/taskpane/components/list/rows';
import { templateJob } from '../../src/taskpane/jobs/template-job';
import { attentionOf, monthsOf, yearShown } from '../../src/taskpane/state/attention';
import { offeredPeriod } from '../../src/report/offered-period';
import { tasksOf } from '../../src/taskpane/state/selectors';
import { groupByUnit } from '../../src/taskpane/state/sort-tasks';
import { FAKE_UNDO, fakeActions, fakePane, fakeReading, fakeTask, fakeView } from './fakes';

const chosen = fakeReading(['overdue', 'dueSoon', 'inProgress', 'completedOnTime', 'undated'], {
  tasks: [1, 2, 3, 4, 5].map((number) => fakeTask(number, { leads: ['Văn phòng'] })),
});
const tasks = tasksOf(chosen);
const ordinals = (items: readonly { task: { ordinal: string } }[]) =>
  items.map(({ task }) => task.ordinal);

describe('what is to be done', () => {
  it('is what is overdue or due soon', () => {
    expect(ordinals(attentionOf(tasks, []))).toEqual(['01', '02']);
  });

  it('keeps what was marked a moment ago, so that it can be taken back there', () => {
    const undos = [{ record: FAKE_UNDO, ids: [tasks[3]?.task.id ?? ''] }];
    expect(ordinals(attentionOf(tasks, undos))).toEqual(['01', '02', '04']);
  });

  it('says no number twice and none that is zero', () => {
    const html = renderToString(
      createElement(AttentionView, { pane: fakePane(), view: fakeView([chosen]), chosen }),
    );
    expect(html.match(/1 nhiệm vụ quá hạn/g)).toHaveLength(1);
    expect(html).not.toMatch(/(^|[^0-9])0 nhiệm vụ/);
    expect(html).toContain('Tạo báo cáo quý');
  });
});

describe('the months', () => {
  const dated = tasksOf(
    fakeReading(['overdue', 'completedOnTime', 'dropped', 'inProgress'], {
      tasks: ['2025-09-30', '2025-09-01', '2025-09-02', '2026-01-31'].map((due, index) =>
        fakeTask(index + 1, { due }),
      ),
    }),
  );

  it('count what is due in each, dropped tasks left out', () => {
    const months = monthsOf(dated, 2025);
    expect(months).toHaveLength(12);
    expect(months[8]).toEqual({ month: '2025-09', number: 9, due: 2, late: 1, done: 1 });
    expect(monthsOf(dated, 2026)[0]?.due).toBe(1);
  });

  it('are of the year that is looked at, kept inside the programme’s', () => {
    expect(yearShown('2026-11-27', { first: 2025, last: 2025 })).toBe(2025);
    expect(yearShown('2026-11-27', { first: 2025, last: 2027 })).toBe(2026);
    expect(yearShown('2026-11-27', null)).toBe(2026);
  });
});

describe('the period offered', () => {
  const of2025 = { first: 2025, last: 2025 };
  it.each([
    ['quarter', '2026-11-27', of2025, '2025-Q4'],
    ['month', '2026-11-27', of2025, '2025-M12'],
    ['half', '2024-03-01', of2025, '2025-H1'],
    ['quarter', '2025-10-08', of2025, '2025-Q3'],
    ['quarter', '2025-10-08', null, '2025-Q3'],
    ['half', '2025-07-10', of2025, '2025-H1'],
    ['nineMonths', '2025-10-08', of2025, '2025-9M'],
    ['year', '2026-01-10', null, '2025'],
  ] as const)('of kind %s on %s within %j is %s', (kind, today, years, id) => {
    expect(offeredPeriod(kind, today, 'month', years).id).toBe(id);
  });
});

describe('rows of several heights', () => {
  const rows = rowsOfGroups(groupByUnit(tasks));
  const open = rows[1]?.kind === 'task' ? rows[1].item.task.id : null;

  it('stand one below the other, what is open as much higher', () => {
    expect(offsetsOf(rows.slice(0, 3), null, 0)).toEqual([0, 32, 112, 192]);
    expect(offsetsOf(rows.slice(0, 3), open, 50)).toEqual([0, 32, 162, 242]);
  });

  it('are found by how far down they lie', () => {
    const offsets = offsetsOf(rows, null, 0);
    expect([-9, 0, 31, 32, 111, 112, 9999].map((pixels) => rowAt(offsets, pixels))).toEqual([
      0, 0, 0, 1, 1, 2, 5,
    ]);
    expect(rowAt([0], 10)).toBe(0);
  });

  it('are drawn where they are in sight, and the active one wherever it stands', () => {
    const offsets = offsetsOf(rows, null, 0);
    const placesAndGaps = (first: number, last: number, active: number) =>
      drawnRows(offsets, first, last, active).map(({ place, gap }) => [place, gap]);
    expect(placesAndGaps(1, 3, 2)).toEqual([
      [1, 0],
      [2, 0],
    ]);
    expect(placesAndGaps(3, 5, 1)).toEqual([
      [1, 0],
      [3, (offsets[3] ?? 0) - (offsets[2] ?? 0)],
      [4, 0],
    ]);
    expect(placesAndGaps(0, 2, 4)).toEqual([
      [0, 0],
      [1, 0],
      [4, (offsets[4] ?? 0) - (offsets[2] ?? 0)],
    ]);
    expect(drawnRows([0], 0, 0, 0)).toEqual([]);
  });

  it('are higher where the pane is narrow', () => {
    expect(offsetsOf(rows.slice(0, 2), null, 0, NARROW_ROW_HEIGHTS)).toEqual([0, 64, 212]);
  });
});

describe('the text to urge a unit with', () => {
  it('names what is late and due soon and leaves out the rest', () => {
    const text = urgingText('Văn phòng', tasks, '2025-10-08');
    expect(text).toContain('Kính gửi Văn phòng,');
    expect(text).toContain('1. 01. Nhiệm vụ số 1 (Quá hạn 12 ngày)');
    expect(text).toContain('2. 02. Nhiệm vụ số 2');
    expect(text).not.toContain('Nhiệm vụ số 3');
  });
});

describe('FirstRun', () => {
  const shown = (introduced: boolean) =>
    renderToString(createElement(FirstRun, { pane: fakePane({ introduced }) }));

  it('says what stays as it is, until it was read', () => {
    expect(shown(false)).toContain('không gửi dữ liệu ra ngoài');
    expect(shown(true)).toBe('');
  });
});

describe('a workbook without a programme', () => {
  it('offers the way back where declared columns may hide the table', () => {
    const columns = [{ caption: 'Nội dung công việc', role: 'ordinal' as const }];
    const corrections = { ...DEFAULT_SETTINGS.corrections, columns };
    const view = fakeView([], { settings: { ...DEFAULT_SETTINGS, corrections } });
    const html = (fields: Parameters<typeof fakePane>[0]) =>
      renderToString(createElement(EmptyNote, { pane: fakePane(fields) }));
    expect(html({ view })).toContain(COLUMNS_BACK.button);
    expect(html({ view: fakeView([]) })).not.toContain(COLUMNS_BACK.button);
  });

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
