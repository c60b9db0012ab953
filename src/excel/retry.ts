import { isOfficeError } from './errors';
import type { ExcelDoor } from './runner';

/** What a batch tells of itself while it runs. */
export interface Attempt {
  /** Call before the first write is sent where writing twice would do harm: from then on nothing is tried again. */
  readonly writing: () => void;
}

/**
 * Runs a batch and, where Excel on the web gave the context up under it (InvalidRequestContext: somebody deleted a
 * sheet meanwhile, office-js #6964), once more from the start, so with a fresh read. Only while nothing was written
 * that a second run could write twice; any other error, and the second of this one, is thrown as it came.
 */
export async function runWithRetry<T>(
  door: Pick<ExcelDoor, 'run'>,
  batch: (context: Excel.RequestContext, attempt: Attempt) => Promise<T>,
): Promise<T> {
  let written = false;
  const attempt: Attempt = {
    writing: () => {
      written = true;
    },
  };
  try {
    return await door.run((context) => batch(context, attempt));
  } catch (error) {
    if (written || !isContextLost(error)) throw error;
    return door.run((context) => batch(context, attempt));
  }
}

/** Whether the request context was given up: nothing of the request is known to have been carried out. */
export function isContextLost(error: unknown): boolean {
  return isOfficeError(error) && error.code === 'InvalidRequestContext';
}
