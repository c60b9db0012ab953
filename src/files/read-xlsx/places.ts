import type { MergedArea } from '../../programme';

/** The 0-based column of letters: "A" is 0, "AA" 26; -1 for none. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A cell's 0-based place by its address; null for what is none. */
export function placeOf(address: string): { row: number; column: number } | null {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined) return null;
  return { row: Number(row) - 1, column: columnOf(letters) };
}

/** A merged area by its reference ("A1:C2"); null for what is none or a single cell. */
export function areaOf(reference: string): MergedArea | null {
  const [from, to] = reference.split(':').map(placeOf);
  if (!from || !to) return null;
  const area = { top: from.row, left: from.column, bottom: to.row, right: to.column };
  const isOne = area.top === area.bottom && area.left === area.right;
  return isOne || area.bottom < area.top || area.right < area.left ? null : area;
}
