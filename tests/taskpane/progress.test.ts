import { describe, expect, it, jest } from '@jest/globals';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { loadView } from '../../src/excel/read/load-view';
import { markProgress } from '../../src/excel/progress';
import { undo } from '../../src/excel/progress/undo';
import type { PaneActions } from '../../src/taskpane/actions';
import { percentOfText } from '../../src/taskpane/components/tasks/percent-text';
import { PickedBar } from '../../src/taskpane/components/tasks/PickedBar';
import { TaskOpen } from '../../src/taskpane/components/tasks/TaskOpen';
import { markJob, undoJob } from '../../src/taskpane/jobs/progress-jobs';
import { keptPicks, pickedTasks, picksBetween, toggled } from '../../src/taskpane/state/picks';
import { reduce } from '../../src/taskpane/state/reducer';
import { tasksOf } from '../../src/taskpane/state/selectors';
import { initialState } from '../../src/taskpane/state/state';
import { openSample } from '../excel/host-door';
import { FAKE_UNDO, fakeActions, fakePane, fakeReading, fakeTask, fakeView } from './fakes';

const DAY = '2025-10-08';
const chosen = fakeReading(['overdue', 'inProgress', 'dueSoon']);
const view = fakeView([chosen]);
const { programme } = chosen;
const [first, second, third] = programme.tasks.map(({ id }) => id) as [string, string, string];

describe('picked tasks', () => {
  it('come in the order of the table, whatever order they were picked in', () => {
    const tasks = pickedTasks(programme, [third, 'Khác!7', first]);
    expect(tasks.map(({ id }) => id)).toEqual([first, third]);
  });

  it('are added and taken away one by one', () => {
    expect(toggled([first], second)).toEqual([first, second]);
    expect(toggled([first, second], first)).toEqual([second]);
  });

  it('are everything from the last pick to this one where Shift is held', () => {
    const shown = [first, second, third];
    expect(picksBetween(shown, [third], third, first)).toEqual([third, first, second]);
    expect(picksBetween(shown, [], null, second)).toEqual([second]);
  });

  it('do not pass to another task that stands in the same row after a reading', () => {
    const inserted = [fakeTask(9, { id: first }), ...programme.tasks.slice(1)];
    const after = fakeView([fakeReading(['overdue'], { tasks: inserted })]);
    expect(keptPicks([first, second], view, after)).toEqual([second]);
    expect(keptPicks([third], view, fakeView([]))).toEqual([]);
  });
});

describe('percentOfText', () => {
  it.each([
    ['60', 60],
    [' 62,5 %', 62.5],
    ['', null],
    ['0', 0],
  ])('reads “%s”', (text, percent) => expect(percentOfText(text)).toBe(percent));

  it.each(['100', '-5', 'nửa', '1e1', '60.123'])('refuses “%s”', (text) =>
    expect(percentOfText(text)).toBeUndefined(),
  );
});

describe('what may be written of tasks', () => {
  const items = (ids: readonly string[]) =>
    tasksOf(chosen).filter(({ task }) => ids.includes(task.id));
  const bar = (ids: readonly string[], fields = {}, partly = false) =>
    renderToString(
      createElement(PickedBar, { pane: fakePane(fields), view, chosen, items: items(ids), partly }),
    );

  it('stands under a task’s row with its status and how its remark was read', () => {
    const [item] = items([first]);
    if (!item) throw new Error('no task');
    const html = renderToString(createElement(TaskOpen, { pane: fakePane(), view, chosen, item }));
    expect(html).toContain('Quá hạn 12 ngày');
    expect(html).toContain('Chưa ghi tiến độ');
    expect(html).toContain('Gia hạn đến …');
  });

  it('counts the picked tasks', () => {
    expect(bar([first, second])).toContain('Đang chọn 2 nhiệm vụ');
  });

  it('says where not all of their rows are selected in the sheet', () => {
    const words = 'Trong bảng chỉ chọn được vùng dòng đầu tiên';
    expect(bar([first, second], {}, true)).toContain(words);
    expect(bar([first, second])).not.toContain(words);
    expect(bar([first], {}, true)).not.toContain(words);
  });

  it('takes back what was written of just these', () => {
    const undos = [{ record: FAKE_UNDO, ids: [first, second] }];
    expect(bar([first, second], { undos })).toContain('Hoàn tác cả 2 nhiệm vụ');
    expect(bar([first], { undos })).not.toContain('Hoàn tác');
  });
});

describe('the job of writing progress', () => {
  it('leaves what can be taken back in the state until it was', async () => {
    const actions = fakeActions(view);
    const done = await markJob([programme], 'CTCT 2025', programme.tasks, {
      kind: 'dropped',
    }).work(actions, {});
    expect(done.sentence).toContain('3 nhiệm vụ');
    const written = reduce(initialState(DAY), { type: 'jobEnded', outcome: done });
    const ids = programme.tasks.map(({ id }) => id);
    expect(written.undos).toEqual([{ record: FAKE_UNDO, ids }]);
    const other = reduce(written, { type: 'jobEnded', outcome: { sentence: '', sheet: null } });
    expect(other.undos).toHaveLength(1);
    const back = await undoJob({ record: FAKE_UNDO, ids }).work(actions, {});
    expect(reduce(other, { type: 'jobEnded', outcome: back }).undos).toEqual([]);
  });

  it('says so where everything was written already', async () => {
    const nothing = jest.fn<PaneActions['markProgress']>(() =>
      Promise.resolve({ written: 0, unchanged: 1, undo: null }),
    );
    const actions = fakeActions(view, { markProgress: nothing });
    const order = markJob([programme], 'CTCT 2025', programme.tasks, { kind: 'dropped' });
    const outcome = await order.work(actions, {});
    expect(outcome.sentence).toBe('Bảng đã ghi như vậy từ trước nên không ghi thêm.');
    expect(outcome.undo).toBeUndefined();
  });

  it('marks five tasks done in the workbook and takes all back', async () => {
    const { door } = await openSample('asPrinted');
    const read = async () => (await loadView(door, { asOf: DAY, today: DAY })).programmes[0];
    const before = await read();
    if (!before) throw new Error('the sample has no programme');
    const actions = fakeActions(view, {
      markProgress: markProgress.bind(null, door),
      undo: undo.bind(null, door),
    });
    const five = before.programme.tasks.slice(3, 8);
    const act = { kind: 'done', on: DAY } as const;
    const { sheet } = before.programme;
    const outcome = await markJob([before.programme], sheet, five, act).work(actions, {});
    const done = (await read())?.programme.tasks.slice(3, 8) ?? [];
    expect(done.map(({ progress }) => progress.completedOn)).toEqual(five.map(() => DAY));
    if (!outcome.undo) throw new Error('nothing to take back');
    await undoJob({ record: outcome.undo, ids: [] }).work(actions, {});
    expect((await read())?.programme.tasks).toEqual(before.programme.tasks);
  });
});
