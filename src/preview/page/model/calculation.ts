import { calculate, type HostWorkbook } from './host-api';

/** Changes that follow each other this closely are calculated once. */
const PAUSE_MS = 30;

/** Brings formulas up to date while the page stays usable. */
export interface Calculation {
  /** Asks for up-to-date results; the page shows those it has until `onDone` is called. */
  readonly want: () => void;
}

/**
 * Calculating takes seconds in big workbooks and would come between two requests of the add-in, so it
 * waits until formulas are really drawn and the workbook has been quiet for a moment.
 */
export function calculationOf(
  workbook: HostWorkbook,
  today: string,
  onDone: () => void,
): Calculation {
  let done = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wanted = -1;
  return {
    want: () => {
      const { revision } = workbook;
      if (revision === done || revision === wanted) return;
      wanted = revision;
      clearTimeout(timer);
      timer = setTimeout(() => {
        calculate(workbook, { today });
        done = wanted;
        onDone();
      }, PAUSE_MS);
    },
  };
}
