import type { Canvas } from './canvas';
import { rowsOf, type PlacedBlock } from './place';

/** Height of an empty row between blocks, and of one inside a block, in points. */
const BETWEEN = 10;
const INSIDE = 18;

/** Gives every row that has no height yet one of its own, so that pages end where they are reckoned to. */
export function settleHeights(canvas: Canvas, placed: readonly PlacedBlock[]): void {
  for (const one of placed) {
    for (let row = one.row; row < one.row + rowsOf(one); row += 1) setHeight(canvas, row, INSIDE);
  }
  canvas.rows.forEach((_, row) => setHeight(canvas, row, BETWEEN));
  // What is hidden takes no room on the page.
  for (const row of canvas.hiddenRows) canvas.heights.set(row, 0);
}

function setHeight({ heights }: Canvas, row: number, height: number): void {
  if (!heights.has(row)) heights.set(row, height);
}
