import { atOnce, type Steps } from '../../programme/steps';
import { STATUS_WORDS_TABLE, type PaperId, type Printable } from '../../report';
import type { SheetPlan } from '../sheet';
import type { CellArea } from '../read';
import { drawAside } from './aside';
import { asideLeft } from './aside-places';
import { drawBlock } from './blocks';
import { emptyCanvas, type Canvas } from './canvas';
import { widthsOf } from './grid';
import { pageBreaks } from './pages';
import { placePapers, type PlacedPaper, type SheetNames } from './paper-places';
import type { PlacedTable } from './place';
import { settleHeights } from './row-heights';
import { tablePlaces } from './table-places';

export type { SheetNames } from './paper-places';

/** A plan for each sheet of paper of a document, in their order. */
export type PaperPlans = ReadonlyMap<PaperId, SheetPlan>;

/** Points of a column beside the print area. */
const ASIDE_WIDTH = 80;

/**
 * Lays a report out on its sheets: which cell holds what, how it looks and how it prints. Pure: nothing is sent.
 * Figures become formulas, over the tables of other sheets too; each sheet repeats the header of its own table.
 *
 * @param names what each sheet will be called while it is written; a sheet alone needs none
 */
export function layoutReport(document: Printable, names: SheetNames = new Map()): PaperPlans {
  return atOnce(layoutSteps(document, names));
}

/** The same in pieces. */
export function* layoutSteps(
  document: Printable,
  names: SheetNames = new Map(),
): Steps<PaperPlans> {
  const papers = placePapers(document);
  yield;
  const plans = new Map<PaperId, SheetPlan>();
  for (const placed of papers) plans.set(placed.paper.id, yield* layPaper(placed, papers, names));
  return plans;
}

function* layPaper(
  placed: PlacedPaper,
  papers: readonly PlacedPaper[],
  names: SheetNames,
): Steps<SheetPlan> {
  const { paper, grid, blocks, tables, aside } = placed;
  const beyond = Math.max(0, ...aside.map(({ spans }) => (spans.at(-1)?.last ?? 0) + 1));
  const widths = widthsOf(grid);
  const left = asideLeft(grid);
  const all = paper.aside.length > 0 ? Math.max(left + 1, beyond) : widths.length;
  const room = Array.from({ length: all - widths.length }, () => ASIDE_WIDTH);
  const canvas = emptyCanvas([...widths, ...room], grid.printed.length);
  const places = tablePlaces(papers, placed, names);
  for (const block of blocks) {
    yield;
    yield* drawBlock(canvas, block, tables, places);
  }
  const printedRows = canvas.rows.length;
  const main = tables.find(({ table }) => !table.goesOn);
  // A report of text repeats no header: its one table is short and stands whole.
  const printTitles =
    main && paper.orientation === 'landscape' ? ([main.top, main.top + 1] as const) : null;
  yield;
  settleHeights(canvas, blocks);
  yield;
  const breaks = pageBreaks(blocks, canvas.heights, printTitles, paper.orientation);
  drawAside(canvas, paper, aside, left, places);
  const detail = tables.find(({ table }) => table.id === 'detail');
  if (detail) canvas.anchors.set('detail', areaOf(detail));
  return planOf(canvas, placed, { printTitles, breaks, printedRows });
}

function planOf(
  canvas: Canvas,
  { paper, aside, grid }: PlacedPaper,
  paged: Pick<SheetPlan, 'printTitles' | 'breaks' | 'printedRows'>,
): SheetPlan {
  const { widths, printed, rows, styles, merges, heights, charts, anchors } = canvas;
  return {
    orientation: paper.orientation,
    columns: widthsOf(grid).length,
    widths,
    printed,
    rows,
    styles,
    merges,
    heights,
    charts,
    anchors,
    hiddenRows: canvas.hiddenRows,
    choices: canvas.choices.flatMap(({ area, words }) => {
      const list = aside.find(({ table }) => table.id === STATUS_WORDS_TABLE);
      return list ? [{ area, source: firstOf(list, words.length) }] : [];
    }),
    ...paged,
  };
}

/** The first words of the list beside the head. */
function firstOf({ top, spans }: PlacedTable, count: number): CellArea {
  const left = spans[0]?.first ?? 0;
  return { top, left, bottom: top, right: left + count - 1 };
}

/** A table from its captions to its last row, helper columns included. */
function areaOf({ top, bottom, spans }: PlacedTable): CellArea {
  return { top, left: 0, bottom: Math.max(bottom, top + 1), right: spans.at(-1)?.last ?? 0 };
}
