import { OfficerError } from './errors';
import type { Watch } from './progress';

/**
 * Lets the pane draw and take clicks between two pieces of work (nothing of it may freeze for over 100 ms);
 * throws the OfficerError `cancelled` where the officer asked to stop meanwhile.
 */
export async function breathe({ signal }: Watch): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve, 0));
  if (signal?.aborted) throw new OfficerError('cancelled');
}

/** The same watch, never told of a smaller share than before: a step that is tried again does not go back. */
export function steady(watch: Watch): Watch {
  const { onProgress } = watch;
  if (!onProgress) return watch;
  let most = 0;
  return {
    ...watch,
    onProgress: (step, share) => {
      if (share < most) return;
      most = share;
      onProgress(step, share);
    },
  };
}
