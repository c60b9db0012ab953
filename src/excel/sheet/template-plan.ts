import { TEMPLATE } from '../../strings/template';
import type { PlanCell, PlanStyle, SheetPlan } from './sheet-plan';
import type { CellArea } from '../read';

/** Rows with borders, ready to be written in. */
const TASKS = 20;
/** Column widths in points, in the order of the captions. */
const WIDTHS = [36, 290, 90, 90, 200, 130, 150, 170];
const HEADER = 3;
/** Captions and numbers are centred, what officers write stands to the left. */
const CENTRED: PlanStyle = { horizontal: 'Center' };

/** The blank programme of a year: title, header, one task as an example and empty rows, from A1 of an empty sheet. */
export function templatePlan(year: number): SheetPlan {
  const of = (words: string) => words.replaceAll('{year}', String(year));
  const right = WIDTHS.length - 1;
  const bottom = HEADER + TASKS;
  const row = (top: number): CellArea => ({ top, left: 0, bottom: top, right });
  return {
    orientation: 'landscape',
    widths: WIDTHS,
    printed: WIDTHS.length,
    printedRows: bottom + 1,
    columns: WIDTHS.length,
    hiddenRows: [],
    choices: [],
    rows: [
      titleRow(of(TEMPLATE.title)),
      titleRow(TEMPLATE.subtitle),
      emptyRow(),
      TEMPLATE.captions.map(text),
      TEMPLATE.example.map((words) => (words === '' ? null : text(of(words)))),
      ...Array.from({ length: TASKS - 1 }, emptyRow),
    ],
    styles: [
      { area: row(0), style: { ...CENTRED, bold: true } },
      { area: row(1), style: { ...CENTRED, italic: true } },
      { area: { ...row(HEADER), bottom }, style: { borders: true, numberFormat: '@' } },
      { area: row(HEADER), style: { ...CENTRED, bold: true } },
      { area: { top: HEADER + 1, left: 0, bottom, right: 0 }, style: CENTRED },
      { area: { top: HEADER + 1, left: 1, bottom, right }, style: { horizontal: 'Left' } },
      { area: { top: HEADER + 1, left: 2, bottom, right: 3 }, style: CENTRED },
    ],
    merges: [row(0), row(1)],
    heights: new Map([
      [HEADER, 36],
      [HEADER + 1, 54],
    ]),
    printTitles: [HEADER, HEADER],
    breaks: [],
    charts: [],
    anchors: new Map(),
  };
}

function text(words: string): PlanCell {
  return { kind: 'text', text: words };
}

function emptyRow(): PlanCell[] {
  return WIDTHS.map(() => null);
}

function titleRow(words: string): PlanCell[] {
  return [text(words), ...emptyRow().slice(1)];
}
