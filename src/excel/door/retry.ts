import { OfficerError, isOfficeError } from './errors';
import type { ExcelDoor } from './runner';

/** What a batch tells of itself while it runs. */
export interface Attempt {
  /** Call before the first write is sent where writing twice would do harm: from then on nothing is tried again. */
  readonly writing: () => void;
}

/**
 * Runs a batch and, where Excel on the web gave the context up under it (InvalidRequestContext: somebody deleted a
 * sheet meanwhile, office-js #6964) or a colleague moved rows between its requests, once more from the start, so
 * with a fresh read. Only while nothing was written that a second run could write twice; any other error, and the
 * second of these, is thrown as it came.
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
    if (written || !(isContextLost(error) || wasChanged(error) || isGone(error))) throw error;
    return door.run((context) => batch(context, attempt));
  }
}

/** Whether somebody else changed the table while it was read. */
function wasChanged(error: unknown): boolean {
  return error instanceof OfficerError && error.key === 'changed';
}

/** Whether what was read a request before is gone: a sheet, a name or a rule that somebody deleted or replaced. */
function isGone(error: unknown): boolean {
  return isOfficeError(error) && error.code === 'ItemNotFound';
}

/** Whether the request context was given up: nothing of the request is known to have been carried out. */
function isContextLost(error: unknown): boolean {
  return isOfficeError(error) && error.code === 'InvalidRequestContext';
}
