import { atOnce, type Steps } from '../../programme/steps';
import type { ReportDocument } from '../../report';
import type { PlanArea, SheetPlan } from '../sheet/sheet-plan';
import { drawBlock } from './blocks';
import { emptyCanvas } from './canvas';
import { gridOf, widthsOf } from './grid';
import { pageBreaks } from './pages';
import { placeBlocks, type PlacedTable } from './place';
import { settleHeights } from './row-heights';

/**
 * Lays a report out on a sheet: which cell holds what, how it looks and how it prints. Pure: nothing is sent.
 * Figures become formulas over the sheet's own tables; the detail table's header (of a
 * document without one, its first table's) repeats on every printed page.
 */
export function layoutReport(document: Pick<ReportDocument, 'blocks'>): SheetPlan {
  return atOnce(layoutSteps(document));
}

/** The same in pieces. */
export function* layoutSteps(document: Pick<ReportDocument, 'blocks'>): Steps<SheetPlan> {
  const grid = gridOf(document);
  const placed = placeBlocks(document.blocks, grid);
  const tables = placed.flatMap((block) => (block.placed ? [block.placed] : []));
  const canvas = emptyCanvas(widthsOf(grid), grid.printed.length);
  for (const block of placed) {
    yield;
    yield* drawBlock(canvas, block, tables);
  }
  const detail = tables.find(({ table }) => table.id === 'detail');
  const main = detail ?? tables[0];
  const printTitles = main ? ([main.top, main.top + 1] as const) : null;
  yield;
  settleHeights(canvas, placed);
  yield;
  const breaks = pageBreaks(placed, canvas.heights, printTitles);
  if (detail) canvas.anchors.set('detail', areaOf(detail));
  return {
    widths: canvas.widths,
    printed: canvas.printed,
    rows: canvas.rows,
    styles: canvas.styles,
    merges: canvas.merges,
    heights: canvas.heights,
    printTitles,
    breaks,
    charts: canvas.charts,
    anchors: canvas.anchors,
  };
}

/** A table from its captions to its last row, helper columns included. */
function areaOf({ top, bottom, spans }: PlacedTable): PlanArea {
  return { top, left: 0, bottom: Math.max(bottom, top + 1), right: spans.at(-1)?.last ?? 0 };
}
