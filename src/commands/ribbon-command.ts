import { toOfficerError, type OfficerError } from '../excel/door/errors';

/** The part of Office's event that a ribbon command must answer: until it is completed the button stays busy. */
export interface CommandEvent {
  readonly completed: () => void;
}

/**
 * The function behind a ribbon button: does the work, shows what went wrong if it fails, and completes the
 * event whatever happens. Rejects only where the failure itself could not be shown.
 */
export function ribbonCommand(
  work: () => Promise<void>,
  showFailure: (failure: OfficerError) => Promise<void>,
): (event: CommandEvent) => Promise<void> {
  return async (event) => {
    try {
      await work();
    } catch (thrown) {
      await showFailure(toOfficerError(thrown));
    } finally {
      event.completed();
    }
  };
}
