/**
 * Runs one batch against a workbook, as `Excel.run` does: the pane passes the real one, the command line and
 * the tests one that talks to the stand-in host. Everything else in src/excel takes the context it hands over.
 */
export type ExcelRunner = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** Requirement sets the code asks for beyond the floor (ExcelApi 1.9); `has("1.13")` is false in older Excels. */
export interface ExcelSupport {
  readonly has: (version: string) => boolean;
}

/** Where an action runs: how to reach the workbook, what this Excel can do, and who is at work. */
export interface ExcelDoor {
  readonly run: ExcelRunner;
  /** The same for what nobody asked for: while a cell is being edited it waits. */
  readonly runWhenFree: ExcelRunner;
  readonly support: ExcelSupport;
  /** A word of small letters and digits that no other connection has: pane and ribbon are two of one officer. */
  readonly owner: string;
  /** The time in milliseconds since 1970, UTC; never the same twice. */
  readonly now: () => number;
  /** The stems of the transactions under way through this door. */
  readonly underWay: Set<string>;
  /** What the workbook refused when it was read last: an iPad has no custom XML in a file never saved (#3936). */
  readonly refused: Set<'parts'>;
}

/** What a door is opened with besides; `owner` is left out but by tests, `now` is src/clock's. */
export interface DoorOptions {
  readonly owner?: string;
  readonly now: () => number;
  /** Left out: what nobody asked for fails while a cell is being edited, as all else does. */
  readonly runWhenFree?: ExcelRunner;
}

/** Opens a door. */
export function openDoor(
  run: ExcelRunner,
  support: ExcelSupport,
  { owner = randomOwner(), now, runWhenFree = run }: DoorOptions,
): ExcelDoor {
  let last = 0;
  const growing = (): number => {
    last = Math.max(now(), last + 1);
    return last;
  };
  return {
    run,
    runWhenFree,
    support,
    owner,
    now: growing,
    underWay: new Set(),
    refused: new Set(),
  };
}

/** Eight letters and digits by chance: two connections share them once in three million million times. */
function randomOwner(): string {
  const digits = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(digits, (digit) => (digit % 36).toString(36)).join('');
}
