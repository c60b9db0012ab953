import type { Role } from '../../programme';
import type { NewProgramme, NewRow } from '../../strings/plan-rows';
import { rowHeightFor } from './text-height';
import type { PlanCell, PlanStyle, SheetPlan } from './sheet-plan';
import type { CellArea } from '../read';

/** Column widths in points by what a column holds; the eight usual ones fill a landscape page. */
const WIDTHS: Readonly<Partial<Record<Role, number>>> = {
  ordinal: 36,
  content: 290,
  start: 90,
  deadline: 90,
  time: 90,
  responsible: 200,
  lead: 130,
  coordinators: 150,
  director: 130,
  officer: 110,
  output: 150,
  note: 170,
};
const OTHER_WIDTH = 100;
const MIDDLE: readonly (Role | null)[] = ['ordinal', 'start', 'deadline', 'time'];
const HEADER = 3;
const FONT = 12;
const LEAST_HEIGHT = 18;
const CENTRED: PlanStyle = { horizontal: 'Center' };

/** The width of a column in points, by what it holds. */
export function widthOf(role: Role | null): number {
  return WIDTHS[role ?? 'percent'] ?? OTHER_WIDTH;
}

/** A programme's sheet: title, what it belongs to, header, headings and tasks, from A1 of an empty sheet. */
export function programmePlan(programme: NewProgramme): SheetPlan {
  const { title, subtitle, columns, rows } = programme;
  const right = columns.length - 1;
  const widths = columns.map(({ role }) => widthOf(role));
  const centred = columns.flatMap(({ role }, at) => (MIDDLE.includes(role) ? [at] : []));
  const bottom = HEADER + rows.length;
  const row = (top: number): CellArea => ({ top, left: 0, bottom: top, right });
  const headings = rows.flatMap(({ kind }, at) => (kind === 'section' ? [HEADER + 1 + at] : []));
  return {
    orientation: 'landscape',
    widths,
    printed: widths.length,
    printedRows: bottom + 1,
    columns: widths.length,
    hiddenRows: [],
    choices: [],
    rows: [
      titleRow(title, right),
      titleRow(subtitle, right),
      titleRow('', right),
      columns.map(({ caption }) => cell(caption)),
      ...rows.map((each) => cellsOf(each, right)),
    ],
    styles: [
      { area: row(0), style: { ...CENTRED, bold: true } },
      { area: row(1), style: { ...CENTRED, italic: true } },
      { area: { ...row(HEADER), bottom }, style: { borders: true, numberFormat: '@' } },
      { area: row(HEADER), style: { ...CENTRED, bold: true } },
      { area: { top: HEADER + 1, left: 0, bottom, right }, style: { horizontal: 'Left' } },
      ...centred.map((left) => ({
        area: { top: HEADER + 1, left, bottom, right: left },
        style: CENTRED,
      })),
      ...headings.map((top) => ({
        area: row(top),
        style: { bold: true, horizontal: 'Left' } satisfies PlanStyle,
      })),
    ],
    merges: [row(0), row(1), ...headings.map(row)],
    heights: new Map([[HEADER, 36], ...heightsOf(rows, widths)]),
    printTitles: [HEADER, HEADER],
    breaks: [],
    charts: [],
    anchors: new Map(),
  };
}

/** How high each task's row must be: not every reader grows rows on opening. */
function heightsOf(rows: readonly NewRow[], widths: readonly number[]): [number, number][] {
  return rows.flatMap((row, at): [number, number][] =>
    row.kind === 'section' ? [] : [[HEADER + 1 + at, textHeight(row.cells, widths)]],
  );
}

/** The height in points of a row of wrapped texts in the sheets' font. */
export function textHeight(texts: readonly string[], widths: readonly number[]): number {
  const cells = texts.map((text, at) => ({
    text,
    width: widths[at] ?? OTHER_WIDTH,
    fontSize: FONT,
  }));
  return rowHeightFor(cells, LEAST_HEIGHT);
}

function cellsOf(row: NewRow, right: number): PlanCell[] {
  return row.kind === 'task' ? row.cells.map(cell) : titleRow(row.text, right);
}

function cell(words: string): PlanCell {
  return words === '' ? null : { kind: 'text', text: words };
}

/** Words in the first cell of a row that is merged. */
function titleRow(words: string, right: number): PlanCell[] {
  return [cell(words), ...Array<PlanCell>(right).fill(null)];
}
