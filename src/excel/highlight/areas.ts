import { cellAddress, type Programme } from '../../programme';
import type { CellArea } from '../read';

/** Excel cuts addresses at 8,192 characters. */
const ADDRESS_LIMIT = 8_000;
/** Rows below the table that the text rules cover too: what colleagues paste there is coloured at once. */
const ROWS_BELOW = 200;

/** The body of a table: from the row under its header to its last. */
export function bodyArea({ frame }: Programme): CellArea {
  const { headerBottom, bodyBottom, left, right } = frame;
  return { top: headerBottom + 1, left, bottom: bodyBottom, right };
}

/** The body and the empty rows below it, down to the next table (its 0-based first row, or null). */
export function bodyAndBelow(body: CellArea, nextTable: number | null): CellArea {
  const lowest = body.bottom + ROWS_BELOW;
  const bottom = nextTable === null ? lowest : Math.min(lowest, nextTable - 1);
  return { ...body, bottom: Math.max(body.bottom, bottom) };
}

/** The area without these rows (0-based), as areas from top to bottom. */
export function withoutRows(area: CellArea, out: ReadonlySet<number>): CellArea[] {
  const areas: CellArea[] = [];
  let top = area.top;
  for (let row = area.top; row <= area.bottom + 1; row += 1) {
    if (row <= area.bottom && !out.has(row)) continue;
    if (row > top) areas.push({ ...area, top, bottom: row - 1 });
    top = row + 1;
  }
  return areas;
}

/** These rows (0-based), neighbouring ones as one area, with the columns of `body`. */
export function areasOfRows(rows: Iterable<number>, body: CellArea): CellArea[] {
  const areas: CellArea[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = areas.at(-1);
    if (last && last.bottom === row - 1) areas[areas.length - 1] = { ...last, bottom: row };
    else areas.push({ ...body, top: row, bottom: row });
  }
  return areas;
}

/** Areas as addresses Excel can read, with the 0-based row each begins in: one as a rule, more where it would be too long. */
export function addressesOfAreas(areas: readonly CellArea[]): { address: string; top: number }[] {
  const addresses: { address: string; top: number }[] = [];
  for (const area of areas) {
    const part = `${cellAddress(area.top, area.left)}:${cellAddress(area.bottom, area.right)}`;
    const last = addresses.at(-1);
    if (last === undefined || last.address.length + part.length + 1 > ADDRESS_LIMIT)
      addresses.push({ address: part, top: area.top });
    else last.address = `${last.address},${part}`;
  }
  return addresses;
}

/**
 * The same formula for a first cell in another row: relative rows (`$D7`) move, absolute ones (`$D$7`) and what
 * stands in quotes do not. Rows 0-based.
 */
export function forRow(formula: string, from: number, to: number): string {
  if (from === to) return formula;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/(\$[A-Z]{1,3})(\d+)\b/g, moved)))
    .join('');

  function moved(_: string, column: string, row: string): string {
    return `${column}${Number(row) + to - from}`;
  }
}
