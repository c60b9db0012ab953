import { describe, expect, it } from '@jest/globals';
import type { Finding, FindingCode, Severity } from '../../src/checks/types';
import {
  countBySeverity,
  groupFindings,
} from '../../src/taskpane/components/findings/group-findings';
import { filterTasks, unitsOf } from '../../src/taskpane/state/filter-tasks';
import { findingsOf, tasksOf } from '../../src/taskpane/state/selectors';
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
    expect(found({ unit: 'Văn phòng' })).toEqual(['01', '03']);
    expect(found({ unit: 'Văn phòng Quỹ Hỗ trợ' })).toEqual(['03']);
  });

  it('keeps the three absences apart', () => {
    expect(found({ absence: 'noLead' })).toEqual(['02']);
    expect(found({ absence: 'noDeadline' })).toEqual(['02']);
    expect(found({ absence: 'noDirector' })).toEqual(['03', '04']);
  });

  it('narrows by all that is asked at once', () => {
    expect(found({ status: 'overdue' })).toEqual(['01', '04']);
    expect(found({ status: 'overdue', unit: 'Văn phòng' })).toEqual(['01']);
    expect(found({ status: 'overdue', text: 'dao tao' })).toEqual(['04']);
  });

  it('lists each unit once', () => {
    expect(unitsOf(tasks)).toEqual(['Văn phòng', 'Văn phòng Quỹ Hỗ trợ', 'Phòng Chính sách TT']);
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
