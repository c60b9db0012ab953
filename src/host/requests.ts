import type { CellEditing } from './cell-editing';
import type { Editor } from './editor';
import { runBatch } from './engine/batch';
import type { Engine } from './engine/engine';
import { judge, type Fault } from './faults';
import type { ActionInfo, RequestBody, ResponseBody } from './protocol';

/** Excel on the web refuses larger requests and responses (Office Add-ins docs, "Resource limits"). */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** The request flag of `Excel.run({ delayForCellEdit: true }, …)`. */
const DELAY_FOR_CELL_EDIT = 64;

/** One answered (or refused) request; bytes are UTF-8. */
export interface RequestRecord {
  readonly index: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** The code of the error the request ended with. */
  readonly error?: string;
}

/** Where the add-in's requests are answered, one after the other. */
export interface Requests {
  readonly log: readonly RequestRecord[];
  readonly housekeeping: readonly RequestRecord[];
  /** A mistake of the host itself, if it made one. */
  readonly defect: unknown;
  readonly faults: readonly Fault[];
  order(faults: readonly Fault[]): void;
  execute(request: string, flags?: number): Promise<string>;
}

/** What answering needs besides the workbook. */
export interface Surroundings {
  readonly engine: Engine;
  readonly editing: CellEditing;
  /** The hand of another author, for changes between two requests. */
  readonly remote: Editor;
  /** Called after each answer. */
  readonly answered: () => void;
}

/** Begins to answer requests. */
export function createRequests(
  { engine, editing, remote, answered }: Surroundings,
  firstFaults: readonly Fault[],
): Requests {
  const log: RequestRecord[] = [];
  const housekeeping: RequestRecord[] = [];
  let orders = { faults: firstFaults, since: 0 };
  let arrived = 0;
  let defect: unknown;
  let ordered: (() => void)[] = [];

  /** Waits until the user has left his cell, as far as the request asked for it. */
  const leave = async (verdict: ReturnType<typeof judge>): Promise<boolean> => {
    if (verdict.cellEdit && !verdict.cellEditEnds) {
      await new Promise<void>((resolve) => ordered.push(resolve));
    }
    await editing.ended();
    return true;
  };

  const answer = async (
    body: RequestBody,
    bytes: number,
    waits: boolean,
  ): Promise<ResponseBody> => {
    if (isHousekeeping(body.Actions)) return cleanUp(body);
    const verdict = judge(orders.faults, arrived++ - orders.since);
    for (const edit of verdict.edits) edit(remote);
    if (verdict.delay > 0) await later(verdict.delay);
    if (bytes > PAYLOAD_LIMIT) return refusal('RequestPayloadSizeLimitExceeded');
    const left = waits && (await leave(verdict));
    if (!left && (editing.now || verdict.cellEdit)) {
      return refusal('InvalidOperationInCellEditMode');
    }
    const { failure } = verdict;
    if (failure && !failure.done) return refusal(failure.code, failure.message);
    const response = runBatch(body, engine);
    return failure ? refusal(failure.code, failure.message) : response;
  };

  const cleanUp = (body: RequestBody): ResponseBody => {
    const { failure } = judge(orders.faults, arrived - 1 - orders.since);
    return failure ? refusal(failure.code, failure.message) : runBatch(body, engine);
  };

  const executeOne = async (request: string, waits: boolean): Promise<string> => {
    try {
      const body = JSON.parse(request) as RequestBody;
      const requestBytes = byteLength(request);
      const response = await answer(body, requestBytes, waits);
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
      answered();
    }
  };

  // Excel answers one request after the other, also when an earlier one takes long. One that waits for the end of
  // cell editing steps aside: those behind it are refused meanwhile.
  let last: Promise<unknown> = Promise.resolve();
  const execute = (request: string, flags = 0): Promise<string> => {
    const waits = (flags & DELAY_FOR_CELL_EDIT) !== 0;
    const turn = last.then(() => (waits && editing.now ? null : executeOne(request, waits)));
    last = turn.catch(() => undefined);
    return turn.then((text) => text ?? editing.ended().then(() => execute(request, flags)));
  };

  return {
    log,
    housekeeping,
    get defect() {
      return defect;
    },
    get faults() {
      return orders.faults;
    },
    execute,
    order: (faults) => {
      orders = { faults, since: arrived };
      for (const go of ordered) go();
      ordered = [];
    },
  };
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
