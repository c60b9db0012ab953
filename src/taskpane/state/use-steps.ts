import { useEffect, useState } from 'react';
import { inSteps } from '../../excel/door/breathe';
import type { Steps } from '../../programme/steps';

/**
 * The result of work in pieces, between which the pane goes on drawing; null until it is done. `make` starts the work
 * anew whenever it is another function, and null asks for none: what was begun before is given up.
 */
export function useSteps<T>(make: (() => Steps<T>) | null): T | null {
  const [done, setDone] = useState<{ readonly of: typeof make; readonly value: T } | null>(null);
  const [thrown, setThrown] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    if (make === null) return undefined;
    const work = new AbortController();
    inSteps(make(), { signal: work.signal }).then(
      (value) => setDone({ of: make, value }),
      (error: unknown) => {
        if (!work.signal.aborted) setThrown({ error });
      },
    );
    return () => work.abort();
  }, [make]);
  // A defect of the work is one of the view that asked for it: its boundary tells it.
  if (thrown !== null) throw thrown.error;
  return done !== null && done.of === make ? done.value : null;
}
