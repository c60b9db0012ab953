/** An event of Chromium's trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args: {
    readonly data?: Partial<TracedFrame> & { readonly frames?: readonly TracedFrame[] };
    readonly beginData?: { readonly frame?: string };
  };
}

interface TracedFrame {
  readonly frame: string;
  readonly url: string;
}

/** One turn of the renderer's main thread: how long it took and how much of that each frame had, in milliseconds. */
export interface Turn {
  readonly start: number;
  readonly whole: number;
  /** By the frame's address without its query. */
  readonly byFrame: ReadonlyMap<string, number>;
}

/** The event of a frame that begins with a page. */
const COMMITTED = 'FrameCommittedInBrowser';

/** What to trace so that {@link turnsOf} can tell whose turn it was. */
export const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
];

/**
 * The turns of the thread that all frames of a page of one origin share, in order. Within a turn the time of scripts,
 * timers and layout goes to the frame they are of, and what stands between them (promises that go on) to the frame
 * whose event came first. Throws where the trace holds none.
 */
export function turnsOf(trace: Uint8Array): Turn[] {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString('utf8')) as {
    traceEvents: TraceEvent[];
  };
  const addresses = addressesOf(traceEvents);
  const framed = traceEvents.filter(
    (event) => event.ph === 'X' && addresses.has(frameOf(event) ?? ''),
  );
  const thread = commonest(framed.map(({ pid, tid }) => `${pid} ${tid}`));
  const here = (event: TraceEvent) => `${event.pid} ${event.tid}` === thread;
  const inOrder = framed.filter(here).sort((a, b) => a.ts - b.ts);
  const tasks = traceEvents
    .filter((event) => event.name === 'RunTask' && event.ph === 'X' && here(event))
    .sort((a, b) => a.ts - b.ts);
  if (tasks.length === 0) throw new Error('the trace holds no task of the page');
  let next = 0;
  return tasks.map((task) => {
    const end = task.ts + (task.dur ?? 0);
    while ((inOrder[next]?.ts ?? Infinity) < task.ts) next += 1;
    const inside: TraceEvent[] = [];
    for (; (inOrder[next]?.ts ?? Infinity) < end; next += 1) {
      const event = inOrder[next];
      if (event) inside.push(event);
    }
    return turnOf(task, inside, addresses);
  });
}

function turnOf(
  task: TraceEvent,
  inside: readonly TraceEvent[],
  addresses: ReadonlyMap<string, string>,
): Turn {
  const byFrame = new Map<string, number>();
  const add = (event: TraceEvent, time: number): void => {
    const address = addresses.get(frameOf(event) ?? '') ?? '';
    byFrame.set(address, (byFrame.get(address) ?? 0) + time / 1000);
  };
  let rest = task.dur ?? 0;
  let covered = 0;
  for (const event of inside) {
    if (event.ts < covered) continue;
    covered = event.ts + (event.dur ?? 0);
    add(event, event.dur ?? 0);
    rest -= event.dur ?? 0;
  }
  const [first] = inside;
  if (first) add(first, rest);
  return { start: task.ts / 1000, whole: (task.dur ?? 0) / 1000, byFrame };
}

/** The address of each frame the trace names: those there at its start, and those that load a page later. */
function addressesOf(events: readonly TraceEvent[]): Map<string, string> {
  const addresses = new Map<string, string>();
  for (const { name, args } of events) {
    const { frames = [], frame, url } = args.data ?? {};
    for (const one of frames) addresses.set(one.frame, bare(one.url));
    if (name === COMMITTED && frame && url) addresses.set(frame, bare(url));
  }
  return addresses;
}

function bare(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? '';
}

function frameOf({ args }: TraceEvent): string | undefined {
  return args.data?.frame ?? args.beginData?.frame;
}

function commonest(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
