/** The rows or the columns of a sheet as pixels: `offsets[i]` is where item i begins, the last entry the end. */
export interface Axis {
  readonly count: number;
  readonly offsets: Float64Array;
}

/** Items `first` to `last`, 0-based, both inclusive. Empty when last < first. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Lays `count` items out one after the other; `sizeOf` gives each item's pixels (0 when hidden). */
export function layOut(count: number, sizeOf: (index: number) => number): Axis {
  const offsets = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) {
    offsets[index + 1] = (offsets[index] ?? 0) + sizeOf(index);
  }
  return { count, offsets };
}

/** Where item `index` begins; the end of the axis for anything past it. */
export function startOf(axis: Axis, index: number): number {
  return axis.offsets[Math.min(index, axis.count)] ?? 0;
}

/** How many pixels items first to last take together. */
export function sizeOf(axis: Axis, first: number, last: number = first): number {
  return startOf(axis, last + 1) - startOf(axis, first);
}

/** The whole length in pixels. */
export function lengthOf(axis: Axis): number {
  return startOf(axis, axis.count);
}

/** The item that covers pixel `position`; the first or last item for positions outside. Hidden items never win. */
export function itemAt(axis: Axis, position: number): number {
  let low = 0;
  let high = axis.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(axis, middle) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The items that show between two pixels, with `extra` more on each side, never before item `from`. */
export function itemsBetween(
  axis: Axis,
  start: number,
  end: number,
  extra: number,
  from: number,
): Span {
  return {
    first: Math.max(from, itemAt(axis, start) - extra),
    last: Math.min(axis.count - 1, itemAt(axis, Math.max(start, end - 1)) + extra),
  };
}

/** The nearest shown item from `index` in direction `step` (1 or -1); `index` itself if nothing shows there. */
export function nextShown(axis: Axis, index: number, step: 1 | -1): number {
  for (let next = index + step; next >= 0 && next < axis.count; next += step) {
    if (sizeOf(axis, next) > 0) return next;
  }
  return index;
}
