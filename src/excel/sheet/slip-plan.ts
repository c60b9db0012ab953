import type { Role } from '../../programme';
import { SLIP } from '../../strings/slips';
import type { SlipSheet } from '../../strings/slip-rows';
import { textHeight, widthOf } from './programme-plan';
import type { PlanCell, PlanStyle, SheetPlan } from './sheet-plan';
import type { CellArea } from '../read';

const ANSWER_WIDTHS = [85, 80, 150];
/** So wide the sheet prints at two thirds of its size: letters of 9 points on paper, at the least. */
const ROOM = 1_040;
/** A number, and a day in figures, stand on one line. */
const LEAST: Readonly<Partial<Record<Role, number>>> = {
  ordinal: 34,
  start: 76,
  deadline: 76,
  time: 76,
  completedOn: 76,
};
const LEAST_OTHER = 60;
const LIST_WIDTH = 90;
const LINE_HEIGHT = 32;
const CENTRED: PlanStyle = { horizontal: 'Center' };

/** A slip's sheet: one page wide, a list to choose the state from, the row's key and the list in hidden columns. */
export function slipPlan({ lines, columns, rows }: SlipSheet): SheetPlan {
  const shown = columns.length + SLIP.answers.length;
  const [header, right, key] = [lines.length, shown - 1, shown];
  const list = key + 1;
  const widths = [...widthsFor(columns), ...ANSWER_WIDTHS];
  const width = widths.reduce((sum, each) => sum + each, 0);
  const bottom = header + Math.max(rows.length, 1);
  const height = Math.max(bottom + 1, header + 1 + SLIP.states.length);
  const row = (top: number): CellArea => ({ top, left: 0, bottom: top, right });
  const captions = [...columns.map(({ caption }) => caption), ...SLIP.answers, SLIP.key];
  const texts = [...lines.map((line) => [line]), captions, ...rows];
  const states = new Map(SLIP.states.map((state, at) => [header + 1 + at, state]));
  return {
    orientation: 'landscape',
    widths: [...widths, LIST_WIDTH, LIST_WIDTH],
    printed: shown,
    printedRows: bottom + 1,
    columns: list + 1,
    rows: Array.from({ length: height }, (_each, at) =>
      cellsOf(texts[at] ?? [], list + 1, states.get(at)),
    ),
    styles: [
      { area: row(0), style: { ...CENTRED, bold: true } },
      { area: { ...row(1), bottom: header - 1 }, style: { horizontal: 'Left', wrap: true } },
      { area: { ...row(header), bottom }, style: { borders: true, numberFormat: '@' } },
      { area: row(header), style: { ...CENTRED, bold: true } },
      { area: { ...row(header + 1), bottom }, style: { horizontal: 'Left' } },
    ],
    merges: lines.map((_line, at) => row(at)),
    heights: new Map([
      ...lines.map((line, at): [number, number] => [at, textHeight([line], [width])]),
      [header, LINE_HEIGHT],
      ...rows.map((texts, at): [number, number] => [
        header + 1 + at,
        textHeight(texts.slice(0, shown), widths),
      ]),
    ]),
    hiddenRows: [],
    hiddenColumns: [key, list],
    choices: [
      {
        area: { top: header + 1, left: columns.length, bottom, right: columns.length },
        source: { top: header + 1, left: list, bottom: header + SLIP.states.length, right: list },
      },
    ],
    printTitles: [header, header],
    breaks: [],
    charts: [],
    anchors: new Map(),
  };
}

/** The programme's own columns, drawn together as far as the page asks for it. */
function widthsFor(columns: SlipSheet['columns']): number[] {
  const wanted = columns.map(({ role }) => widthOf(role));
  const own = ROOM - ANSWER_WIDTHS.reduce((sum, each) => sum + each, 0);
  const share = Math.min(1, own / wanted.reduce((sum, each) => sum + each, 0));
  return columns.map(({ role }, at) =>
    Math.max(LEAST[role ?? 'note'] ?? LEAST_OTHER, Math.round(wanted[at]! * share)),
  );
}

function cellsOf(texts: readonly string[], width: number, state: string | undefined): PlanCell[] {
  const cells = Array.from({ length: width }, (_each, at) => cell(texts[at] ?? ''));
  if (state !== undefined) cells[width - 1] = cell(state);
  return cells;
}

function cell(words: string): PlanCell {
  return words === '' ? null : { kind: 'text', text: words };
}
