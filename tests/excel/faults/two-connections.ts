import type { Host } from '../../../src/host';
import { createHost } from '../../../src/host';
import { openWorkbook } from '../../../src/host/file';
import { benchOver, type Bench } from '../host-door';

/** Two connections to one workbook, each with an unmodified office.js of its own: pane and ribbon, or two officers. */
export interface TwoConnections {
  readonly host: Host;
  readonly first: Bench;
  readonly second: Bench;
}

/** How the second connection's requests fall among the first one's. */
export type Interleaving = 'at once' | 'in turn';

/** When the second action begins: before this request of the first, counted from 0. */
export interface Start {
  readonly at: number;
  readonly how: Interleaving;
}

/**
 * Runs two actions on one workbook: the second begins before a request of the first and runs to its end (`at once`),
 * or takes turns with it, request by request (`in turn`). How each ended, in order: what it gave or what it threw.
 */
export async function runBoth(
  bytes: Uint8Array,
  first: (bench: Bench) => Promise<unknown>,
  second: (bench: Bench) => Promise<unknown>,
  { at, how }: Start,
): Promise<TwoConnections & { readonly ends: readonly [End, End] }> {
  const host = createHost(await openWorkbook(bytes), { today: '2025-09-30' });
  const turns = how === 'in turn' ? takeTurns() : null;
  const one = benchOver(gated(host, beforeEach), { owner: 'first000' });
  const two = benchOver(turns ? gated(host, () => turns.wait(1)) : host, { owner: 'second00' });
  let begun: Promise<End> | null = null;
  let count = 0;
  const begin = (): Promise<End> => (begun ??= ended(second(two)).finally(() => turns?.leave(1)));
  async function beforeEach(): Promise<void> {
    const isTime = count === at;
    count += 1;
    if (isTime && !turns) await begin();
    if (isTime && turns) void begin();
    if (turns && begun) await turns.wait(0);
  }
  const ofFirst = await ended(first(one)).finally(() => turns?.leave(0));
  const ofSecond = await begin();
  return { host, first: one, second: two, ends: [ofFirst, ofSecond] };
}

/** How an action ended. */
export type End = { readonly thrown: unknown } | { readonly gave: unknown };

function ended(action: Promise<unknown>): Promise<End> {
  return action.then(
    (gave): End => ({ gave }),
    (thrown: unknown): End => ({ thrown }),
  );
}

/** The host as one connection sees it: each request waits for `before`; office.js's own clean-up does not. */
function gated(host: Host, before: () => Promise<void>): Host {
  const execute: Host['execute'] = async (request, flags) => {
    if (!request.includes('"_RemoveReference"')) await before();
    return host.execute(request, flags);
  };
  return Object.create(host, { execute: { value: execute } }) as Host;
}

interface Turns {
  /** Resolves when it is the turn of this one; the turn then passes on. */
  readonly wait: (who: 0 | 1) => Promise<void>;
  /** This one has no more requests. */
  readonly leave: (who: 0 | 1) => void;
}

/** Lets two take turns; who has left is not waited for. The second begins. */
function takeTurns(): Turns {
  let next: 0 | 1 = 1;
  const gone = [false, false];
  const waiting: (null | (() => void))[] = [null, null];
  const other = (who: 0 | 1): 0 | 1 => (who === 0 ? 1 : 0);
  const go = (): void => {
    const release = waiting[next];
    if (gone[next]) next = other(next);
    else if (release) {
      waiting[next] = null;
      next = other(next);
      release();
      return;
    } else return;
    if (waiting[next]) go();
  };
  return {
    wait: (who) =>
      new Promise((resolve) => {
        waiting[who] = resolve;
        go();
      }),
    leave: (who) => {
      gone[who] = true;
      go();
    },
  };
}
