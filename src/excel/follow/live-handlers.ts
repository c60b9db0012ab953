import { type ExcelDoor, isOfficeError, runWithRetry } from '../door';

/** One handler that listens, and the way to queue its removal; queueing it again does no harm. */
export interface Listener {
  readonly queueRemoval: () => void;
}

/** Queues listening to an event of Excel. The handler must not throw and shows no dialogs: it runs at any time. */
export function listen<A>(
  events: OfficeExtension.EventHandlers<A>,
  handler: (args: A) => void,
): Listener {
  const listener = (args: A): Promise<void> => Promise.resolve(handler(args));
  events.add(listener);
  return { queueRemoval: () => events.remove(listener) };
}

/**
 * Registers handlers in one sync, together with whatever `queue` loads; `loaded` is called once they listen.
 * Returns the way to remove them. Throws the Office.js error of the failing request.
 */
export function register(
  door: Pick<ExcelDoor, 'run'>,
  queue: (context: Excel.RequestContext) => {
    readonly listeners: readonly Listener[];
    readonly loaded: () => void;
  },
): Promise<() => Promise<void>> {
  return runWithRetry(door, async (context) => {
    const { listeners, loaded } = queue(context);
    await context.sync();
    loaded();
    return () => removeAll(context, listeners);
  });
}

/** Handlers can be removed in the context that added them only; a refused request is sent once more. */
async function removeAll(
  context: Excel.RequestContext,
  listeners: readonly Listener[],
): Promise<void> {
  const remove = (): Promise<void> => {
    for (const { queueRemoval } of listeners) queueRemoval();
    return context.sync();
  };
  try {
    await remove();
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    await remove();
  }
}
