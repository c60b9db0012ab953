import { columnLetters } from '../../programme';
import type { StandingReport } from './standing-reports';
import type { PlanArea, PlanCell, SheetPlan } from '../sheet/sheet-plan';
import { rangeOf } from '../sheet/plan-range';

/** A column that an officer's own words need beside the report, in points. */
const OWN_WIDTH = 120;

/** What somebody wrote outside the report on its sheet. */
export interface Beside {
  readonly area: PlanArea;
  readonly values: readonly (readonly unknown[])[];
}

/** The areas below and right of what we wrote that hold anything; none where that cannot be told. */
export function besideOf({ mark, used }: StandingReport): PlanArea[] {
  const ours = mark.area;
  // A report of one cell was marked before areas were: nothing can be told.
  if (!ours || !used || (ours.top === ours.bottom && ours.left === ours.right)) return [];
  const below = { ...used, top: ours.bottom + 1 };
  const right = { ...used, left: ours.right + 1, bottom: Math.min(used.bottom, ours.bottom) };
  return [below, right].filter(
    ({ top, left, bottom, right: last }) => top <= bottom && left <= last,
  );
}

/** An area in A1. */
export function areaText({ top, left, bottom, right }: PlanArea): string {
  const first = `${columnLetters(left)}${top + 1}`;
  const last = `${columnLetters(right)}${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** Reads what stands in these areas, cut to the cells that hold it: one sync, none where there are none. */
export async function readBeside(
  context: Excel.RequestContext,
  sheetName: string,
  areas: readonly PlanArea[],
): Promise<Beside[]> {
  if (areas.length === 0) return [];
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const ranges = areas.map((area) => rangeOf(sheet, area).load('values'));
  await context.sync();
  return areas.flatMap((area, i) => filledPart(area, (ranges[i]?.values ?? []) as unknown[][]));
}

/** The smallest area that holds all that is filled, with its values; nothing where all is empty. */
function filledPart({ top, left }: PlanArea, values: unknown[][]): Beside[] {
  const rows = values.flatMap((line, i) => (line.some(isFilled) ? [i] : []));
  const columns = values.flatMap((line) =>
    line.flatMap((value, j) => (isFilled(value) ? [j] : [])),
  );
  if (rows.length === 0) return [];
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  const from = columns.reduce((least, at) => Math.min(least, at));
  const to = columns.reduce((most, at) => Math.max(most, at));
  const area = { top: top + first, left: left + from, bottom: top + last, right: left + to };
  return [{ area, values: values.slice(first, last + 1).map((line) => line.slice(from, to + 1)) }];
}

function isFilled(value: unknown): boolean {
  return planned(value) !== null;
}

/**
 * The plan with the officer's words put back: what stood below the report below it, what stood right of it right of
 * it, at the same distance from the detail table.
 */
export function withBeside(
  plan: SheetPlan,
  { mark }: StandingReport,
  beside: readonly Beside[],
): SheetPlan {
  const { area: ours, detail } = mark;
  if (!ours || beside.length === 0) return plan;
  const height = plan.rows.length;
  const width = plan.widths.length;
  const shift = (plan.anchors.get('detail')?.top ?? 0) - (detail?.top ?? ours.top);
  const cells = beside.flatMap(({ area, values }) =>
    values.flatMap((line, i) =>
      line.flatMap((value, j) => {
        const row = area.top + i;
        const column = area.left + j;
        const cell = planned(value);
        if (cell === null) return [];
        return column > ours.right
          ? [
              {
                cell,
                row: Math.max(0, row + (row > ours.bottom ? height - 1 - ours.bottom : shift)),
                column: column - ours.right - 1 + width,
              },
            ]
          : [
              {
                cell,
                row: row - ours.bottom - 1 + height,
                column: Math.max(0, column - ours.left),
              },
            ];
      }),
    ),
  );
  return placed(plan, cells);
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
