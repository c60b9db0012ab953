import { describe, it, expect } from '@jest/globals';
import { datedHeadings, doneHeadings, type CellOf } from '../../../src/excel/highlight/headings';
import type { TaskRow } from '../../../src/excel/highlight/task-rows';
import type { Role } from '../../../src/programme';

/** The table of these tests by 0-based sheet row; row 1 and 3 are tasks. */
const CELLS: readonly Partial<Record<Role, string>>[] = [
  { content: 'I. Nhóm nhiệm vụ', deadline: 'THÁNG 8/2025' },
  { content: 'Việc thứ nhất', deadline: 'Tháng 8/2025' },
  { content: 'Tổng cộng', note: 'Đã hoàn thành 1 nhiệm vụ' },
  { content: 'Việc thứ hai', start: 'Quý I đến quý III' },
  { content: 'II. Nhóm khác', deadline: 'Tháng 9/2025', note: 'Chưa hoàn thành' },
  { content: 'III. Nhóm nữa', start: 'Quý I đến quý III' },
  {},
];
const AREA = { top: 0, left: 0, bottom: CELLS.length - 1, right: 4 };
const cellOf: CellOf = (row, role) => CELLS[row]?.[role] ?? '';
const rows = [1, 3].map(
  (row) =>
    ({
      task: { rows: [row + 1] },
      cells: new Map(Object.entries(CELLS[row] ?? {})),
    }) as unknown as TaskRow,
);

describe('rows that are no task', () => {
  it('are known by a deadline that some task has, in its column or in that of the start', () => {
    expect([...datedHeadings(rows, AREA, cellOf)]).toEqual([0, 5]);
  });

  it('are known by remarks that say done', () => {
    expect([...doneHeadings(rows, AREA, cellOf)]).toEqual([2]);
  });

  it('are none where every row is a task', () => {
    expect(datedHeadings(rows, { ...AREA, top: 1, bottom: 1 }, cellOf).size).toBe(0);
  });
});
