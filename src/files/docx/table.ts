import {
  Paragraph,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { cellText, printedColumns, type Column, type Row, type Table } from '../../report';
import { ALIGN, run } from './lines';
import { SIZES } from './page';

/** What an empty cell between text and border is wide, in twentieths of a point. */
const PADDING = 70;

/**
 * Tables under one header, which repeats on every page: captions bold and centred, below them the column numbers in
 * italics, thin borders (NĐ 30/2020). Hidden rows are left out, and so are helper columns.
 *
 * @param tables the first, and those that go on below it
 * @param width of all columns together, in twentieths of a point
 */
export function tableOf(tables: readonly Table[], width: number): WordTable {
  const [first] = tables;
  const columns = first ? printedColumns(first) : [];
  const widths = widthsOf(
    columns.map(({ column }) => column),
    width,
  );
  const rows = tables.flatMap(({ rows: all }) => all.filter(({ hidden }) => !hidden));
  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    rows: [...headOf(columns, widths), ...rows.map((row) => rowOf(row, columns, widths))],
  });
}

type Printed = ReturnType<typeof printedColumns>;

function widthsOf(columns: readonly Column[], width: number): number[] {
  const all = columns.reduce((sum, column) => sum + column.width, 0);
  return columns.map((column) => Math.floor((width * column.width) / Math.max(1, all)));
}

function headOf(columns: Printed, widths: readonly number[]): TableRow[] {
  const captions = columns.map(({ column }, i) =>
    cellOf(column.caption, widths[i] ?? 0, 'center', { bold: true }),
  );
  const numbers = columns.map((_, i) =>
    cellOf(`(${i + 1})`, widths[i] ?? 0, 'center', { italics: true }),
  );
  return [captions, numbers].map((children) => new TableRow({ tableHeader: true, children }));
}

function rowOf(row: Row, columns: Printed, widths: readonly number[]): TableRow {
  if (row.kind === 'heading') {
    const text = cellText(row.cells[0] ?? null);
    const all = widths.reduce((sum, one) => sum + one, 0);
    const cell = cellOf(text, all, 'left', { bold: true }, columns.length);
    return new TableRow({ cantSplit: true, children: [cell] });
  }
  const look = { bold: row.kind === 'total' };
  const children = columns.map(({ column, at }, i) =>
    cellOf(cellText(row.cells[at] ?? null), widths[i] ?? 0, column.align, look),
  );
  return new TableRow({ children });
}

function cellOf(
  text: string,
  width: number,
  align: Column['align'],
  look: { readonly bold?: boolean; readonly italics?: boolean },
  columnSpan = 1,
): TableCell {
  return new TableCell({
    columnSpan,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: PADDING, right: PADDING, top: 30, bottom: 30 },
    children: [new Paragraph({ alignment: ALIGN[align], children: run(text, SIZES.table, look) })],
  });
}
