import { OfficerError } from './errors';

/** The steps of an action, in order, for the pane's progress bar. */
export type ActionStep = 'reading' | 'computing' | 'writing' | 'finishing';

/** How the pane follows an action and stops it. */
export interface Watch {
  /** Called as work goes on; `share` is 0–1 of the whole action. */
  readonly onProgress?: (step: ActionStep, share: number) => void;
  readonly signal?: AbortSignal;
}

/** Tells the watcher a step has begun; throws the OfficerError `cancelled` where the officer asked to stop. */
export function enter(watch: Watch, step: ActionStep, share: number): void {
  refuseStopped(watch);
  watch.onProgress?.(step, share);
  refuseStopped(watch);
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

function refuseStopped({ signal }: Watch): void {
  if (signal?.aborted) throw new OfficerError('cancelled');
}
