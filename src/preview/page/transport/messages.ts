import { z } from 'zod';

/**
 * The messages between office.js in a frame and the page around it, as Excel on the web exchanges
 * them with window.postMessage: JSON text, one request answered by one response of the same ids.
 */
export const ActionType = { invoke: 0, register: 1, unregister: 2 } as const;

const requestShape = z.object({
  _messageType: z.literal(0),
  _actionName: z.string(),
  _actionType: z.literal([0, 1, 2]),
  _conversationId: z.string(),
  _correlationId: z.number(),
  _data: z.unknown(),
});

/** A request of office.js. */
export type FrameRequest = z.output<typeof requestShape>;

/** Reads a posted message; null for anything that is no request of office.js. */
export function readRequest(data: unknown): FrameRequest | null {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  const read = requestShape.safeParse(parsed(data));
  return read.success ? read.data : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // some other page's message, no business of ours
  }
}

/** How a request ended, beside its data (`InvokeResultCode`). */
export const ResultCode = { ok: 0, errorHandlingRequest: -2 } as const;

interface Ids {
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
}

/** The JSON text of the answer to a request. */
export function response(
  { _actionName, _conversationId, _correlationId }: Ids,
  data: unknown,
): string {
  return envelope({ _actionName, _conversationId, _correlationId }, 0, ResultCode.ok, data);
}

/** The JSON text that tells office.js its request could not be handled. */
export function failure(
  { _actionName, _conversationId, _correlationId }: Ids,
  why: string,
): string {
  const ids = { _actionName, _conversationId, _correlationId };
  return envelope(ids, 0, ResultCode.errorHandlingRequest, why);
}

/** The JSON text of an event for a handler registered with `registration`. */
export function event(
  { _actionName, _conversationId, _correlationId }: Ids,
  data: unknown,
): string {
  return envelope({ _actionName, _conversationId, _correlationId }, 1, ResultCode.ok, data);
}

function envelope(ids: Ids, responseType: 0 | 1, errorCode: number, data: unknown): string {
  return JSON.stringify({
    ...ids,
    _messageType: 1,
    _responseType: responseType,
    _errorCode: errorCode,
    _origin: window.location.origin,
    _serializerVersion: 1,
    _data: data,
  });
}

const methodShape = z.object({
  DdaMethod: z.object({ DispatchId: z.number() }),
  ArrayData: z.optional(z.array(z.unknown())),
  messageToParent: z.optional(z.string()),
  0: z.optional(z.unknown()),
  1: z.optional(z.unknown()),
  2: z.optional(z.unknown()),
});

/** A call of office.js's `executeMethod`: which method, and its arguments. */
export type MethodCall = z.output<typeof methodShape>;

/** Methods by number (`OSF.DDA.MethodDispId`). */
export const Method = { richApi: 93, commandCompleted: 94, messageParent: 144 } as const;

/** Reads the data of an `executeMethod` request. Throws when it is none. */
export function readMethod(data: unknown): MethodCall {
  return methodShape.parse(data);
}
