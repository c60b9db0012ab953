import type { Cell, Row, Table } from '../../report';
import { DETAIL_MARKS } from '../../strings/report';
import {
  cutAtLine,
  lineHeight,
  MAX_ROW_HEIGHT,
  type Orientation,
  printedHeight,
  rowHeightFor,
} from '../sheet';
import type { SheetGrid } from './grid';
import { TABLE_SIZE } from './lines';
import { layColumns } from './spans';

/** What captions, column numbers and rounding take of a page that a row stands on. */
const HEAD = 90;

/**
 * A table whose every row fits on a page: the texts of a row that does not go on in rows of their own below it.
 * Excel makes no row higher than 409 points, and prints only the beginning of one that would be.
 */
export function cutTallRows(table: Table, grid: SheetGrid, orientation: Orientation): Table {
  const widths = columnWidths(table, grid);
  const room = Math.min(MAX_ROW_HEIGHT, printedHeight(orientation) - HEAD);
  const lines = Math.floor((room - 2) / lineHeight(TABLE_SIZE));
  const isTall = (row: Row): boolean => row.kind === 'item' && heightOf(row, widths) > room;
  if (!table.rows.some(isTall)) return table;
  return {
    ...table,
    rows: table.rows.flatMap((row) => (isTall(row) ? cut(table, row, widths, lines) : [row])),
  };
}

/** Widths in points of the printed columns; helpers have none. */
function columnWidths({ columns }: Table, { printed }: SheetGrid): (number | null)[] {
  const shown = columns.filter(({ helper }) => !helper).map(({ width }) => width);
  const spans = layColumns(shown, printed);
  let at = 0;
  return columns.map(({ helper }) => {
    if (helper) return null;
    const span = spans[at++];
    return span ? printed.slice(span.first, span.last + 1).reduce((a, b) => a + b, 0) : null;
  });
}

/** The rest of a row, marked so that it is read as one with the row above. */
function continuedRow({ columns }: Table, cells: readonly Cell[]): Row {
  const marked = columns.map(({ id }, at) =>
    id === 'class' ? DETAIL_MARKS.continued : (cells[at] ?? null),
  );
  return { kind: 'item', cells: marked, continued: true };
}

function heightOf({ cells }: Row, widths: readonly (number | null)[]): number {
  const texts = cells.flatMap((cell, at) => {
    const width = widths[at];
    return typeof cell === 'string' && width ? [{ text: cell, width, fontSize: TABLE_SIZE }] : [];
  });
  return rowHeightFor(texts, 0, Infinity);
}

function cut(table: Table, row: Row, widths: readonly (number | null)[], lines: number): Row[] {
  const pieces: Row[] = [];
  let rest: readonly Cell[] = row.cells;
  while (rest.some((cell) => cell !== null)) {
    const parts = rest.map((cell, at): readonly [Cell, Cell] => {
      const width = widths[at];
      if (typeof cell !== 'string' || !width) return [cell, null];
      const [head, tail] = cutAtLine({ text: cell, width, fontSize: TABLE_SIZE }, lines);
      return [head === '' ? null : head, tail === '' ? null : tail];
    });
    const cells = parts.map(([head]) => head);
    pieces.push(pieces.length === 0 ? { ...row, cells } : continuedRow(table, cells));
    rest = parts.map(([, tail]) => tail);
  }
  return pieces;
}
