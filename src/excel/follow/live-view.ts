import { runChecksSteps, type Finding } from '../../checks';
import type { StatusReading, Task } from '../../programme';
import { isSame } from '../../programme/same';
import { type ExcelDoor, inSteps, isOfficeError, runWithRetry, type Watch } from '../door';
import {
  checksOf,
  knownOnSteps,
  type KnownWorkbook,
  readKnown,
  statusesOn,
  type ViewDays,
  viewWith,
  type WorkbookView,
} from '../read';
import { findingsAfter } from './findings-after';
import { readWanted } from './read-wanted';
import type { SheetEvent } from './sheet-event';
import { isNothing, wantedAfter } from './wanted';

/** The view of a workbook that is kept up to date by what changes in it. */
export interface LiveView {
  /** Reads all of the workbook, or after `wrote` what was written; throws an OfficerError. */
  readonly load: (days: ViewDays) => Promise<WorkbookView>;
  /**
   * Reads what changed and nothing else, without merged areas unless structure or looks changed, and waits for that
   * while a cell is being edited. Gives the view with the changed tasks and what is wrong with each of them; what
   * compares them with others is left to `settle`. Null where nothing of it changed, or nothing was read yet. Throws
   * the Office.js error of a request.
   */
  readonly follow: (events: readonly SheetEvent[], days: ViewDays) => Promise<WorkbookView | null>;
  /**
   * Works out what compares tasks with each other, in pieces; asks Excel nothing. Null where nothing is found that was
   * not shown. Throws the OfficerError `cancelled` where it is given up.
   */
  readonly settle: (days: ViewDays, watch: Watch) => Promise<WorkbookView | null>;
  /** Tells of cells that an action of ours wrote on a sheet (A1): the next `load` reads their rows only. */
  readonly wrote: (sheet: string, addresses: readonly string[]) => void;
  /** The workbook as it is known now; null before the first reading. */
  readonly known: () => KnownWorkbook | null;
}

/** What is known, and what is found in it. */
interface State {
  readonly known: KnownWorkbook;
  readonly findings: readonly Finding[];
}

/** A view over the workbook behind a door, of which nothing is known yet. */
export function createLiveView(door: ExcelDoor): LiveView {
  let state: State | null = null;
  const statuses = rememberedStatuses();
  const show = (shown: State, days: ViewDays): Promise<WorkbookView> => {
    state = shown;
    const { known, findings } = shown;
    return inSteps(viewWith(known, days, findings, statuses(known, days)), {});
  };
  let written: readonly SheetEvent[] = [];
  const wrote: LiveView['wrote'] = (sheet, addresses) => {
    const known = state?.known.sheets.find(({ snapshot }) => snapshot.name === sheet);
    if (known === undefined) return;
    const cells = addresses.map((address) => ({ kind: 'cells' as const, id: known.id, address }));
    written = [...written, ...cells];
  };
  const load: LiveView['load'] = async (days) => {
    const events = written;
    written = [];
    return (events.length > 0 && (await refresh(events, days))) || loadAll(days);
  };
  const loadAll: LiveView['load'] = async (days) => {
    const known = await readKnown(door, days.asOf);
    const findings = await inSteps(runChecksSteps(checksOf(known, days)), {});
    return show({ known, findings }, days);
  };
  /** What is known, read for these days: another year may give days of it another meaning. */
  const stateOn = async (days: ViewDays): Promise<State | null> => {
    const before = state;
    if (before === null) return null;
    const known = await inSteps(knownOnSteps(before.known, days.asOf), {});
    if (known === before.known) return before;
    const findings = await inSteps(runChecksSteps(checksOf(known, days)), {});
    if (state === before) state = { known, findings };
    return state;
  };
  const follow: LiveView['follow'] = async (events, days) => {
    const before = await stateOn(days);
    if (before === null) return null;
    const wanted = wantedAfter(before.known, events);
    if (isNothing(wanted)) return null;
    const patient = { run: door.runWhenFree };
    const read = await runWithRetry(patient, (context) =>
      readWanted(context, door.support, before.known, wanted),
    );
    // Meanwhile all was read: what is known now may be younger than what was just read.
    if (state !== before) return follow(events, days);
    const findings = await inSteps(findingsAfter(before, read, days), {});
    return show({ known: read.known, findings }, days);
  };
  const settle: LiveView['settle'] = async (days, watch) => {
    const before = await stateOn(days);
    if (before === null) return null;
    const findings = await inSteps(runChecksSteps(checksOf(before.known, days)), watch);
    if (state !== before || isSame(findings, before.findings)) return null;
    return show({ ...before, findings }, days);
  };
  /** What was written, and all that follows from it; null where only a whole reading can tell. */
  const refresh = async (
    events: readonly SheetEvent[],
    days: ViewDays,
  ): Promise<WorkbookView | null> => {
    try {
      const followed = await follow(events, days);
      return (await settle(days, {})) ?? followed;
    } catch (error) {
      if (!isOfficeError(error)) throw error;
      return null;
    }
  };
  return { load, follow, settle, wrote, known: () => state?.known ?? null };
}

/** Statuses, each worked out once for a task as it was read; another day or setting begins anew. */
function rememberedStatuses(): (
  known: KnownWorkbook,
  days: ViewDays,
) => (task: Task) => StatusReading {
  let [key, memo] = ['', new WeakMap<Task, StatusReading>()];
  return ({ settings: { values } }, { asOf }) => {
    const now = `${asOf} ${values.dueSoonDays}`;
    if (now !== key) [key, memo] = [now, new WeakMap()];
    const statusThen = statusesOn(asOf, values);
    return (task) => {
      const status = memo.get(task) ?? statusThen(task);
      memo.set(task, status);
      return status;
    };
  };
}
