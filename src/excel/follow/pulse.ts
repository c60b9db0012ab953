/** When a pulse comes after something happened, in milliseconds. */
export interface PulseTimes {
  /** This long after the last happening… */
  readonly quiet: number;
  /** …but not later than this after the first: somebody who types on and on must not hold it back. */
  readonly longest: number;
}

/** Gathers happenings into one call. */
export interface Pulse {
  /** Something happened. */
  readonly happen: () => void;
  /** No call from now on, until something happens again. */
  readonly cancel: () => void;
}

/** Calls `beat` once for many happenings that follow each other. */
export function createPulse(beat: () => void, { quiet, longest }: PulseTimes): Pulse {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first: number | null = null;
  const cancel = (): void => {
    clearTimeout(timer);
    first = null;
  };
  const happen = (): void => {
    const now = Date.now();
    first ??= now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        first = null;
        beat();
      },
      Math.max(0, Math.min(quiet, first + longest - now)),
    );
  };
  return { happen, cancel };
}
