import { columnLetters } from '../../programme';
import type { CellArea, MarkedSheet } from '../read';
import { homeOf, type Move, type PlanCell, type SheetCells, type SheetPlan } from '../sheet';
import type { OldReport } from './standing-reports';

/** A column that an officer's own words need beside the report, in points. */
const OWN_WIDTH = 120;
/** Beyond every row and column. */
const FAR = Number.MAX_SAFE_INTEGER;

/** What somebody wrote outside the report on one of its sheets: the smallest area that holds it. */
export interface Beside {
  /** Which of the report's sheets that stand, from 0 on, and which of the new one's its words go to. */
  readonly at: number;
  readonly slot: number;
  readonly area: CellArea;
  readonly values: SheetCells;
}

/** What stands around what we wrote on each sheet: below, right, left, above. Nothing where that cannot be told. */
export function besideOf({ mark, values }: Pick<OldReport, 'mark' | 'values'>): Beside[] {
  return mark.sheets.flatMap((sheet, at) => {
    const ours = knownArea(sheet);
    const cells = values[at] ?? [];
    return ours ? around(ours).flatMap((area) => filledPart(cells, area, at, sheet.slot)) : [];
  });
}

/** A report of one cell was marked before areas were: nothing can be told. */
function knownArea({ area }: MarkedSheet): CellArea | null {
  return area && (area.top < area.bottom || area.left < area.right) ? area : null;
}

function around({ top, left, bottom, right }: CellArea): CellArea[] {
  return [
    { top: bottom + 1, left: 0, bottom: FAR, right: FAR },
    { top: 0, left: right + 1, bottom, right: FAR },
    { top: 0, left: 0, bottom, right: left - 1 },
    { top: 0, left, bottom: top - 1, right },
  ];
}

/** An area in A1. */
export function areaText({ top, left, bottom, right }: CellArea): string {
  const first = `${columnLetters(left)}${top + 1}`;
  const last = `${columnLetters(right)}${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** The smallest part of an area that holds all that is filled; nothing where all is empty. */
function filledPart(cells: SheetCells, area: CellArea, at: number, slot: number): Beside[] {
  let [top, left, bottom, right] = [FAR, FAR, -1, -1];
  cells.forEach((line, row) => {
    if (row < area.top || row > area.bottom) return;
    line.forEach((value, column) => {
      if (column < area.left || column > area.right || planned(value) === null) return;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    });
  });
  if (bottom < 0) return [];
  const values = cells.slice(top, bottom + 1).map((line) => line.slice(left, right + 1));
  return [{ at, slot, area: { top, left, bottom, right }, values }];
}

/**
 * Where words beside a report go when it is made again: what stood below it below it, what stood right of it right of
 * it at the same distance from the detail table, what stood left of it or above below all of that.
 *
 * @param shift how many rows further down the detail table stands now; 0 on a sheet without one
 */
export function besideMoves(
  sheet: MarkedSheet,
  at: number,
  plan: SheetPlan,
  used: number,
  shift: number,
): Move[] {
  const ours = knownArea(sheet);
  if (!ours) return [];
  const [height, width] = [plan.rows.length, plan.widths.length];
  const lowest = height + Math.max(0, used - ours.bottom);
  const [below, right, left, above] = around(ours);
  if (!below || !right || !left || !above) return [];
  const move = (area: CellArea, row: number, column: number): Move => ({
    from: { at, ...area },
    to: { at: sheet.slot, row, column },
  });
  const high = Math.max(0, -shift);
  return [
    move({ ...below, left: ours.left }, height, 0),
    move({ ...below, right: ours.left - 1 }, height, 0),
    move({ ...right, top: high }, high + shift, width),
    move({ ...right, bottom: high - 1 }, 0, width),
    move(left, lowest, 0),
    move(above, lowest, 0),
  ];
}

/** The plan of one sheet with the officer's words put where they go; where one is taken, into the next row. */
export function withBeside(
  plan: SheetPlan,
  beside: readonly Beside[],
  moves: readonly Move[],
): SheetPlan {
  const own = new Map<string, { cell: PlanCell; row: number; column: number }>();
  for (const { at, area, values } of beside)
    values.forEach((line, i) =>
      line.forEach((value, j) => {
        const cell = planned(value);
        const home = cell && homeOf(moves, at, area.top + i, area.left + j);
        if (!home) return;
        let { row } = home;
        const { column } = home;
        while (own.has(`${row},${column}`)) row += 1;
        own.set(`${row},${column}`, { cell, row, column });
      }),
    );
  return own.size === 0 ? plan : placed(plan, [...own.values()]);
}

function placed(
  plan: SheetPlan,
  cells: readonly { readonly cell: PlanCell; readonly row: number; readonly column: number }[],
): SheetPlan {
  const width = cells.reduce((most, { column }) => Math.max(most, column + 1), plan.widths.length);
  const height = cells.reduce((most, { row }) => Math.max(most, row + 1), plan.rows.length);
  const rows = Array.from({ length: height }, (_, i) => {
    const row = new Array<PlanCell>(width).fill(null);
    (plan.rows[i] ?? []).forEach((cell, j) => (row[j] = cell));
    return row;
  });
  for (const { cell, row, column } of cells) {
    const line = rows[row];
    if (line) line[column] = cell;
  }
  const widths = Array.from({ length: width }, (_, i) => plan.widths[i] ?? OWN_WIDTH);
  return { ...plan, widths, rows };
}

function planned(value: unknown): PlanCell {
  if (typeof value === 'number') return { kind: 'number', value };
  const text = value === null || value === undefined ? '' : String(value);
  return text === '' ? null : { kind: 'text', text };
}
