import { atOnce, type Steps } from '../programme/steps';
import type { EvaluatedCells } from './evaluate';
import { evaluate } from './evaluate';
import type { Cell, Row, Table } from './model';
import { isFigure } from './model';

/**
 * Works out the figures of a table, which may count other tables and point at cells of its own, and adds
 * it to `tables`.
 *
 * @param draft figures in it may have any value: it is worked out here
 */
export function addTable(tables: Map<string, Table>, draft: Table): Table {
  return atOnce(addTableSteps(tables, draft));
}

/** The same in pieces, a row each: every figure of a unit may count ten thousand tasks. */
export function* addTableSteps(tables: Map<string, Table>, draft: Table): Steps<Table> {
  const withDraft = new Map(tables).set(draft.id, draft);
  const known: EvaluatedCells = new Map();
  const settle = (cell: Cell): Cell =>
    isFigure(cell) ? { ...cell, value: evaluate(cell.expression, withDraft, known) } : cell;
  const hasFigures = draft.rows.some(({ cells }) => cells.some(isFigure));
  const settled: Row[] = [];
  for (const row of hasFigures ? draft.rows : []) {
    yield;
    settled.push({ ...row, cells: row.cells.map(settle) });
  }
  const table = hasFigures ? { ...draft, rows: settled } : draft;
  tables.set(table.id, table);
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
