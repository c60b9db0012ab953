import type { Steps } from '../../programme/steps';
import { OfficerError } from './errors';
import type { Watch } from './watch';

/**
 * Lets the pane draw and take clicks between two pieces of work (nothing of it may freeze for over 100 ms);
 * throws the OfficerError `cancelled` where the officer asked to stop meanwhile.
 */
export async function breathe({ signal }: Watch): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve, 0));
  if (signal?.aborted) throw new OfficerError('cancelled');
}

/** How long pieces of work may follow each other before the pane has its turn, in milliseconds. */
const TURN = 25;

/** Does work that comes in pieces, letting the pane draw whenever some of them took long enough. */
export async function inSteps<T>(steps: Steps<T>, watch: Watch): Promise<T> {
  const start = performance.now();
  let step = steps.next();
  while (!step.done && performance.now() - start < TURN) step = steps.next();
  if (step.done) return step.value;
  await breathe(watch);
  return inSteps(steps, watch);
}
