import { describe, expect, it } from '@jest/globals';
import {
  handWorkOf,
  handWriting,
  type HandRow,
  type HandWork,
} from '../../../src/excel/reports/hand-changes';
import { memoryOf, type ReportMemory } from '../../../src/excel/reports/report-memory';
import type { StandingTable } from '../../../src/excel/reports/report-rows';
import { tracesOf } from '../../../src/excel/reports/traces';
import type { Table } from '../../../src/report';
import { atOnce } from '../../../src/programme/steps';
import {
  FACTS,
  MEMORY,
  OFFSETS,
  SHEET_ROWS,
  WRITTEN,
  changed,
  standing,
  table,
} from './standing-table';

/** What the officer is asked about where this stands. */
function findWork(table: StandingTable | null, memory: ReportMemory, now: Table): HandWork {
  return handWorkOf(atOnce(tracesOf(table, memory)), table, now);
}

/** The rows among it. */
function findHandRows(table: StandingTable, memory: ReportMemory, now: Table): readonly HandRow[] {
  return findWork(table, memory, now).rows;
}

/** What is written again where only these rows were touched. */
const writing = (rows: readonly HandRow[]) => handWriting({ rows, deleted: [] });

describe('handWorkOf', () => {
  it('finds nothing in the table as it was written, whatever the programme says now', () => {
    const now = table(['1', 'Họp', 'Hoàn thành', 'Tháng 9', null]);
    expect(findHandRows(standing(SHEET_ROWS), MEMORY, now)).toEqual([]);
  });

  it('finds a changed cell with its address, task and value', () => {
    const [found] = findHandRows(standing(changed(1, 2, 'Hoàn thành')), MEMORY, WRITTEN);
    expect(found).toMatchObject({ taskId: 'CT!2', added: false, cells: { status: 'Hoàn thành' } });
    expect(found?.changes).toEqual([
      { cell: 'E13', column: 'Trạng thái', ordinal: '2', content: 'Báo cáo', value: 'Hoàn thành' },
    ]);
  });

  it('finds a cell that was emptied, and a date typed as deadline as it reads', () => {
    const emptied = findHandRows(standing(changed(0, 2, '')), MEMORY, WRITTEN);
    expect(writing(emptied).cells.get('CT!1')).toEqual({ status: null });
    const dated = findHandRows(standing(changed(0, 3, 45991)), MEMORY, WRITTEN);
    expect(writing(dated).cells.get('CT!1')).toEqual({ deadline: '30/11/2025' });
  });

  it('knows the task though content or number, or both, were changed', () => {
    for (const rows of [
      changed(1, 1, 'Báo cáo năm'),
      changed(1, 0, '2a'),
      SHEET_ROWS.map((cells, i) => (i === 1 ? ['2a', 'Báo cáo năm', ...cells.slice(2)] : cells)),
    ]) {
      const found = findHandRows(standing(rows), MEMORY, WRITTEN);
      expect(found.map(({ taskId, added }) => [taskId, added])).toEqual([['CT!2', false]]);
    }
  });

  it('tells rows of the officer from tasks', () => {
    const rows = [...SHEET_ROWS.slice(1), ['', 'Việc riêng', 'Trong hạn', '', '']];
    const found = findHandRows(standing(rows), MEMORY, WRITTEN);
    expect(found.map(({ added, cells }) => [added, cells])).toEqual([
      [true, { content: 'Việc riêng', status: 'Trong hạn' }],
    ]);
    expect(writing(found)).toEqual({
      cells: new Map(),
      rows: [{ content: 'Việc riêng', status: 'Trong hạn' }],
      leftOut: new Set(),
    });
  });

  it('finds no task where the new report has it no more', () => {
    const now = table(['9', 'Việc khác', 'Trong hạn', '', null]);
    const [found] = findHandRows(standing(changed(1, 2, 'Hoàn thành')), MEMORY, now);
    expect(found?.taskId).toBeNull();
  });
});

describe('rows that were deleted from the detail table', () => {
  const deletedOf = (rows: unknown[][] | null, now = WRITTEN) =>
    findWork(rows && standing(rows), MEMORY, now).deleted.map(({ taskId }) => taskId);

  it('are none while all stand, in whatever order and with whatever changed', () => {
    expect(deletedOf(SHEET_ROWS.toReversed())).toEqual([]);
    expect(deletedOf(changed(1, 1, 'Báo cáo năm'))).toEqual([]);
    expect(deletedOf([['', 'Việc riêng', '', '', ''], ...SHEET_ROWS])).toEqual([]);
  });

  it('are found, also among sorted ones, and so are emptied ones', () => {
    expect(deletedOf(SHEET_ROWS.toSpliced(1, 1))).toEqual(['CT!2']);
    expect(deletedOf(SHEET_ROWS.slice(1).toReversed())).toEqual(['CT!1']);
    expect(deletedOf(SHEET_ROWS.with(2, ['', '', '', '', '']))).toEqual(['CT!3']);
  });

  it('are all where the body or the whole table is gone', () => {
    expect(deletedOf([])).toEqual(['CT!1', 'CT!2', 'CT!3']);
    expect(deletedOf(null)).toEqual(['CT!1', 'CT!2', 'CT!3']);
  });

  it('stay out where they are kept out', () => {
    const work = findWork(standing(SHEET_ROWS.slice(1)), MEMORY, WRITTEN);
    expect(handWriting(work)).toMatchObject({ rows: [], leftOut: new Set(['CT!1']) });
  });

  it('are found of a task whose words were corrected since, its number being the same', () => {
    const now = table(['1', 'Họp', '', '', null], ['2', 'Báo cáo năm', 'Trong hạn', '', null]);
    expect(deletedOf(SHEET_ROWS.toSpliced(1, 1), now)).toEqual(['CT!2']);
  });

  it('are nothing to ask about where the new report has no such task, nor of one that took its number', () => {
    const now = table(['1', 'Họp', '', '', null], ['2', 'Tập huấn', 'Trong hạn', '', null]);
    expect(deletedOf(SHEET_ROWS.toSpliced(1, 1), now)).toEqual([]);
  });

  it('tell tasks of one number and content apart by their place', () => {
    const twins = table(['1', 'Họp', 'Đúng hạn', '', 1], ['1', 'Họp', 'Quá hạn', '', 2]);
    const rows = twins.rows.map(({ cells }) => cells.map((cell) => cell ?? ''));
    const memory = memoryOf(twins, OFFSETS, FACTS);
    const found = findWork(standing(rows.slice(0, 1)), memory, twins).deleted;
    expect(found.map(({ taskId }) => taskId)).toEqual(['CT!2']);
  });
});

describe('a status in an officer’s own words', () => {
  it('is no change where the new report says the same status', () => {
    const rows = changed(1, 2, 'Đã hoàn thành');
    const now = table(
      ['1', 'Họp', 'Quá hạn 3 ngày', 'Tháng 9', 3],
      ['2', 'Báo cáo', 'Hoàn thành', 'Tháng 12', null],
    );
    expect(findHandRows(standing(rows), MEMORY, now)).toEqual([]);
  });
});
