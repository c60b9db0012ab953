/** Whether this user is in a cell, editing it: Excel then answers no request. */
export interface CellEditing {
  readonly now: boolean;
  /** Begins it or ends it; with `ms` it ends by itself after so long. */
  set(editing: boolean, ms?: number): void;
  /** Resolves when the user is in no cell any more; at once if he is in none. */
  ended(): Promise<void>;
}

/** A user who is in no cell. */
export function createCellEditing(): CellEditing {
  let editing = false;
  let waiting: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const set = (now: boolean, ms?: number): void => {
    clearTimeout(timer);
    editing = now;
    if (now && ms !== undefined) timer = setTimeout(() => set(false), ms);
    if (now) return;
    const all = waiting;
    waiting = [];
    for (const go of all) go();
  };
  return {
    get now() {
      return editing;
    },
    set,
    ended: () =>
      editing ? new Promise((resolve) => void waiting.push(resolve)) : Promise.resolve(),
  };
}
