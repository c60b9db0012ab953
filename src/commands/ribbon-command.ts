import { toOfficerError, type OfficerError } from '../excel/door/errors';

/** The part of Office's event that a ribbon command must answer: until it is completed the button stays busy. */
export interface CommandEvent {
  readonly completed: () => void;
}

/**
 * Office gives a command five minutes, and the dialog that it shows counts into them (docs: function commands): so
 * long after the click, in milliseconds, it is over, and Office takes the dialog away.
 */
export const COMMAND_ENDS = 4.5 * 60_000;

/**
 * The function behind a ribbon button: does the work, shows what went wrong if it fails, and completes the
 * event whatever happens. Rejects only where the failure itself could not be shown.
 */
export function ribbonCommand(
  work: () => Promise<void>,
  showFailure: (failure: OfficerError) => Promise<void>,
): (event: CommandEvent) => Promise<void> {
  return async (event) => {
    const end = alarm(COMMAND_ENDS);
    try {
      await work();
    } catch (thrown) {
      await Promise.race([showFailure(toOfficerError(thrown)), end.rings]);
    } finally {
      end.stop();
      event.completed();
    }
  };
}

function alarm(milliseconds: number): { readonly rings: Promise<void>; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rings = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  return { rings, stop: () => clearTimeout(timer) };
}
