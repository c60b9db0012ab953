import type { Block, Table } from '../../report';
import { widthsOf, type SheetGrid } from './grid';
import { layColumns, type ColumnSpan } from './spans';

/** Where a table stands on the sheet; rows 0-based. */
export interface PlacedTable {
  readonly table: Table;
  /** The caption row; the column-number row follows it, then the body, which begins here where the table goes on. */
  readonly top: number;
  readonly bodyTop: number;
  /** Last body row, the total row included; bodyTop - 1 where the table has no rows. */
  readonly bottom: number;
  readonly spans: readonly ColumnSpan[];
}

/** A block and the row it begins on. */
export interface PlacedBlock {
  readonly block: Block;
  readonly row: number;
  readonly placed: PlacedTable | null;
  /** The columns a chart covers where two stand side by side; left out for all of them. */
  readonly span?: ColumnSpan;
}

/** Rows of a chart's place: columns with names below them want more room than a pie with its legend beside it. */
const CHART_ROWS = { pie: 8, bar: 13 } as const;
/** Charts stand side by side as long as so few names find room below the columns of the second. */
const MOST_BESIDE = 5;
/** How the width is shared between a pie and the columns beside it. */
const BESIDE = [45, 55] as const;
/** Rows left free for handwriting between title and name of the signer. */
export const SIGNATURE_GAP = 4;

/** Gives every block its rows, top to bottom, with one empty row between blocks that want it. */
export function placeBlocks(blocks: readonly Block[], grid: SheetGrid): PlacedBlock[] {
  let row = 0;
  const placed: PlacedBlock[] = [];
  blocks.forEach((block, i) => {
    const left = placed.at(-1);
    if (left && standBeside(blocks, i)) {
      const [first, second] = layColumns(BESIDE, grid.printed);
      if (first && second) {
        placed.splice(-1, 1, { ...left, span: first });
        placed.push({ block, row: left.row, placed: null, span: second });
        row = left.row + Math.max(rowsOf(left), rowsOf({ block }));
        return;
      }
    }
    row += spaceBefore(block, blocks[i - 1]);
    const table = block.kind === 'table' ? placeTable(block.table, row, grid) : null;
    placed.push({ block, row, placed: table });
    row += rowsOf({ block });
  });
  return placed;
}

/** Whether a chart stands to the right of the block before it. */
function standBeside(blocks: readonly Block[], at: number): boolean {
  const [left, right] = [blocks[at - 1], blocks[at]];
  if (left?.kind !== 'chart' || right?.kind !== 'chart' || left.type !== 'pie') return false;
  const source = blocks.find(
    (block) => block.kind === 'table' && block.table.id === right.source.table,
  );
  if (source?.kind !== 'table') return false;
  return source.table.rows.filter(({ kind }) => kind === 'item').length <= MOST_BESIDE;
}

/** How many sheet rows a block takes; side by side, both charts are as high as the higher one. */
export function rowsOf({ block, span }: Pick<PlacedBlock, 'block' | 'span'>): number {
  switch (block.kind) {
    case 'letterhead':
      return Math.max(linesWithRules(block.left), linesWithRules(block.right));
    case 'title':
      return linesWithRules(block.lines);
    case 'signature':
      return Math.max(block.left.length, block.right.length + SIGNATURE_GAP);
    case 'addressee':
      return block.lines.length;
    case 'table':
      return block.table.rows.length + headRows(block.table);
    case 'chart':
      return CHART_ROWS[span ? 'bar' : block.type];
    default:
      return 1;
  }
}

/** Captions and column numbers; a table that goes on below another has neither. */
function headRows({ goesOn }: Table): number {
  return goesOn ? 0 : 2;
}

function linesWithRules(lines: readonly { readonly rule?: string }[]): number {
  return lines.reduce((rows, line) => rows + (line.rule ? 2 : 1), 0);
}

/** One empty row where the eye wants one: around tables, but not below their headings, before title and signature. */
function spaceBefore(block: Block, above: Block | undefined): number {
  if (above === undefined || (above.kind === 'heading' && block.kind !== 'signature')) return 0;
  if (block.kind === 'table' && block.table.goesOn && above.kind === 'table') return 0;
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
  const bodyTop = top + headRows(table);
  return {
    table,
    top,
    bodyTop,
    bottom: bodyTop + table.rows.length - 1,
    spans: [...spans, ...beyond],
  };
}
