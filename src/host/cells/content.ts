import { ValueType, type Cell, type Worksheet } from '@cj-tech-master/excelts';
import type { Area, CellStyle } from '../types';
import { eachCell, findCell, formulaOf, isCovered, makeCell } from './cell';

/** What moves with a cell. */
export interface CellContent {
  readonly value: Cell['value'];
  readonly style: CellStyle;
  readonly note: Cell['note'];
}

/** What a cell that was never touched has. */
export const EMPTY_CONTENT: CellContent = { value: null, style: {}, note: undefined };

/** What a place of a sheet holds. */
export function takeContent(sheet: Worksheet, row: number, column: number): CellContent {
  const cell = findCell(sheet, row, column);
  return cell ? contentOf(cell) : EMPTY_CONTENT;
}

/** What a cell holds; one that is covered by a merged area holds its style only. */
export function contentOf(cell: Cell): CellContent {
  const value = isCovered(cell) ? null : plainValue(cell);
  return { value, style: cell.style, note: cell.note };
}

/** A cell's value to be put elsewhere: a shared formula is written out first. */
function plainValue(cell: Cell): Cell['value'] {
  const formula = cell.type === ValueType.Formula ? formulaOf(cell) : null;
  return formula ? { formula: formula.slice(1), result: cell.result } : cell.value;
}

/** Puts contents into a place; blank ones make no cell where there is none. */
export function putContent(
  sheet: Worksheet,
  row: number,
  column: number,
  content: CellContent,
): void {
  const cell = isBlank(content) ? findCell(sheet, row, column) : makeCell(sheet, row, column);
  if (!cell) return;
  if (!isCovered(cell)) cell.value = content.value;
  cell.style = content.style;
  if (content.note !== undefined) cell.note = content.note;
  else if (cell.note !== undefined) cell.comment = undefined;
}

/** Whether contents are those of a cell that was never touched. */
export function isBlank({ value, style, note }: CellContent): boolean {
  return value === null && note === undefined && Object.keys(style).length === 0;
}

/** Remembers the cells of an area; what is given back puts them as they were, new ones empty again. */
export function rememberCells(sheet: Worksheet, area: Area): () => void {
  const before = new Map<string, CellContent>();
  eachCell(sheet, area, (cell, row, column) => before.set(`${row},${column}`, contentOf(cell)));
  return () => {
    eachCell(sheet, area, (_cell, row, column) => {
      const content = before.get(`${row},${column}`);
      before.delete(`${row},${column}`);
      putContent(sheet, row, column, content ?? EMPTY_CONTENT);
    });
    for (const [place, content] of before) {
      const [row = 0, column = 0] = place.split(',').map(Number);
      putContent(sheet, row, column, content);
    }
  };
}
