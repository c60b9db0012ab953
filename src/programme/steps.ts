/**
 * Work in pieces: a generator that stops after each piece, so that whoever runs it can let the pane draw between
 * two of them, or give up. Its pieces take some tens of milliseconds at most at 10,000 tasks.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All pieces at once. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** How many rows or tasks make one piece: a few milliseconds even on a slow machine that meets the code anew. */
const PIECE = 200;

/** Whether a piece ends before the item at this place, 0-based. */
export function endsPiece(index: number): boolean {
  return index > 0 && index % PIECE === 0;
}

/** `items.map(map)` in pieces. */
export function* mapInSteps<T, R>(
  items: readonly T[],
  map: (item: T, index: number) => R,
): Steps<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += PIECE) {
    if (start > 0) yield;
    items.slice(start, start + PIECE).forEach((item, index) => {
      results.push(map(item, start + index));
    });
  }
  return results;
}

/** `items.flatMap(map)` where each item is work in pieces itself. */
export function* flatMapInSteps<T, R>(
  items: readonly T[],
  work: (item: T) => Steps<readonly R[]>,
): Steps<R[]> {
  const results: R[] = [];
  for (const item of items) {
    yield;
    for (const result of yield* work(item)) results.push(result);
  }
  return results;
}
