import type { Column, Paper, Table } from '../../report';
import { printedWidth } from '../sheet';

/** A helper column stands right of the print area; officers see what is counted, paper does not. */
const HELPER_WIDTH = 70;
/** How wide a column is that is cut off another because a table needs one more: room for "100,0%". */
const CUT_WIDTH = 8;
/** The columns of an annex that holds no table, in characters. */
const PLAIN_COLUMNS = [6, 46, 14, 14];
/** The columns of an upright sheet: letterhead and signature part after the second, its small table lies over all. */
const PORTRAIT_COLUMNS = [7, 35, 26, 16, 16];

/** The sheet's columns: printed ones from A on, then the helpers; widths in points. */
export interface SheetGrid {
  readonly printed: readonly number[];
  readonly helpers: readonly number[];
}

/** The columns of a paper's sheet: those of its first table, made as wide together as the page. */
export function paperGrid({
  blocks,
  orientation,
}: Pick<Paper, 'blocks' | 'orientation'>): SheetGrid {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  const columns = tables[0]?.columns ?? [];
  const shown = columns.filter(({ helper }) => !helper).map(({ width }) => width);
  const most = Math.max(0, ...tables.map(shownColumns));
  const own = shown.length > 0 ? shown : PLAIN_COLUMNS;
  const characters = cutUntil(orientation === 'portrait' ? PORTRAIT_COLUMNS : own, most);
  const scale = printedWidth(orientation) / characters.reduce((sum, one) => sum + one, 0);
  return {
    printed: characters.map((width) => Math.round(width * scale * 100) / 100),
    helpers: columns.filter(isHelper).map(() => HELPER_WIDTH),
  };
}

/** All widths of a grid, left to right. */
export function widthsOf({ printed, helpers }: SheetGrid): number[] {
  return [...printed, ...helpers];
}

function shownColumns({ columns }: Table): number {
  return columns.filter(({ helper }) => !helper).length;
}

/** Cuts a narrow column off the widest ones, each once, until there are as many as the widest table needs. */
function cutUntil(widths: readonly number[], count: number): number[] {
  const cut = [...widths]
    .map((width, at) => ({ width, at }))
    .sort((a, b) => b.width - a.width)
    .slice(0, Math.max(0, count - widths.length))
    .map(({ at }) => at);
  return widths.flatMap((width, at) =>
    cut.includes(at) ? [width - CUT_WIDTH, CUT_WIDTH] : [width],
  );
}

function isHelper({ helper }: Column): boolean {
  return helper === true;
}
