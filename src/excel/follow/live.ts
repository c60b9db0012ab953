import { explained } from '../door/explain';
import { listen, register } from './live-handlers';
import { createPulse, type PulseTimes } from './pulse';
import type { ExcelDoor } from '../door/runner';
import { createSheetIds, type SheetIds } from './sheet-ids';

/** The view follows a change within a second, and a row of changes as one. */
const TIMES: PulseTimes = { quiet: 400, longest: 900 };
/** Events of our own writes may come this long after the request was answered, in milliseconds. */
const AFTERMATH = 300;

/** That something changed on a sheet; what it is now has to be read. */
export interface SheetChange {
  readonly sheet: string;
  /** The changed cells in A1 form without the sheet; null where the whole sheet was deleted. */
  readonly address: string | null;
}

/** What to watch. */
export interface TableWatchOptions {
  /** The sheets that hold programmes now; asked each time, since sheets are renamed and chosen anew. */
  readonly sheets: () => readonly string[];
  /** Told of changes by this officer or a colleague, at most once for each change, within a second. */
  readonly onChange: (changes: readonly SheetChange[]) => void;
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

interface Happening {
  readonly id: string;
  readonly address: string | null;
}

/**
 * Watches the programme sheets for changes (worksheets.onChanged and onDeleted; one sync). Opens no dialog and
 * asks Excel nothing but, where a changed sheet is not known, the names of the sheets. Throws an OfficerError.
 */
export async function watchTables(
  door: ExcelDoor,
  { sheets, onChange, times = TIMES }: TableWatchOptions,
): Promise<TableWatch> {
  const ids = createSheetIds();
  let enabled = true;
  let actions = 0;
  let ownUntil = 0;
  let gathered: Happening[] = [];

  const isOwn = (source: string, trigger: string | undefined): boolean => {
    const ours = trigger === undefined ? source === 'Local' : trigger === 'ThisLocalAddin';
    return ours && (actions > 0 || Date.now() < ownUntil);
  };
  const tell = async (): Promise<void> => {
    if (actions > 0) return;
    const happened = gathered;
    gathered = [];
    const changes = await changesOn(door, ids, happened, sheets);
    if (enabled && changes.length > 0) onChange(changes);
  };
  const pulse = createPulse(() => void tell(), times);
  const gather = (happening: Happening): void => {
    if (!enabled) return;
    gathered.push(happening);
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
  const remove = await explained(door, () =>
    register(door, ({ workbook: { worksheets } }) => {
      const known = worksheets.load('items/id,items/name');
      const listeners = [
        listen(worksheets.onChanged, ({ worksheetId, address, source, triggerSource }) => {
          if (!isOwn(source, triggerSource)) gather({ id: worksheetId, address });
        }),
        listen(worksheets.onDeleted, ({ worksheetId }) =>
          gather({ id: worksheetId, address: null }),
        ),
      ];
      return { listeners, loaded: () => ids.learn(known) };
    }),
  );
  const stop = (): Promise<void> => {
    setEnabled(false);
    return explained(door, remove);
  };
  return { setEnabled, during, stop };
}

async function changesOn(
  door: ExcelDoor,
  ids: SheetIds,
  happened: readonly Happening[],
  sheets: () => readonly string[],
): Promise<SheetChange[]> {
  const expected = sheets();
  const seen = happened.map(({ id }) => id);
  await ids.refreshFor(door, seen, expected);
  return happened.flatMap(({ id, address }) => {
    const sheet = ids.nameOf(id);
    return sheet !== null && expected.includes(sheet) ? [{ sheet, address }] : [];
  });
}
