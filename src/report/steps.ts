/**
 * Work in pieces: a generator that stops after each piece, so that whoever runs it can let the pane draw between
 * two of them. Its pieces take some tens of milliseconds at 10,000 tasks.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All pieces at once. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
