import { type ExcelDoor, explained } from '../door';
import { listen, register } from './live-handlers';
import { createPulse, type PulseTimes } from './pulse';
import { createSheetIds } from './sheet-ids';

/** Quick enough to follow the arrow keys, slow enough not to follow each step of a held key. */
const TIMES: PulseTimes = { quiet: 150, longest: 450 };

/** Where the selection is now. */
export interface SelectedPlace {
  readonly sheet: string;
  /** The selected areas in A1 form, separated by commas; null where a sheet was brought to the front: ask Excel. */
  readonly address: string | null;
}

/** What to tell, and of which sheets the names are known well. */
export interface SelectionWatchOptions {
  /** The sheets that hold programmes now; on any other one Excel is asked for the sheet's name (one small sync). */
  readonly sheets: () => readonly string[];
  readonly onSelect: (place: SelectedPlace) => void;
  readonly times?: PulseTimes;
}

/** A watch that runs until it is stopped. */
export interface SelectionWatch {
  readonly setEnabled: (on: boolean) => void;
  /** Removes the handlers; nothing is told from the call on, even where Excel does not answer any more. */
  readonly stop: () => Promise<void>;
}

/**
 * Tells where the officer's selection goes (worksheets.onSelectionChanged, 1.9, and onActivated; one sync).
 * Throws an OfficerError.
 */
export async function watchSelection(
  door: ExcelDoor,
  options: SelectionWatchOptions,
): Promise<SelectionWatch> {
  const ids = createSheetIds();
  let enabled = true;
  let last: { readonly id: string; readonly address: string | null } | null = null;

  const tell = async (): Promise<void> => {
    const place = last;
    if (place === null) return;
    await ids.refreshFor(door, [place.id], options.sheets());
    const sheet = ids.nameOf(place.id);
    if (enabled && sheet !== null) options.onSelect({ sheet, address: place.address });
  };
  const pulse = createPulse(() => void tell(), options.times ?? TIMES);
  const remove = await explained(door, () =>
    register(door, ({ workbook: { worksheets } }) => {
      const known = worksheets.load('items/id,items/name');
      const follow = (id: string, address: string | null): void => {
        if (!enabled) return;
        // Bringing a sheet to the front says nothing of the cells that a selection on it has just said.
        if (address !== null || last?.id !== id) last = { id, address };
        pulse.happen();
      };
      const listeners = [
        listen(worksheets.onSelectionChanged, ({ worksheetId, address }) =>
          follow(worksheetId, address),
        ),
        listen(worksheets.onActivated, ({ worksheetId }) => follow(worksheetId, null)),
      ];
      return { listeners, loaded: () => ids.learn(known) };
    }),
  );
  const setEnabled = (on: boolean): void => {
    enabled = on;
    last = null;
    pulse.cancel();
  };
  const stop = (): Promise<void> => {
    setEnabled(false);
    return explained(door, remove);
  };
  return { setEnabled, stop };
}
