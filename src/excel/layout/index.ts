import type { ReportDocument } from '../../report';
import type { SheetPlan } from '../sheet-plan';
import { drawBlock } from './blocks';
import { emptyCanvas } from './canvas';
import { gridOf, widthsOf } from './grid';
import { placeBlocks } from './place';

/**
 * Lays a report out on a sheet: which cell holds what, how it looks and how it prints. Pure: nothing is sent.
 * Figures become formulas over the sheet's own tables; the detail table's header repeats on every printed page.
 */
export function layoutReport(document: ReportDocument): SheetPlan {
  const grid = gridOf(document);
  const placed = placeBlocks(document.blocks, grid);
  const tables = placed.flatMap((block) => (block.placed ? [block.placed] : []));
  const canvas = emptyCanvas(widthsOf(grid), grid.printed.length);
  for (const block of placed) drawBlock(canvas, block, tables);
  const detail = tables.find(({ table }) => table.id === 'detail');
  return {
    widths: canvas.widths,
    printed: canvas.printed,
    rows: canvas.rows,
    styles: canvas.styles,
    merges: canvas.merges,
    heights: canvas.heights,
    printTitles: detail ? [detail.top, detail.top + 1] : null,
    charts: canvas.charts,
    anchors: canvas.anchors,
  };
}
