import { shortDay } from '../strings/report-dates';
import { figureText } from './figure-text';
import type { Cell, Column, Table } from './model';
import { isCountedStatus, isDayCell, isFigure } from './model';

/** A cell as it is read on paper. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  if (isCountedStatus(cell)) return cell.countsAs;
  return isDayCell(cell) ? shortDay(cell.day) : isFigure(cell) ? figureText(cell) : '';
}

/** The columns to print, with their places in a row: all but the helpers that exist to be counted. */
export function printedColumns({ columns }: Table): { column: Column; at: number }[] {
  return columns.map((column, at) => ({ column, at })).filter(({ column }) => !column.helper);
}
