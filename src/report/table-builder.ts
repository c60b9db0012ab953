import { evaluate } from './evaluate';
import type { Cell, Column, Row, Table } from './model';
import { isFigure } from './model';

/**
 * Makes a table whose figures may count other tables and point at cells of their own,
 * works all of them out, and adds it to `tables`.
 *
 * @param rows figures in it may have any value: it is worked out here
 */
export function addTable(
  tables: Map<string, Table>,
  id: string,
  columns: readonly Column[],
  rows: readonly Row[],
): Table {
  const draft: Table = { id, columns, rows };
  const known = new Map(tables).set(id, draft);
  const settle = (cell: Cell): Cell =>
    isFigure(cell) ? { ...cell, value: evaluate(cell.expression, known) } : cell;
  const hasFigures = rows.some(({ cells }) => cells.some(isFigure));
  const table = hasFigures
    ? { id, columns, rows: rows.map((row) => ({ ...row, cells: row.cells.map(settle) })) }
    : draft;
  tables.set(id, table);
  return table;
}

/** A text cell; nothing where the text is empty. */
export function textCell(text: string | null): Cell {
  return text === null || text === '' ? null : text;
}

/** A heading that spans the row. */
export function headingRow(text: string, columns: number): Row {
  return { kind: 'heading', cells: [text, ...Array<Cell>(columns - 1).fill(null)] };
}
