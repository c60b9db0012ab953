import type { Area } from '../types';

const LAST_ROW = 1048575;
const LAST_COLUMN = 16383;

/** The 0-based column of letters: "A" is 0, "AA" is 26. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The letters of a 0-based column. */
export function lettersOf(column: number): string {
  let rest = column;
  let letters = '';
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}

/** The area of an A1 reference without sheet name: cell, range, whole columns or rows; 0-based. */
export function areaOf(reference: string): Area {
  const [first = '', second = first] = reference.replace(/\$/g, '').split(':');
  const a = /^([A-Za-z]*)(\d*)$/.exec(first);
  const b = /^([A-Za-z]*)(\d*)$/.exec(second);
  if (!a || !b || first === '') throw new Error(`"${reference}" is no reference.`);
  const rows = [a[2] ? Number(a[2]) - 1 : 0, b[2] ? Number(b[2]) - 1 : LAST_ROW];
  const columns = [a[1] ? columnOf(a[1]) : 0, b[1] ? columnOf(b[1]) : LAST_COLUMN];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** The A1 reference of an area: "B2" for one cell, else "B2:C9". */
export function rangeOf(area: Area): string {
  const start = `${lettersOf(area.left)}${area.top + 1}`;
  const end = `${lettersOf(area.right)}${area.bottom + 1}`;
  return start === end ? start : `${start}:${end}`;
}
