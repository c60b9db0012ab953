import { describe, expect, it } from '@jest/globals';
import type { Finding, FindingCode, Severity } from '../../src/checks/types';
import {
  countBySeverity,
  groupFindings,
} from '../../src/taskpane/components/findings/group-findings';
import { filterTasks } from '../../src/taskpane/state/filter-tasks';
import { findingsOf, tasksOf } from '../../src/taskpane/state/selectors';
import { ownersOf, ownOfText, ownText } from '../../src/taskpane/state/own';
import { groupByUnit, sortTasks } from '../../src/taskpane/state/sort-tasks';
import { EVERY_TASK, type TaskFilter } from '../../src/taskpane/state/state';
import { fakeReading, fakeTask, fakeView } from './fakes';

const reading = fakeReading(['overdue', 'undated', 'completed', 'overdue'], {
  tasks: [
    fakeTask(1, { content: 'Tổ chức Đại hội IV', leads: ['Văn phòng'], directors: ['Chủ tịch'] }),
    fakeTask(2, { content: 'Hướng dẫn tổ hợp tác', leads: [], directors: ['Chủ tịch'] }),
    fakeTask(3, { leads: ['Văn phòng Quỹ Hỗ trợ', 'Văn phòng'], output: 'Kế hoạch' }),
    fakeTask(4, { content: 'Đào tạo', leads: ['Phòng Chính sách TT'] }),
  ],
});
const tasks = tasksOf(reading);
const found = (filter: Partial<TaskFilter>) =>
  filterTasks(tasks, { ...EVERY_TASK, ...filter }).map(({ task }) => task.ordinal);

describe('filterTasks', () => {
  it('lets every task through where nothing is asked', () => {
    expect(found({})).toEqual(['01', '02', '03', '04']);
    expect(found({ text: '   ' })).toHaveLength(4);
  });

  it.each([
    ['dai hoi', ['01']],
    ['ĐẠI HỘI', ['01']],
    ['hoi dai', ['01']],
    ['dao tao', ['04']],
    ['ke hoach', ['03']],
    ['chu tich', ['01', '02']],
    ['02', ['02']],
    ['dai hoi chinh sach', []],
  ])('finds “%s” without case and diacritics', (text, ordinals) => {
    expect(found({ text })).toEqual(ordinals);
  });

  it('finds text typed in decomposed Unicode', () => {
    expect(found({ text: 'Đại hội'.normalize('NFD') })).toEqual(['01']);
  });

  it('compares units whole, never as a part of another name', () => {
    const unit = (name: string) => ({ own: { role: 'unit' as const, name } });
    expect(found(unit('Văn phòng'))).toEqual(['01', '03']);
    expect(found(unit('Văn phòng Quỹ Hỗ trợ'))).toEqual(['03']);
    expect(found({ own: { role: 'director', name: 'Chủ tịch' } })).toEqual(['01', '02']);
  });

  it('keeps the three absences apart', () => {
    expect(found({ absence: 'noLead' })).toEqual(['02']);
    expect(found({ absence: 'noDeadline' })).toEqual(['02']);
    expect(found({ absence: 'noDirector' })).toEqual(['03', '04']);
  });

  it('narrows by all that is asked at once', () => {
    expect(found({ status: 'overdue' })).toEqual(['01', '04']);
    expect(found({ status: 'overdue', own: { role: 'unit', name: 'Văn phòng' } })).toEqual(['01']);
    expect(found({ status: 'done' })).toEqual(['03']);
    expect(found({ status: 'overdue', text: 'dao tao' })).toEqual(['04']);
  });

  it('narrows by the month something is due in', () => {
    const dated = tasksOf(
      fakeReading(['overdue', 'overdue'], {
        tasks: [fakeTask(1, { due: '2025-09-30' }), fakeTask(2, { due: '2025-10-01' })],
      }),
    );
    const filter = { ...EVERY_TASK, month: '2025-09' };
    expect(filterTasks(dated, filter).map(({ task }) => task.ordinal)).toEqual(['01']);
  });
});

describe('whose tasks', () => {
  it('may be wanted is offered once each, by part, without parts that nobody has', () => {
    expect(ownersOf(tasks)).toEqual([
      { role: 'unit', names: ['Phòng Chính sách TT', 'Văn phòng', 'Văn phòng Quỹ Hỗ trợ'] },
      { role: 'director', names: ['Chủ tịch'] },
    ]);
  });

  it('are wanted is kept as a text and read back', () => {
    const own = { role: 'director', name: 'Đ/c Hà: Phó Chủ tịch' } as const;
    expect(ownOfText(ownText(own))).toEqual(own);
    expect(ownOfText('')).toBeNull();
    expect(ownOfText('boss:Hà')).toBeNull();
  });
});

describe('the order of the list', () => {
  const late = (number: number, unit: string, daysLate: number) => ({
    task: fakeTask(number, { leads: unit === '' ? [] : [unit], due: null }),
    reading: { status: 'overdue' as const, daysLate, daysLeft: null, nextDue: null },
  });
  const items = [late(1, 'A', 3), late(2, '', 90), late(3, 'B', 40), late(4, 'A', 12)];
  const ordinals = (list: typeof items) => list.map(({ task }) => Number(task.ordinal));

  it('puts the latest first', () => {
    expect(ordinals([...sortTasks(items, 'late')] as typeof items)).toEqual([2, 3, 4, 1]);
    expect(sortTasks(items, 'table')).toBe(items);
  });

  it('groups by unit, the one with the latest task first, tasks of nobody last', () => {
    expect(groupByUnit(items).map(({ unit, tasks: all }) => [unit, all.length])).toEqual([
      ['B', 1],
      ['A', 2],
      ['', 1],
    ]);
  });
});

const finding = (code: FindingCode, severity: Severity, sheet = 'CTCT 2025'): Finding => ({
  code,
  severity,
  sheet,
  cell: 'A1',
  task: null,
  params: {},
});

describe('groupFindings', () => {
  it('puts the gravest first and keeps each kind together, in the order met', () => {
    const groups = groupFindings([
      finding('deadline.several', 'info'),
      finding('director.missing', 'warning'),
      finding('responsible.missing', 'error'),
      finding('deadline.unreadable', 'error'),
      finding('director.missing', 'warning'),
    ]);
    expect(groups.map(({ code, findings }) => [code, findings.length])).toEqual([
      ['responsible.missing', 1],
      ['deadline.unreadable', 1],
      ['director.missing', 2],
      ['deadline.several', 1],
    ]);
  });

  it('keeps one kind in two severities apart', () => {
    const groups = groupFindings([
      finding('column.missing', 'warning'),
      finding('column.missing', 'error'),
    ]);
    expect(groups.map(({ severity }) => severity)).toEqual(['error', 'warning']);
  });

  it('makes no group of nothing', () => {
    expect(groupFindings([])).toEqual([]);
    expect(countBySeverity([])).toEqual({ error: 0, warning: 0, info: 0 });
  });
});

describe('findingsOf', () => {
  it('leaves out the findings of other sheets', () => {
    const findings = [finding('cell.error', 'error'), finding('cell.error', 'error', 'Khác')];
    expect(findingsOf(fakeView([reading], { findings }), reading)).toEqual([findings[0]]);
  });
});
