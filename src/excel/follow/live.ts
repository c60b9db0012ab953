import { type ExcelDoor, explained, isOfficeError } from '../door';
import { listen, register, type Listener } from './live-handlers';
import { createPulse, type PulseTimes } from './pulse';
import type { SheetEvent } from './sheet-event';

/** The view follows a change within a second, and a row of changes as one. */
const TIMES: PulseTimes = { quiet: 400, longest: 900 };
/** Events of our own writes may come this long after the request was answered, in milliseconds. */
const AFTERMATH = 300;

/** What to watch. */
export interface TableWatchOptions {
  /** Told of what this officer or a colleague did, at most once for each event, within a second. */
  readonly onChange: (events: readonly SheetEvent[]) => void;
  readonly times?: PulseTimes;
}

/** A watch that runs until it is stopped. */
export interface TableWatch {
  /** Off: changes are neither gathered nor told. */
  readonly setEnabled: (on: boolean) => void;
  /** Runs an action of ours: what it writes is not told, what others write meanwhile is told after it. */
  readonly during: <T>(action: () => Promise<T>) => Promise<T>;
  /** Removes the handlers; nothing is told from the call on, even where Excel does not answer any more. */
  readonly stop: () => Promise<void>;
}

/** Who caused an event; `triggerSource` is known from 1.14 on, and of cells only. */
interface Cause {
  readonly source: string;
  readonly triggerSource?: string;
}

/**
 * Watches the sheets of the workbook (one sync, and one for names): cells edited, inserted, deleted and formatted, sheets added, deleted,
 * renamed and brought to the front. Opens no dialog and asks Excel nothing more. Throws an OfficerError.
 */
export async function watchTables(
  door: ExcelDoor,
  { onChange, times = TIMES }: TableWatchOptions,
): Promise<TableWatch> {
  let enabled = true;
  let actions = 0;
  let ownUntil = 0;
  let gathered: SheetEvent[] = [];

  const isOwn = ({ source, triggerSource }: Cause): boolean => {
    const ours =
      triggerSource === undefined ? source === 'Local' : triggerSource === 'ThisLocalAddin';
    return ours && (actions > 0 || Date.now() < ownUntil);
  };
  const tell = (): void => {
    if (actions > 0) return;
    const events = gathered;
    gathered = [];
    if (enabled && events.length > 0) onChange(events);
  };
  const pulse = createPulse(tell, times);
  const gather = (event: SheetEvent, cause: Cause): void => {
    if (!enabled || isOwn(cause)) return;
    gathered.push(event);
    pulse.happen();
  };
  const setEnabled = (on: boolean): void => {
    enabled = on;
    gathered = [];
    pulse.cancel();
  };
  const during = async <T>(action: () => Promise<T>): Promise<T> => {
    actions += 1;
    try {
      return await action();
    } finally {
      actions -= 1;
      ownUntil = Date.now() + AFTERMATH;
      if (gathered.length > 0) pulse.happen();
    }
  };
  let names: Removal | null = null;
  const patient = { run: door.runWhenFree };
  const remove = await explained(door, () =>
    register(patient, ({ workbook }) => ({
      listeners: listenToSheets(workbook.worksheets, gather, () => names === null),
      loaded: () => undefined,
    })),
  );
  names = await listenToNames(door, gather);
  const stop = async (): Promise<void> => {
    setEnabled(false);
    await explained(door, remove);
    if (names !== null) await explained(door, names);
  };
  return { setEnabled, during, stop };
}

type Removal = () => Promise<void>;
type Gather = (event: SheetEvent, cause: Cause) => void;

/**
 * Renaming has an event from ExcelApi 1.17 on, and not in every office.js: by a request of its own, so that the others
 * are listened to all the same. Null where it has none.
 */
async function listenToNames(door: ExcelDoor, gather: Gather): Promise<Removal | null> {
  if (!door.support.has('1.17')) return null;
  try {
    return await register({ run: door.runWhenFree }, ({ workbook: { worksheets } }) => ({
      listeners: [
        listen(worksheets.onNameChanged, ({ worksheetId: id, ...cause }) =>
          gather({ kind: 'renamed', id }, cause),
        ),
      ],
      loaded: () => undefined,
    }));
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return null;
  }
}

/** Sheets are brought to the front by somebody here. */
const HERE: Cause = { source: 'Here' };

function listenToSheets(
  sheets: Excel.WorksheetCollection,
  gather: Gather,
  mayBeRenamed: () => boolean,
): Listener[] {
  return [
    listen(sheets.onChanged, ({ worksheetId: id, address, changeType, ...cause }) =>
      gather(
        changeType === 'RangeEdited' ? { kind: 'cells', id, address } : { kind: 'structure', id },
        cause,
      ),
    ),
    listen(sheets.onFormatChanged, ({ worksheetId: id, address, ...cause }) =>
      gather({ kind: 'format', id, address }, cause),
    ),
    listen(sheets.onAdded, ({ worksheetId: id, ...cause }) => gather({ kind: 'added', id }, cause)),
    listen(sheets.onDeleted, ({ worksheetId: id, ...cause }) =>
      gather({ kind: 'deleted', id }, cause),
    ),
    listen(sheets.onActivated, ({ worksheetId: id }) =>
      gather({ kind: 'shown', id, mayBeRenamed: mayBeRenamed() }, HERE),
    ),
  ];
}
