import { remarkRows } from '../../programme/progress/remarks';
import type { SampleSheet } from '../../samples/sheet';
import { DEFAULT_SETTINGS } from '../../../src/excel/settings/settings';
import { openSheet, type Bench } from '../host-door';
import type { Columns } from './colours';

/** One task of a test table; what is left out is empty. */
export interface Line {
  readonly start?: string;
  readonly deadline?: string;
  /** A real date: its serial and number format, in place of `deadline`. */
  readonly serial?: readonly [number, string];
  readonly lead?: string;
  readonly status?: string;
  readonly percent?: string;
  readonly completedOn?: string;
  readonly note?: string;
}

/** The columns of a test table, A to I. */
const HEADER = [
  'TT',
  'Nội dung công việc',
  'Thời gian triển khai',
  'Thời gian hoàn thành',
  'Đơn vị chủ trì',
  'Tình trạng',
  'Tỷ lệ %',
  'Ngày hoàn thành',
  'Ghi chú',
];
export const SHEET = 'Chương trình';
/** The 1-based sheet row of the first task. */
export const FIRST_ROW = 4;

/** Where the columns of such a table are. */
export const COLUMNS: Columns = {
  left: 0,
  right: 8,
  bottom: 60,
  content: 1,
  lead: 4,
  colours: DEFAULT_SETTINGS.colours,
};

/** A table of a sheet: a title, a header, the tasks. */
export function tableOf(lines: readonly Line[]): SampleSheet {
  const rows = lines.map((line, i) => [
    String(i + 1),
    `Việc thứ ${i + 1}`,
    line.start ?? '',
    line.deadline ?? '',
    line.lead ?? 'Phòng Kế hoạch',
    line.status ?? '',
    line.percent ?? '',
    line.completedOn ?? '',
    line.note ?? '',
  ]);
  return {
    name: SHEET,
    titles: ['CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025'],
    rows: [HEADER, ...rows],
    widths: HEADER.map(() => 20),
    centred: [],
  };
}

/** Opens such a table; real dates are typed in behind. */
export async function openTable(lines: readonly Line[]): Promise<Bench> {
  const bench = await openSheet(tableOf(lines));
  await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    lines.forEach(({ serial }, i) => {
      if (!serial) return;
      const cell = sheet.getRange(`D${FIRST_ROW + i}`);
      cell.numberFormat = [[serial[1]]];
      cell.values = [[serial[0]]];
    });
    await context.sync();
  });
  return bench;
}

/** What stands in the progress cells in each row of remarks.tsv, every text once. */
export function remarkLines(): Line[] {
  const lines = new Map(
    remarkRows().map(({ cells, sources }) => [
      cells,
      Object.fromEntries(sources.map(({ role, text }) => [role, text])) as Line,
    ]),
  );
  return [...lines.values()];
}
