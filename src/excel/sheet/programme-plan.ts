import type { NewProgramme, NewRow } from '../../strings/plan-rows';
import type { PlanArea, PlanCell, PlanStyle, SheetPlan } from './sheet-plan';

/** Column widths in points, in the order of the eight captions. */
export const PROGRAMME_WIDTHS = [36, 290, 90, 90, 200, 130, 150, 170];
const HEADER = 3;
const CENTRED: PlanStyle = { horizontal: 'Center' };

/** A programme's sheet: title, what it belongs to, header, headings and tasks, from A1 of an empty sheet. */
export function programmePlan(programme: NewProgramme): SheetPlan {
  const { title, subtitle, captions, rows } = programme;
  const right = PROGRAMME_WIDTHS.length - 1;
  const bottom = HEADER + rows.length;
  const row = (top: number): PlanArea => ({ top, left: 0, bottom: top, right });
  const headings = rows.flatMap(({ kind }, at) => (kind === 'section' ? [HEADER + 1 + at] : []));
  return {
    orientation: 'landscape',
    widths: PROGRAMME_WIDTHS,
    printed: PROGRAMME_WIDTHS.length,
    printedRows: bottom + 1,
    columns: PROGRAMME_WIDTHS.length,
    hiddenRows: [],
    choices: [],
    rows: [
      titleRow(title),
      titleRow(subtitle),
      emptyRow(),
      captions.map(cell),
      ...rows.map(cellsOf),
    ],
    styles: [
      { area: row(0), style: { ...CENTRED, bold: true } },
      { area: row(1), style: { ...CENTRED, italic: true } },
      { area: { ...row(HEADER), bottom }, style: { borders: true, numberFormat: '@' } },
      { area: row(HEADER), style: { ...CENTRED, bold: true } },
      { area: { top: HEADER + 1, left: 0, bottom, right: 0 }, style: CENTRED },
      { area: { top: HEADER + 1, left: 1, bottom, right }, style: { horizontal: 'Left' } },
      { area: { top: HEADER + 1, left: 2, bottom, right: 3 }, style: CENTRED },
      ...headings.map((top) => ({
        area: row(top),
        style: { bold: true, horizontal: 'Left' } satisfies PlanStyle,
      })),
    ],
    merges: [row(0), row(1), ...headings.map(row)],
    heights: new Map([[HEADER, 36]]),
    printTitles: [HEADER, HEADER],
    breaks: [],
    charts: [],
    anchors: new Map(),
  };
}

function cellsOf(row: NewRow): PlanCell[] {
  if (row.kind === 'task') return row.cells.map(cell);
  return [cell(row.text), ...emptyRow().slice(1)];
}

function cell(words: string): PlanCell {
  return words === '' ? null : { kind: 'text', text: words };
}

function emptyRow(): PlanCell[] {
  return PROGRAMME_WIDTHS.map(() => null);
}

function titleRow(words: string): PlanCell[] {
  return [cell(words), ...emptyRow().slice(1)];
}
