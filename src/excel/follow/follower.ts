import { type ExcelDoor, isOfficeError, OfficerError } from '../door';
import type { ViewDays, WorkbookView } from '../read';
import { watchTables, type TableWatch } from './live';
import type { LiveView } from './live-view';
import type { PulseTimes } from './pulse';
import type { SheetEvent } from './sheet-event';

/** How the view is kept up to date by itself. */
export interface FollowOptions {
  /** Which days the view is of; asked each time. */
  readonly days: () => ViewDays;
  /** Shows the view, of these days. */
  readonly onView: (view: WorkbookView, days: ViewDays) => void;
  readonly times?: FollowTimes;
}

/** When what happens, in milliseconds. */
export interface FollowTimes {
  readonly pulse?: PulseTimes;
  /** After so long without a change, what compares tasks with each other is worked out. */
  readonly idle: number;
  /** After a failure it is tried again this much later, then twice as much, up to the most. */
  readonly again: number;
  readonly most: number;
}

const TIMES: FollowTimes = { idle: 700, again: 1_000, most: 30_000 };

/** Following that runs until it is stopped. */
export type Following = Pick<TableWatch, 'during' | 'stop'>;

/**
 * Follows the workbook: reads what changed, and shows it. Nobody asked for that, so nobody is told of its failures:
 * what could not be read (a cell is being edited, the connection is gone) is read later. Throws the OfficerError of
 * the request that begins it.
 */
export async function followTables(
  door: ExcelDoor,
  view: Pick<LiveView, 'follow' | 'settle'>,
  { days, onView, times = TIMES }: FollowOptions,
): Promise<Following> {
  const queue = createQueue(view, days, onView, times);
  const { during, stop } = await watchTables(door, {
    onChange: queue.add,
    ...(times.pulse && { times: times.pulse }),
  });
  return {
    during,
    stop: () => {
      queue.stop();
      return stop();
    },
  };
}

/** What Excel refuses and what was given up; anything else is a defect of ours. */
function isExpected(error: unknown): boolean {
  return error instanceof OfficerError || isOfficeError(error);
}

interface Queue {
  readonly add: (events: readonly SheetEvent[]) => void;
  readonly stop: () => void;
}

/** One reading after the other, each of all that happened before it. */
function createQueue(
  view: Pick<LiveView, 'follow' | 'settle'>,
  days: () => ViewDays,
  onView: FollowOptions['onView'],
  times: FollowTimes,
): Queue {
  let waiting: readonly SheetEvent[] = [];
  let busy = false;
  let stopped = false;
  let pause = times.again;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let settling: AbortController | null = null;

  const later = (act: () => Promise<void>, ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void act(), ms);
  };
  const show = (shown: WorkbookView | null, of: ViewDays): void => {
    if (shown !== null && !stopped) onView(shown, of);
  };
  const settle = async (): Promise<void> => {
    settling = new AbortController();
    const of = days();
    try {
      show(await view.settle(of, { signal: settling.signal }), of);
    } catch (error) {
      // Given up where something happens meanwhile: then it is done after that.
      if (!isExpected(error)) throw error;
    }
  };
  const read = async (): Promise<void> => {
    if (busy || stopped || waiting.length === 0) return;
    busy = true;
    const events = waiting;
    waiting = [];
    try {
      const of = days();
      show(await view.follow(events, of), of);
      pause = times.again;
      later(settle, times.idle);
    } catch (error) {
      if (!isExpected(error)) throw error;
      waiting = [...events, ...waiting];
      later(read, pause);
      pause = Math.min(2 * pause, times.most);
      return;
    } finally {
      busy = false;
    }
    await read();
  };
  const add = (events: readonly SheetEvent[]): void => {
    waiting = [...waiting, ...events];
    settling?.abort();
    void read();
  };
  const stop = (): void => {
    stopped = true;
    waiting = [];
    settling?.abort();
    clearTimeout(timer);
  };
  return { add, stop };
}
