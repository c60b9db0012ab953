import { isOfficeError } from './errors';

/** What Excel answers for a thing it cannot read or do; a lost connection, a cell being edited and the like are no such. */
const CANNOT: readonly string[] = [
  ...['GeneralException', 'ItemNotFound', 'InvalidReference', 'InvalidArgument'],
  ...['InvalidOperation', 'NotImplemented'],
];
const BEGUN = 'begun';

/**
 * Does something with each of several things in one request. One that Excel refuses costs a request more and harms no
 * other: what stood before it is done, and the rest is asked for again without it. The failing one is told by the
 * traces that the request left (docs: ClientRequestContext.trace). Returns those that were done; throws what else
 * goes wrong.
 *
 * @param queue queues what is to be done with one of them
 * @param before queues what the same request does first, and what must not fail
 */
export async function guarded<T>(
  context: Excel.RequestContext,
  things: readonly T[],
  queue: (thing: T) => void,
  before: (() => void) | null = null,
): Promise<T[]> {
  if (things.length === 0 && before === null) return [];
  const done = await attempt(context, things, queue, before);
  if (done === things.length) return [...things];
  if (done === null) return inHalves(context, things, queue);
  const rest = await guarded(context, things.slice(done + 1), queue);
  return [...things.slice(0, done), ...rest];
}

/** How many of them were done before one failed; null where Excel does not say. */
async function attempt<T>(
  context: Excel.RequestContext,
  things: readonly T[],
  queue: (thing: T) => void,
  before: (() => void) | null,
): Promise<number | null> {
  before?.();
  context.trace(BEGUN);
  things.forEach((thing, i) => {
    queue(thing);
    context.trace(String(i));
  });
  try {
    await context.sync();
    return things.length;
  } catch (thrown) {
    const reached = reachedIn(thrown);
    if (!isRefusal(thrown) || (before !== null && reached === null)) throw thrown;
    return things.length === 1 ? 0 : reached;
  }
}

function isRefusal(thrown: unknown): boolean {
  return isOfficeError(thrown) && CANNOT.includes(thrown.code);
}

/** How many things a failed request had done; null where it left no trace. */
function reachedIn(thrown: unknown): number | null {
  const { traceMessages } = (thrown ?? {}) as { traceMessages?: readonly string[] };
  return traceMessages?.includes(BEGUN) ? traceMessages.length - 1 : null;
}

async function inHalves<T>(
  context: Excel.RequestContext,
  things: readonly T[],
  queue: (thing: T) => void,
): Promise<T[]> {
  const half = Math.ceil(things.length / 2);
  const first = await guarded(context, things.slice(0, half), queue);
  return [...first, ...(await guarded(context, things.slice(half), queue))];
}
