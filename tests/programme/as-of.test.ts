import { describe, expect, it } from '@jest/globals';
import { programmeAt, taskAt, withProgress } from '../../src/programme/as-of';
import { readProgress, type ProgressRole } from '../../src/programme/progress';
import { statusOf } from '../../src/programme/status';
import type { Task } from '../../src/programme/types';
import { programme } from '../checks/builders';
import { plainTask } from '../plain-task';

const DUE = '2025-08-31';

/** A task due on 31 August with these progress cells. */
function task(cells: Partial<Record<ProgressRole, string>>, due = DUE): Task {
  const sources = Object.entries(cells).map(([role, text]) => ({
    role: role as ProgressRole,
    value: text,
    displayed: undefined,
    text,
  }));
  const progress = readProgress(sources, { year: 2025 });
  return withProgress(plainTask({ row: 2, originalDue: due, due }), progress);
}

const note = (text: string): Task => task({ note: text });
const on = (read: Task, day: string): string => statusOf(read, day).status;

describe('taskAt', () => {
  it('gives back a task whose remarks are dated no later, or not at all', () => {
    for (const text of ['', 'Đang thực hiện', 'Đã hoàn thành ngày 28/8/2025']) {
      const read = note(text);
      expect(taskAt(read, '2025-08-28')).toBe(read);
    }
  });

  it('leaves out a completion of a later day, and its text', () => {
    const read = note('15/8/2025: đang soạn thảo; đã hoàn thành ngày 10/9/2025');
    expect(taskAt(read, '2025-09-05').progress).toMatchObject({
      state: 'notDone',
      completedOn: null,
      text: '15/8/2025: đang soạn thảo',
    });
    expect(taskAt(read, '2025-08-01').progress).toMatchObject({ state: 'unknown', text: null });
    expect(on(read, '2025-09-05')).toBe('overdue');
    expect(on(read, '2025-09-10')).toBe('completedLate');
  });

  it('finds again what a later remark outweighs', () => {
    const read = note('Đã hoàn thành ngày 28/8/2025; ngày 15/9/2025: chưa hoàn thành phần bổ sung');
    expect(on(read, '2025-09-10')).toBe('completedOnTime');
    expect(on(read, '2025-09-15')).toBe('overdue');
  });

  it('does not drop or extend before the day of the decision', () => {
    const dropped = note('Tạm dừng theo Công văn số 12/UBND ngày 15/9/2025');
    expect(on(dropped, '2025-09-14')).toBe('overdue');
    expect(on(dropped, '2025-09-15')).toBe('dropped');
    const extended = note('Gia hạn đến 30/10/2025 theo Công văn số 12/UBND ngày 05/9/2025');
    expect(taskAt(extended, '2025-09-04').due).toBe(DUE);
    expect(taskAt(extended, '2025-09-05').due).toBe('2025-10-30');
  });

  it('does not take for done at once what another column dates', () => {
    const read = task({ status: 'Hoàn thành', completedOn: '10/9/2025' });
    expect(on(read, '2025-09-05')).toBe('overdue');
    expect(on(read, '2025-09-10')).toBe('completedLate');
  });

  it('counts an undated remark from the day of the one before it', () => {
    const read = note('15/9/2025: họp lần 2; đã hoàn thành nhiệm vụ');
    expect(on(read, '2025-09-14')).toBe('overdue');
    expect(on(read, '2025-09-15')).toBe('completed');
  });

  it('counts a span from its first day', () => {
    const read = note('Đã tổ chức từ ngày 28/8 đến ngày 02/9/2025');
    expect(on(read, '2025-08-27')).toBe('dueSoon');
    expect(on(read, '2025-08-28')).toBe('completed');
  });

  it('says the same twice', () => {
    const read = note('Đã họp ngày 10/7/2025; Đã hoàn thành ngày 10/9/2025');
    const then = taskAt(read, '2025-08-01');
    expect(taskAt(then, '2025-08-01')).toBe(then);
    expect(on(then, '2025-08-01')).toBe(on(read, '2025-08-01'));
  });
});

describe('programmeAt', () => {
  it('changes only the tasks that later remarks speak of', () => {
    const whole = programme([note('Đang làm'), note('Đã hoàn thành ngày 10/9/2025')]);
    const then = programmeAt(whole, '2025-09-01');
    expect(then.tasks[0]).toBe(whole.tasks[0]);
    expect(then.tasks[1]?.progress.state).toBe('unknown');
    expect(programmeAt(whole, '2025-09-10')).toBe(whole);
  });
});

describe('an extension by a span', () => {
  it.each([
    ['Gia hạn thêm 15 ngày', DUE, '2025-09-15'],
    ['Gia hạn 15 ngày', DUE, '2025-09-15'],
    ['Được gia hạn 02 tuần', DUE, '2025-09-14'],
    ['Lùi 1 tháng', DUE, '2025-09-30'],
    ['Gia hạn thêm 6 tháng', DUE, '2026-02-28'],
    ['Gia hạn thêm 1 tháng', '2025-08-30', '2025-09-30'],
    ['Gia hạn thêm 1 năm', '2025-12-31', '2026-12-31'],
  ])('reads “%s” from %s as %s', (text, due, to) => {
    const read = task({ note: text }, due);
    expect(read.due).toBe(to);
    expect(read.progress.extendedTo).toBe(to);
    expect(read.progress.notUnderstood).toEqual([]);
  });

  it('moves nothing that is asked for, refused or without a deadline', () => {
    expect(note('Xin gia hạn thêm 15 ngày').due).toBe(DUE);
    expect(note('Không gia hạn thêm 15 ngày').due).toBe(DUE);
    const standing = plainTask({ row: 2, ongoing: true });
    expect(withProgress(standing, note('Gia hạn thêm 15 ngày').progress).due).toBeNull();
  });
});
