import { cellAddress, type Task } from '../../../programme';

/** The cell to show for a task: its content, else the first cell of its row. */
export function addressOf({ cells, row }: Task): string {
  const cell = cells.content;
  return cell ? cellAddress(cell.row, cell.column) : cellAddress(row - 1, 0);
}
