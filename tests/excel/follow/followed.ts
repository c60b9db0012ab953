import { expect } from '@jest/globals';
import { followTables, type Following } from '../../../src/excel/follow/follower';
import { createLiveView } from '../../../src/excel/follow/live-view';
import { loadView, type WorkbookView } from '../../../src/excel/read/load-view';
import type { HostOptions } from '../../../src/host';
import { isSame } from '../../../src/programme/same';
import { variedRows } from '../../samples/varied';
import type { Bench } from '../host-door';
import { openPlain } from '../plain-book';

const DAYS = { asOf: '2025-09-30', today: '2025-10-06' };
/** The sheet of {@link plain}. */
export const NAME = 'Chương trình';
const TIMES = { pulse: { quiet: 10, longest: 30 }, idle: 20, again: 15, most: 60 };
/** Waits. */
export const later = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

let stop: (() => Promise<void>) | undefined;

/** Stops what the test followed. */
export async function stopFollowing(): Promise<void> {
  await stop?.();
  stop = undefined;
}

/** A workbook with a pane that follows it. */
export interface Followed {
  readonly bench: Bench;
  readonly following: Following;
  readonly shown: () => WorkbookView;
  /** How often a view was shown. */
  readonly times: () => number;
  /** Waits until nothing has been asked or shown for a while. */
  readonly quiet: () => Promise<void>;
}

/** Opens the pane on a workbook, and waits until all is read. */
export async function follow(bench: Bench): Promise<Followed> {
  const live = createLiveView(bench.door);
  let shown = await live.load(DAYS);
  let count = 0;
  let busy = 0;
  const counted = async <T>(work: Promise<T>): Promise<T> => {
    busy += 1;
    return work.finally(() => (busy -= 1));
  };
  const view: typeof live = {
    ...live,
    follow: (...args) => counted(live.follow(...args)),
    settle: (...args) => counted(live.settle(...args)),
  };
  const following = await followTables(bench.door, view, {
    days: () => DAYS,
    onView: (now) => {
      shown = now;
      count += 1;
    },
    times: TIMES,
  });
  stop = following.stop;
  const quiet = async (): Promise<void> => {
    const before = [bench.host.log.length, count];
    await later(150);
    const isQuiet = before[0] === bench.host.log.length && before[1] === count && busy === 0;
    if (!isQuiet) await quiet();
  };
  await quiet();
  return { bench, following, shown: () => shown, times: () => count, quiet };
}

/** What is shown must be what reading everything now gives. */
export async function isFresh({ bench, shown }: Followed): Promise<WorkbookView> {
  const view = shown();
  const fresh = await loadView(bench.door, DAYS);
  const expected = linesOf(fresh);
  expect(
    linesOf(view)
      .filter((line, i) => line !== expected[i])
      .slice(0, 3),
  ).toEqual([]);
  expect(isSame(view, fresh)).toBe(true);
  return view;
}

/** A view line by line: its tasks with their statuses, and what is found. */
function linesOf({ programmes, findings }: WorkbookView): string[] {
  const tasks = programmes.flatMap(({ programme, readings }) =>
    programme.tasks.map((task, i) => JSON.stringify([task, readings[i]])),
  );
  return [...tasks, ...findings.map((finding) => JSON.stringify(finding))];
}

/** A workbook of one table of so many varied tasks. */
export function plain(tasks = 30, options: HostOptions = {}): Bench {
  return openPlain([{ name: NAME, rows: variedRows(tasks) }], options);
}

/** What the task in a sheet row is. */
export const contentOf = ({ programmes }: WorkbookView, row: number): string | undefined =>
  programmes[0]?.programme.tasks.find((task) => task.row === row)?.content;
