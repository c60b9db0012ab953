/** One step that Ctrl+Z takes back. */
export interface UndoStep {
  /** Puts things as they were and tells the handlers of events. */
  back(): void;
}

/**
 * What this user can take back, as desktop Excel keeps it: his own edits, and from ExcelApi 1.20 on the add-in's
 * writes, one step a request. Calls that Excel cannot take back empty it
 * (Office Add-ins docs, "Undo capabilities"; office-js #5918, #2543, #4484, #6415).
 */
export interface UndoStack {
  readonly depth: number;
  /** Whether the add-in's writes become steps; else they empty the stack. */
  readonly keepsAddin: boolean;
  push(step: UndoStep): void;
  clear(): void;
  /** The add-in changed something. */
  wrote(): void;
  /** How often other authors changed something: what stands in the way of taking whole sheets back. */
  foreignChanges: number;
  /** Forgets what the add-in wrote so far and whether the stack was emptied: a request begins. */
  begin(): void;
  /** Whether the add-in wrote since {@link UndoStack.begin} what can be taken back as one step. */
  readonly wroteStep: boolean;
  /** Takes the last step off, to be carried out; undefined when there is none. */
  pop(): UndoStep | undefined;
}

/** Excel keeps the last hundred steps. */
const MOST_STEPS = 100;

/** Makes an empty stack. */
export function createUndoStack(keepsAddin: boolean): UndoStack {
  let steps: UndoStep[] = [];
  let wrote = false;
  let cleared = false;
  const clear = (): void => {
    steps = [];
    cleared = true;
  };
  return {
    keepsAddin,
    foreignChanges: 0,
    clear,
    get depth() {
      return steps.length;
    },
    push(step) {
      steps = [...steps, step].slice(-MOST_STEPS);
    },
    wrote() {
      wrote = true;
      if (!keepsAddin) clear();
    },
    begin() {
      wrote = false;
      cleared = false;
    },
    get wroteStep() {
      return wrote && !cleared;
    },
    pop: () => steps.pop(),
  };
}
