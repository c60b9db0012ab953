import { unshareFormulas } from './cells/unshare';
import { createCellEditing } from './cell-editing';
import { spoilRules } from './cells/unreadable';
import { createEditor, takeBack, type Editor } from './editor';
import { declares, DEFAULT_API_SETS, USUAL_SETS, type ApiSets } from './engine/api-level';
import type { Engine } from './engine/engine';
import { createEventSink, type EventEntry } from './engine/events';
import { createReferences } from './engine/references';
import { createSheetIds } from './engine/sheet-ids';
import { createUndoStack } from './engine/undo';
import { CLASSES } from './objects/classes';
import type { Fault } from './faults';
import { createRequests, type RequestRecord } from './requests';
import { sheetsOf } from './workbook';
import type { HostWorkbook, Unreadable } from './types';

export interface HostOptions {
  /** The day TODAY() gives, `YYYY-MM-DD`; left out: the machine's own day. */
  readonly today?: string;
  /** The declared requirement sets; an older Excel is `{ ExcelApi: '1.9' }`. */
  readonly apiSets?: ApiSets;
  readonly faults?: readonly Fault[];
  /** Whether the file is open for reading only; other authors may still write. */
  readonly readOnly?: boolean;
  /** Whether the file was never saved, on an iPad: custom XML parts are refused (office-js #3936). */
  readonly neverSavedOnIpad?: boolean;
}

/** A stand-in for Excel on the web over one workbook. */
export interface Host {
  readonly workbook: HostWorkbook;
  readonly today: string;
  readonly apiSets: ApiSets;
  /** Requests of the add-in in order: the count of `context.sync()` calls that had something to do. */
  readonly log: readonly RequestRecord[];
  /** Requests in which office.js itself only releases references at the end of `Excel.run`. */
  readonly housekeeping: readonly RequestRecord[];
  /** The add-in's page is gone: Excel forgets the handlers that it did not remove. */
  forgetHandlers(): void;
  /** How many event handlers are registered. */
  readonly registrations: number;
  /** How many ranges office.js asked to be kept. */
  readonly references: number;
  /** A mistake of the host itself, if it made one; transports rethrow it. */
  readonly defect: unknown;
  /**
   * Answers one request body (JSON text) with a response body (JSON text); `flags` are the request flags.
   * Refusals are answers with an Error; a mistake of the host itself rejects.
   */
  execute(request: string, flags?: number): Promise<string>;
  /** Orders faults for the requests from now on; earlier orders are forgotten. */
  order(faults: readonly Fault[]): void;
  /** The hand of this user, or of another author. */
  edit(who: 'user' | 'remote'): Editor;
  /** How many steps this user can take back with Ctrl+Z. */
  readonly undoDepth: number;
  /** Ctrl+Z: takes the last step back; false when there is none. */
  undo(): boolean;
  /**
   * Makes the rules that touch an area of a sheet such as Excel cannot read, until the file is opened anew; gives how
   * many they are. Throws where there is no such sheet.
   */
  spoilRules(sheet: string, address: string, how: Unreadable): number;
  /** Whether the user is editing a cell: requests fail until it ends, or wait for it if they asked to. */
  setCellEditing(editing: boolean): void;
  /** Gets every event once; returns the way to stop. */
  subscribe(listener: (entries: readonly EventEntry[]) => void): () => void;
}

/** Makes a host over a workbook, which it changes in place. */
export function createHost(workbook: HostWorkbook, options: HostOptions = {}): Host {
  const apiSets = { ...USUAL_SETS, ...(options.apiSets ?? DEFAULT_API_SETS) };
  const engine: Engine = {
    classes: CLASSES,
    workbook,
    today: options.today ?? localDay(new Date()),
    apiSets,
    undo: createUndoStack(declares(apiSets, 'ExcelApi', '1.20')),
    readOnly: options.readOnly ?? false,
    neverSavedOnIpad: options.neverSavedOnIpad ?? false,
    events: createEventSink(),
    references: createReferences(),
    sheetIds: createSheetIds(),
    actor: 'addin',
  };
  for (const sheet of sheetsOf(workbook)) {
    engine.sheetIds.of(sheet);
    unshareFormulas(sheet);
  }
  return hostOver(engine, options.faults ?? []);
}

function hostOver(engine: Engine, firstFaults: readonly Fault[]): Host {
  const listeners = new Set<(entries: readonly EventEntry[]) => void>();
  const editing = createCellEditing();
  const deliver = (): void => {
    const entries = engine.events.take();
    if (entries.length > 0) for (const listener of listeners) listener(entries);
  };
  const deliverSoon = (): void => void setTimeout(deliver, 0);
  const remote = createEditor(engine, 'remote');
  const requests = createRequests({ engine, editing, remote, answered: deliverSoon }, firstFaults);
  const typesOn = (): void => {
    const typing = requests.faults.find(({ kind }) => kind === 'typing');
    if (typing?.kind === 'typing') editing.set(true, typing.ms);
  };
  return {
    workbook: engine.workbook,
    today: engine.today,
    apiSets: engine.apiSets,
    log: requests.log,
    housekeeping: requests.housekeeping,
    get registrations() {
      return engine.events.registrations;
    },
    get references() {
      return engine.references.count;
    },
    get defect() {
      return requests.defect;
    },
    get undoDepth() {
      return engine.undo.depth;
    },
    undo: () => {
      const done = takeBack(engine);
      deliverSoon();
      return done;
    },
    execute: requests.execute,
    forgetHandlers: () => engine.events.forget(),
    order: requests.order,
    edit: (who) =>
      withDelivery(who === 'user' ? createEditor(engine, who) : remote, () => {
        deliverSoon();
        if (who === 'user') typesOn();
      }),
    spoilRules: (sheet, address, how) => spoilRules(engine.workbook, sheet, address, how),
    setCellEditing: (now) => editing.set(now),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** An editor whose every act is followed by the delivery of its events. */
function withDelivery(editor: Editor, deliverSoon: () => void): Editor {
  const acts = Object.entries(editor).map(([name, act]) => [
    name,
    (...args: unknown[]) => {
      (act as (...args: unknown[]) => void)(...args);
      deliverSoon();
    },
  ]);
  return Object.fromEntries(acts) as Editor;
}

function localDay(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
