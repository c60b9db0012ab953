import type { Column, ReportDocument, Table } from '../../report';
import { tablesOf } from '../../report';
import { PRINTED_WIDTH } from '../sheet/page';

/** A helper column stands right of the print area; officers see what is counted, paper does not. */
const HELPER_WIDTH = 70;
/** How wide a column is that is cut off another because a table needs one more: room for "100,0%". */
const CUT_WIDTH = 8;
/** The columns of a sheet whose report has no detail table, in characters. */
const PLAIN_COLUMNS = [5, 45, 25, 20, 12, 25, 15, 10];

/** The sheet's columns: printed ones from A on, then the helpers; widths in points. */
export interface SheetGrid {
  readonly printed: readonly number[];
  readonly helpers: readonly number[];
}

/** The columns of a report's sheet: those of its detail table, made as wide together as the page. */
export function gridOf(document: Pick<ReportDocument, 'blocks'>): SheetGrid {
  const tables = [...tablesOf(document).values()];
  const detail = tables.find(({ id }) => id === 'detail') ?? tables[0];
  const columns = detail?.columns ?? [];
  const shown = columns.filter(({ helper }) => !helper).map(({ width }) => width);
  const most = Math.max(0, ...tables.map(shownColumns));
  const characters = cutUntil(shown.length > 0 ? shown : PLAIN_COLUMNS, most);
  const scale = PRINTED_WIDTH / characters.reduce((sum, one) => sum + one, 0);
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
