import { unshareFormulas } from './cells/unshare';
import { createEditor, type Editor } from './editor';
import { DEFAULT_API_SETS, type ApiSets } from './engine/api-level';
import { runBatch } from './engine/batch';
import type { Engine } from './engine/engine';
import { createEventSink, type EventEntry } from './engine/events';
import { createReferences } from './engine/references';
import { createSheetIds } from './engine/sheet-ids';
import { judge, type Fault } from './faults';
import type { ActionInfo, RequestBody, ResponseBody } from './protocol';
import { sheetsOf } from './workbook';
import type { HostWorkbook } from './types';

/** Excel on the web refuses larger requests and responses (Office Add-ins docs, "Resource limits"). */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** The request flag of `Excel.run({ delayForCellEdit: true }, …)`. */
const DELAY_FOR_CELL_EDIT = 64;

export interface HostOptions {
  /** The day TODAY() gives, `YYYY-MM-DD`; left out: the machine's own day. */
  readonly today?: string;
  /** The declared requirement sets; an older Excel is `{ ExcelApi: '1.9' }`. */
  readonly apiSets?: ApiSets;
  readonly faults?: readonly Fault[];
  /** Whether the file is open for reading only; other authors may still write. */
  readonly readOnly?: boolean;
}

/** One answered (or refused) request; bytes are UTF-8. */
export interface RequestRecord {
  readonly index: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** The code of the error the request ended with. */
  readonly error?: string;
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
  /** Whether the user is editing a cell: requests fail until it ends. */
  setCellEditing(editing: boolean): void;
  /** Gets every event once; returns the way to stop. */
  subscribe(listener: (entries: readonly EventEntry[]) => void): () => void;
}

/** Makes a host over a workbook, which it changes in place. */
export function createHost(workbook: HostWorkbook, options: HostOptions = {}): Host {
  const engine: Engine = {
    workbook,
    today: options.today ?? localDay(new Date()),
    apiSets: options.apiSets ?? DEFAULT_API_SETS,
    readOnly: options.readOnly ?? false,
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
  const log: RequestRecord[] = [];
  const housekeeping: RequestRecord[] = [];
  const listeners = new Set<(entries: readonly EventEntry[]) => void>();
  let orders = { faults: firstFaults, since: 0 };
  let arrived = 0;
  let editing = false;
  let defect: unknown;
  let editingEnded: (() => void)[] = [];

  const deliver = (): void => {
    const entries = engine.events.take();
    if (entries.length > 0) for (const listener of listeners) listener(entries);
  };
  const deliverSoon = (): void => void setTimeout(deliver, 0);

  const answer = async (body: RequestBody, bytes: number, flags: number): Promise<ResponseBody> => {
    if (isHousekeeping(body.Actions)) return cleanUp(body);
    const verdict = judge(orders.faults, arrived++ - orders.since);
    for (const edit of verdict.edits) edit(createEditor(engine, 'remote'));
    if (verdict.delay > 0) await later(verdict.delay);
    if (bytes > PAYLOAD_LIMIT) return refusal('RequestPayloadSizeLimitExceeded');
    if (editing && flags & DELAY_FOR_CELL_EDIT) {
      await new Promise<void>((resolve) => editingEnded.push(resolve));
    }
    if (editing || verdict.cellEdit) return refusal('InvalidOperationInCellEditMode');
    const { failure } = verdict;
    if (failure && !failure.done) return refusal(failure.code, failure.message);
    const response = runBatch(body, engine);
    return failure ? refusal(failure.code, failure.message) : response;
  };

  const cleanUp = (body: RequestBody): ResponseBody => {
    const { failure } = judge(orders.faults, arrived - 1 - orders.since);
    return failure ? refusal(failure.code, failure.message) : runBatch(body, engine);
  };

  const executeOne = async (request: string, flags: number): Promise<string> => {
    try {
      const body = JSON.parse(request) as RequestBody;
      const requestBytes = byteLength(request);
      const response = await answer(body, requestBytes, flags);
      const { text, bytes, Error: error } = sealed(response);
      const records = isHousekeeping(body.Actions) ? housekeeping : log;
      records.push({
        index: records.length,
        requestBytes,
        responseBytes: bytes,
        actions: body.Actions.length,
        ...(error && { error: error.Code }),
      });
      return text;
    } catch (error) {
      defect ??= error;
      throw error;
    } finally {
      deliverSoon();
    }
  };

  // Excel answers one request after the other, also when an earlier one takes long.
  let last: Promise<unknown> = Promise.resolve();
  const execute = (request: string, flags = 0): Promise<string> => {
    const answered = last.then(() => executeOne(request, flags));
    last = answered.catch(() => undefined);
    return answered;
  };

  return {
    workbook: engine.workbook,
    today: engine.today,
    apiSets: engine.apiSets,
    log,
    housekeeping,
    get registrations() {
      return engine.events.registrations;
    },
    get references() {
      return engine.references.count;
    },
    get defect() {
      return defect;
    },
    execute,
    forgetHandlers: () => engine.events.forget(),
    order: (faults) => {
      orders = { faults, since: arrived };
    },
    edit: (who) => withDelivery(createEditor(engine, who), deliverSoon),
    setCellEditing: (now) => {
      editing = now;
      if (now) return;
      for (const resolve of editingEnded) resolve();
      editingEnded = [];
    },
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

/** A response as text, unless it is too large: then the refusal takes its place. */
function sealed(response: ResponseBody): { text: string; bytes: number } & ResponseBody {
  const text = JSON.stringify(response);
  const bytes = byteLength(text);
  if (bytes <= PAYLOAD_LIMIT) return { text, bytes, ...response };
  return sealed(refusal('ResponsePayloadSizeLimitExceeded'));
}

/** Whether a request does nothing but release references. */
function isHousekeeping(actions: readonly ActionInfo[]): boolean {
  return (
    actions.some((action) => action.Name === '_RemoveReference') &&
    actions.every((action) => action.ActionType === 1 || action.Name === '_RemoveReference')
  );
}

/** A request refused as a whole: none of its actions is to blame. */
function refusal(code: string, message = `The request failed: ${code}.`): ResponseBody {
  return {
    Results: [],
    Error: { Code: code, Message: message, Location: '', ActionIndex: -1, HttpStatusCode: 400 },
  };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function localDay(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
