import { memoryOf } from '../../../src/excel/reports/report-memory';
import {
  captionOffsets,
  readStandingTable,
  type StandingTable,
} from '../../../src/excel/reports/report-rows';
import type { Cell, Table } from '../../../src/report';
import { atOnce } from '../../../src/programme/steps';

const CAPTIONS = ['TT', 'Nội dung công việc', 'Trạng thái', 'Thời hạn', 'Số ngày quá hạn'];
export const IDS = ['ordinal', 'content', 'status', 'deadline', 'daysLate'];
export const FACTS = { asOf: '2025-09-30', tasks: 25 };

/** A detail table of the columns {@link IDS} with tasks CT!1, CT!2, … */
export function table(...rows: Cell[][]): Table {
  return {
    id: 'detail',
    columns: IDS.map((id) => ({ id, caption: id, align: 'left', width: 5 })),
    rows: rows.map((cells, i) => ({ kind: 'item', cells, taskId: `CT!${i + 1}` })),
  };
}

export const WRITTEN = table(
  ['1', 'Họp', 'Quá hạn 3 ngày', 'Tháng 9', 3],
  ['2', 'Báo cáo', 'Trong hạn', 'Tháng 12', null],
  ['3', 'Tập huấn', 'Trong hạn', 'Tháng 11', null],
);
export const OFFSETS = captionOffsets(CAPTIONS);
export const MEMORY = memoryOf(WRITTEN, OFFSETS, FACTS);
export const SHEET_ROWS = WRITTEN.rows.map(({ cells }) => cells.map((cell) => cell ?? ''));
const NUMBERS = ['(1)', '(2)', '(3)', '(4)', ''];

/** The table as it stands from C10 on, with these body rows. */
export function standing(body: unknown[][], captions: unknown[] = CAPTIONS): StandingTable {
  const values = [captions, NUMBERS, ...body];
  return atOnce(readStandingTable(values, { top: 9, left: 2 }, MEMORY.columns));
}

/** The written rows with one cell of one row changed. */
export function changed(row: number, column: number, value: unknown): unknown[][] {
  return SHEET_ROWS.map((cells, i) => (i === row ? cells.with(column, value as string) : cells));
}
