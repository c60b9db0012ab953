import { describe, expect, it } from '@jest/globals';
import { fc } from '../fuzz';
import { buildReport } from '../../src/report/build';
import { cellText } from '../../src/report/cell-text';
import type { ComparableRow } from '../../src/report/compare';
import { compareReports, isSuddenFall } from '../../src/report/compare';
import { statusOfWords } from '../../src/report/status-words';
import { tablesOf } from '../../src/report/model';
import { done, input, task } from './builders';

function row(ordinal: string, fields: Partial<ComparableRow> = {}): ComparableRow {
  return {
    section: '',
    ordinal,
    content: `Tổ chức hội nghị chuyên đề số ${ordinal} trong năm`,
    lead: 'Văn phòng',
    deadline: 'Tháng 8/2025',
    status: 'Trong hạn',
    ...fields,
  };
}

const ordinals = (rows: readonly ComparableRow[]) => rows.map(({ ordinal }) => ordinal);

describe('compareReports', () => {
  it('finds nothing where nothing changed', () => {
    const rows = [row('1'), row('2', { status: 'Quá hạn 5 ngày' })];
    expect(compareReports(rows, rows)).toEqual({
      finished: [],
      reopened: [],
      newlyOverdue: [],
      deadlineMoved: [],
      added: [],
      gone: [],
    });
  });

  it('tells what was finished, what fell overdue, what was moved, added, taken out', () => {
    const before = [row('1'), row('2'), row('3'), row('4'), row('5', { status: 'Hoàn thành' })];
    const now = [
      row('1', { status: 'Hoàn thành đúng hạn' }),
      row('2', { status: 'Quá hạn 3 ngày' }),
      row('3', { deadline: 'Tháng 8/2025\n(gia hạn đến 31/12/2025)' }),
      row('5', { status: 'Hoàn thành' }),
      row('6'),
    ];
    const changes = compareReports(before, now);
    expect(changes.finished.map((pair) => pair.now.ordinal)).toEqual(['1']);
    expect(changes.newlyOverdue.map((pair) => pair.now.ordinal)).toEqual(['2']);
    expect(changes.deadlineMoved.map((pair) => pair.now.ordinal)).toEqual(['3']);
    expect(ordinals(changes.added)).toEqual(['6']);
    expect(ordinals(changes.gone)).toEqual(['4']);
  });

  it('does not call overdue new where it was overdue already', () => {
    const before = [row('1', { status: 'Quá hạn 3 ngày' })];
    const now = [row('1', { status: 'Quá hạn 33 ngày' })];
    expect(compareReports(before, now).newlyOverdue).toEqual([]);
  });

  it('knows a task again after it was numbered anew, or its words slightly changed', () => {
    const before = [row('1'), row('2')];
    const now = [
      row('7', { content: row('1').content.toUpperCase().normalize('NFD') }),
      row('2', { content: `${row('2').content} 2025` }),
    ];
    const changes = compareReports(before, now);
    expect(changes.gone).toEqual([]);
    expect(changes.added).toEqual([]);
  });

  it('does not take another task for the same because it has the same number', () => {
    const before = [row('1')];
    const now = [row('1', { content: 'Ký kết hợp đồng tuyên truyền với báo' })];
    const changes = compareReports(before, now);
    expect(ordinals(changes.gone)).toEqual(['1']);
    expect(ordinals(changes.added)).toEqual(['1']);
  });

  it('does not mix up equal numbers of two sections', () => {
    const one = row('1', { section: 'I. Tuyên truyền', content: 'Báo cáo tháng' });
    const other = row('1', { section: 'II. Tổ chức', content: 'Báo cáo tháng một' });
    expect(compareReports([one], [other]).gone).toEqual([one]);
  });

  it('counts tasks that left the report because they were finished, and none of them as gone', () => {
    const finished = row('1', { status: 'Hoàn thành đúng hạn' });
    const changes = compareReports([row('1')], [], [finished, row('9')]);
    expect(changes.finished).toHaveLength(1);
    expect(changes.gone).toEqual([]);
    expect(changes.added).toEqual([]);
  });

  it('pairs every row with one row at most', () => {
    const rows = fc.array(
      fc.record({
        ordinal: fc.constantFrom('1', '2', ''),
        content: fc.constantFrom('Họp', 'Họp giao ban', 'Báo cáo', ''),
        status: fc.constantFrom('Trong hạn', 'Quá hạn 3 ngày', 'Hoàn thành', 'x'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const before = a.map((fields) => row('', fields));
        const now = b.map((fields) => row('', fields));
        const { added, gone } = compareReports(before, now);
        expect(before.length - gone.length).toBe(now.length - added.length);
      }),
    );
  });
});

describe('statusOfWords', () => {
  it.each([
    ['Quá hạn 12 ngày', 'overdue'],
    ['Quá hạn', 'overdue'],
    ['  hoàn thành QUÁ HẠN ', 'completedLate'],
    ['Hoàn thành', 'completed'],
    ['Dừng, chuyển tiếp', 'dropped'],
    ['Đã hoàn thành', 'completed'],
    ['Chưa hoàn thành, hết hạn ngày 30/9/2025', 'overdue'],
  ])('knows %j', (text, status) => {
    expect(statusOfWords(text)).toBe(status);
  });

  it.each(['', 'Chưa quá hạn', 'Gần xong', 'Hoàn thành 60%'])('does not guess at %j', (text) => {
    expect(statusOfWords(text)).toBeNull();
  });
});

describe('isSuddenFall', () => {
  it.each([
    [25, 25, false],
    [25, 21, false],
    [25, 20, true],
    [3, 1, false],
    [3, 0, true],
    [10, 30, false],
    [0, 0, false],
  ])('from %i tasks to %i: %p', (before, now, expected) => {
    expect(isSuddenFall(before, now)).toBe(expected);
  });
});

describe('the changes in a report', () => {
  const tasks = [
    task({ row: 1, due: '2025-05-31', progress: done('2025-06-20') }),
    task({ row: 2, due: '2025-08-31' }),
  ];
  const previous = {
    label: 'quý II năm 2025',
    rows: [1, 2].map((n) =>
      row(String(n), { content: `Nhiệm vụ ${n}`, deadline: '', status: 'Trong hạn' }),
    ),
  };

  const others = (fields: Parameters<typeof input>[2] = {}) =>
    tablesOf(buildReport(input(tasks, '2025-Q3', fields))).get('others')?.rows ?? [];

  it('are told in annex III, under the name of the earlier report', () => {
    const rows = others({ previous }).map(({ cells }) => cells.map(cellText));
    const at = rows.findIndex(([heading]) => heading === 'So với báo cáo quý II năm 2025');
    expect(rows.slice(at + 1).map((cells) => cells.slice(3))).toEqual([
      ['Trong hạn', 'Đã hoàn thành: Hoàn thành quá hạn'],
      ['Trong hạn', 'Mới quá hạn: Quá hạn 30 ngày'],
    ]);
  });

  it('call a task done before and not done now what it is, not newly overdue', () => {
    const signed = {
      ...previous,
      rows: [row('2', { content: 'Nhiệm vụ 2', deadline: '', status: 'Đã hoàn thành' })],
    };
    const said = others({ previous: signed }).map(({ cells }) => cellText(cells[4] ?? null));
    expect(said).toContain(
      'Báo cáo trước ghi đã hoàn thành, chương trình chưa ghi: Quá hạn 30 ngày',
    );
    expect(said.some((text) => text.startsWith('Mới quá hạn'))).toBe(false);
  });

  it('are no part of a report without an earlier one', () => {
    expect(others().some(({ cells }) => cellText(cells[0] ?? null).startsWith('So với'))).toBe(
      false,
    );
  });
});
