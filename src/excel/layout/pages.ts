import { type Orientation, printedHeight } from '../sheet';
import { chunksOf, type Chunk } from './chunks';
import type { PlacedBlock } from './place';

/** What is left free of each page: printers differ, and a row too many would stand alone on the next page. */
const SAFETY = 0.97;
/** What can be parted is kept whole up to this share of a page… */
const WHOLE = 0.55;
/** …unless that would leave more than this share of the page before it empty. */
const WASTE = 0.3;
/** Excel keeps at most 1,026 breaks; pages far back end where they will. */
const MOST_BREAKS = 200;

/** Heights of the sheet's rows in points; every row has one. */
type Heights = ReadonlyMap<number, number>;

/** A page being filled: points used of those it has, and the first row that is on no page yet. */
interface Filling {
  /** Points that a page without repeated titles has. */
  readonly capacity: number;
  used: number;
  room: number;
  next: number;
  readonly breaks: number[];
}

/**
 * The rows that begin a new page: so that headings stay with what they head, charts, small tables and the
 * signature stay whole, and no table ends with its total alone.
 *
 * @param titles first and last of the rows repeated on every page behind them, or null
 */
export function pageBreaks(
  placed: readonly PlacedBlock[],
  heights: Heights,
  titles: readonly [number, number] | null,
  orientation: Orientation,
): number[] {
  const capacity = printedHeight(orientation) * SAFETY;
  const filling: Filling = { capacity, used: 0, room: capacity, next: 0, breaks: [] };
  for (const chunk of chunksOf(placed)) lay(filling, chunk, heights, titles);
  return filling.breaks.slice(0, MOST_BREAKS);
}

function lay(
  filling: Filling,
  chunk: Chunk,
  heights: Heights,
  titles: readonly [number, number] | null,
): void {
  const { top, bottom, parts, bound = false, reserve = 0, newPage = false } = chunk;
  const gap = heightOf(heights, filling.next, top - 1);
  const height = heightOf(heights, top, bottom) + reserve;
  const free = filling.room - filling.used;
  if (filling.used === 0 || (gap + height <= free && !newPage)) {
    const breaksInside = parts?.some((part) => part.newPage) ?? false;
    if (parts && (height > filling.room || breaksInside))
      return layParts(filling, parts, heights, titles);
    filling.used += gap + height;
    filling.next = bottom + 1;
    return;
  }
  const { capacity } = filling;
  const whole = heightOf(heights, top, bottom);
  const partable = bound
    ? whole > capacity - titleHeight(heights, titles)
    : height > capacity * WHOLE || free > capacity * WASTE;
  if (parts && partable && !newPage) return layParts(filling, parts, heights, titles);
  const repeats = titles !== null && top > titles[1];
  // Below repeated titles the empty row between is wanted; at the head of a bare page it is not.
  filling.breaks.push(repeats ? filling.next : top);
  filling.room = capacity - (repeats ? titleHeight(heights, titles) : 0);
  filling.used = 0;
  filling.next = repeats ? filling.next : top;
  lay(filling, { ...chunk, newPage: false }, heights, titles);
}

function layParts(
  filling: Filling,
  parts: readonly Chunk[],
  heights: Heights,
  titles: readonly [number, number] | null,
): void {
  for (const part of parts) lay(filling, part, heights, titles);
}

function titleHeight(heights: Heights, titles: readonly [number, number] | null): number {
  return titles === null ? 0 : heightOf(heights, titles[0], titles[1]);
}

/** Points from one row to another, both inclusive. */
function heightOf(heights: Heights, top: number, bottom: number): number {
  let sum = 0;
  for (let row = top; row <= bottom; row += 1) sum += heights.get(row) ?? 0;
  return sum;
}
