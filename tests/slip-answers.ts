import { openDoor } from '../src/excel/door/runner';
import { createHost } from '../src/host';
import { openWorkbook, saveWorkbook } from '../src/host/file';
import { connect } from '../src/host/node';

export type Cells = unknown[][];

/** Changes the cells of a file's first sheet, as an officer in Excel would. */
export async function edited(
  bytes: Uint8Array,
  change: (cells: Cells, sheet: Excel.Worksheet) => void,
): Promise<Uint8Array> {
  const workbook = await openWorkbook(bytes);
  const { run: batch } = connect(createHost(workbook, { today: '2025-10-01' }));
  const door = openDoor(batch, { has: () => true }, { now: () => 0 });
  await door.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const used = sheet.getUsedRange().load('values');
    await context.sync();
    change(used.values, sheet);
    await context.sync();
  });
  return saveWorkbook(workbook);
}

/** Where the answers stand: the header row, and the column of "Trạng thái". */
export function answersIn(cells: Cells): { header: number; first: number } {
  const header = cells.findIndex((row) => row.includes('Kết quả thực hiện'));
  return { header, first: cells[header]!.indexOf('Trạng thái') };
}

/** Answers every row of a slip. */
export function answer(state: string, day: string, result: string) {
  return (cells: Cells, sheet: Excel.Worksheet): void => {
    const { header, first } = answersIn(cells);
    for (let row = header + 1; row < cells.length; row += 1) {
      if (!String(cells[row]![first + 3]).startsWith('ctct:')) continue;
      const range = sheet.getRangeByIndexes(row, first, 1, 3);
      range.numberFormat = [['@', '@', '@']];
      range.values = [[state, day, result]];
    }
  };
}

/** Takes a slip apart: no key, other contents. */
export function spoil(cells: Cells, sheet: Excel.Worksheet): void {
  answer('Đã hoàn thành', '', 'xong')(cells, sheet);
  const { header, first } = answersIn(cells);
  for (let row = header + 1; row < cells.length; row += 1)
    sheet.getRangeByIndexes(row, 1, 1, 1).values = [[`Việc khác số ${row}`]];
  sheet.getRangeByIndexes(header, first + 3, cells.length - header, 1).clear();
}
