import { sentenceText, type Row } from '../../report';
import { rowsOf, type PlacedBlock, type PlacedTable } from './place';

/** Rows that should stand on one page: 0-based, both inclusive. */
export interface Chunk {
  readonly top: number;
  readonly bottom: number;
  /** How it may be parted where keeping it whole would leave too much of a page empty. */
  readonly parts?: readonly Chunk[];
  /** Whether it is parted only where it is higher than a page, however much of one stays empty. */
  readonly bound?: true;
  /** Whether it begins a page, however much of the one before stays empty. */
  readonly newPage?: boolean;
  /** Points kept free below it, for what officers will type there. */
  readonly reserve?: number;
}

/** Room for a line or two of the officer's own text beside the one row it begins with. */
const TYPING = 35;

/** What is kept together, top to bottom; the empty rows between stand in no chunk. */
export function chunksOf(placed: readonly PlacedBlock[]): Chunk[] {
  const chunks: Chunk[] = [];
  let head: number | null = null;
  for (const [at, one] of placed.entries()) {
    if (leads(one, placed[at + 1])) {
      head ??= one.row;
      continue;
    }
    addBlock(chunks, one, head ?? one.row);
    head = null;
  }
  return chunks;
}

/**
 * Whether a block stays with what follows: a heading, the title of an annex with the table below it, words that announce
 * a list ("… gồm:") with its first item.
 */
function leads({ block }: PlacedBlock, next: PlacedBlock | undefined): boolean {
  if (block.kind === 'heading') return true;
  if (block.kind === 'title') return next?.block.kind === 'table';
  if (block.kind !== 'paragraph' || next?.block.kind !== 'paragraph') return false;
  return next.block.style === 'item' && sentenceText(block.parts).trimEnd().endsWith(':');
}

function addBlock(chunks: Chunk[], one: PlacedBlock, top: number): void {
  const { block, row, placed, span } = one;
  const own: Chunk = { top, bottom: row + rowsOf(one) - 1 };
  const last = chunks.at(-1);
  if (placed) chunks.push(tableChunk(placed, top));
  else if (block.kind === 'freeText') chunks.push({ ...own, reserve: TYPING });
  else if (block.kind === 'chart' && span && last?.top === row) return;
  else if (block.kind === 'signature' && last) chunks.splice(-1, 1, signed(last, own));
  else chunks.push(own);
}

/** A signature and the end of what it signs: the name does not stand alone on a page. */
function signed(last: Chunk, signature: Chunk): Chunk {
  const parts = last.parts ?? [last];
  const end = parts.at(-1) ?? last;
  const together = { top: end.top, bottom: signature.bottom, parts: [end, signature] };
  return {
    top: last.top,
    bottom: signature.bottom,
    parts: [...parts.slice(0, -1), { ...together, bound: true }],
  };
}

/**
 * A table: its headings with the first row, then row by row; titles inside it stay with the next row. One that ends in
 * its total is read as a whole, and under the captions that print repeats its figures would bear wrong names.
 */
function tableChunk({ table, bodyTop, bottom }: PlacedTable, top: number): Chunk {
  const parts: Chunk[] = [];
  let from = top;
  table.rows.forEach((row, i) => {
    const at = bodyTop + i;
    if (row.kind === 'heading' && i < table.rows.length - 1) return;
    if (isTotal(table.rows[i + 1]) && at > bodyTop) return;
    const newPage = table.rows[from - bodyTop]?.newPage === true;
    parts.push(newPage ? { top: from, bottom: at, newPage } : { top: from, bottom: at });
    from = at + 1;
  });
  const whole: Chunk = { top, bottom: Math.max(bottom, bodyTop - 1), parts };
  return isTotal(table.rows.at(-1)) ? { ...whole, bound: true } : whole;
}

/** A total stands with the row before it. */
function isTotal(row: Row | undefined): boolean {
  return row?.kind === 'total';
}
