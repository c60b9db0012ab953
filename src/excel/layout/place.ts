import type { Block, Table } from '../../report';
import { widthsOf, type SheetGrid } from './grid';
import { layColumns, type Span } from './spans';

/** Where a table stands on the sheet; rows 0-based. */
export interface PlacedTable {
  readonly table: Table;
  /** The caption row; the column-number row follows it, then the body. */
  readonly top: number;
  readonly bodyTop: number;
  /** Last body row, the total row included; bodyTop - 1 where the table has no rows. */
  readonly bottom: number;
  readonly spans: readonly Span[];
}

/** A block and the row it begins on. */
export interface PlacedBlock {
  readonly block: Block;
  readonly row: number;
  readonly placed: PlacedTable | null;
}

/** Rows of a chart's place. */
export const CHART_ROWS = 14;
/** Rows left free for handwriting between title and name of the signer. */
export const SIGNATURE_GAP = 4;

/** Gives every block its rows, top to bottom, with one empty row between blocks that want it. */
export function placeBlocks(blocks: readonly Block[], grid: SheetGrid): PlacedBlock[] {
  let row = 0;
  return blocks.map((block, i) => {
    row += spaceBefore(block, blocks[i - 1]);
    const placed = block.kind === 'table' ? placeTable(block.table, row, grid) : null;
    const at = { block, row, placed };
    row += rowsOf(block);
    return at;
  });
}

/** How many sheet rows a block takes. */
export function rowsOf(block: Block): number {
  switch (block.kind) {
    case 'letterhead':
      return Math.max(linesWithRules(block.left), linesWithRules(block.right));
    case 'title':
      return linesWithRules(block.lines);
    case 'signature':
      return Math.max(block.left.length, block.right.length + SIGNATURE_GAP);
    case 'table':
      return block.table.rows.length + 2;
    case 'chart':
      return CHART_ROWS;
    default:
      return 1;
  }
}

function linesWithRules(lines: readonly { readonly rule?: string }[]): number {
  return lines.reduce((rows, line) => rows + (line.rule ? 2 : 1), 0);
}

/** One empty row where the eye wants one: around tables, before title and signature. */
function spaceBefore(block: Block, above: Block | undefined): number {
  if (above === undefined) return 0;
  if (above.kind === 'table' || above.kind === 'chart') return 1;
  return ['title', 'addressee', 'table', 'signature', 'chart'].includes(block.kind) ? 1 : 0;
}

function placeTable(table: Table, top: number, grid: SheetGrid): PlacedTable {
  const shown = table.columns.filter(({ helper }) => !helper);
  const helpers = table.columns.filter(({ helper }) => helper);
  const spans = layColumns(
    shown.map(({ width }) => width),
    grid.printed,
  );
  const first = grid.printed.length;
  const beyond = helpers.map((_, i) => ({ first: first + i, last: first + i }));
  if (first + beyond.length > widthsOf(grid).length)
    throw new Error(`table ${table.id} has more helper columns than the sheet`);
  const bodyTop = top + 2;
  return {
    table,
    top,
    bodyTop,
    bottom: bodyTop + table.rows.length - 1,
    spans: [...spans, ...beyond],
  };
}
