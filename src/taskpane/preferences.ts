/** Under which name this officer's browser keeps whether the view follows changes. */
const LIVE = 'ctct.live';
/** … and that its first words were read. */
const INTRODUCED = 'ctct.introduced';

/**
 * Whether the view follows changes of the table by itself: the officer's own choice, on this machine only; on where
 * nothing was chosen. Browsers may refuse add-ins any storage: then the choice lasts as long as the pane.
 */
export function prefersLive(): boolean {
  return stored((storage) => storage.getItem(LIVE)) !== 'off';
}

/** Keeps the choice; where the browser refuses, it holds for this pane alone. */
export function keepLive(on: boolean): void {
  stored((storage) => storage.setItem(LIVE, on ? 'on' : 'off'));
}

/** Whether the officer has read, on this machine, what the pane is for. */
export function wasIntroduced(): boolean {
  return stored((storage) => storage.getItem(INTRODUCED)) === 'yes';
}

/** Keeps that it was read. */
export function keepIntroduced(): void {
  stored((storage) => storage.setItem(INTRODUCED, 'yes'));
}

function stored<T>(use: (storage: Storage) => T): T | null {
  if (typeof window === 'undefined') return null;
  try {
    return use(window.localStorage);
  } catch {
    return null; // third-party storage is blocked: nothing is kept, and nothing is wrong
  }
}
