import type { Host } from '../model/host-api';
import { appContext, frameName, type Conversation } from './context';
import { DIALOG_EVENT, readDialog, type DialogRequest } from './dialog';
import { answerService, SERVICE_BATCH } from './service';
import {
  ActionType,
  event,
  failure,
  Method,
  readMethod,
  readRequest,
  response,
  type FrameRequest,
  type MethodCall,
} from './messages';

/** A frame whose office.js talks to the host. */
export interface FrameConnection {
  /** Sends an event to the frame if its office.js listens for events of that name. */
  readonly emit: (eventName: string, data: unknown) => void;
  readonly close: () => void;
}

export interface FrameOptions {
  readonly host: Host;
  readonly frame: HTMLIFrameElement;
  /** The add-in's page, on the server that the frame's parent came from. */
  readonly address: string;
  /** Called when office.js has begun to listen for events of that name. */
  readonly onListening?: (eventName: string) => void;
  /** Called when a ribbon command ended: status 0 is success. */
  readonly onCommandCompleted?: (status: number) => void;
  /** Called when the page opens a dialog, and with null when it closes it. */
  readonly onDialog?: (request: DialogRequest | null) => void;
  /** Given where the frame is itself a dialog: called with what it tells the page that opened it. */
  readonly onMessageParent?: (text: string) => void;
}

let conversations = 0;

/**
 * Loads a page of the add-in into a frame and answers what its office.js asks, as Excel on the web does:
 * the application's context, batches of requests, registrations of events. What it does not know it refuses
 * and reports as an error of the page, so that no test passes over it.
 */
export function connectFrame(options: FrameOptions): FrameConnection {
  const { host, frame, address } = options;
  const conversation: Conversation = {
    id: `conversation-${(conversations += 1)}-${Date.now()}`,
    // office.js remembers for as long as the tab lives which ids were dialogs.
    appId: `preview-${options.onMessageParent ? 'dialog-' : ''}${conversations}`,
    dialog: options.onMessageParent !== undefined,
  };
  const listening = new Map<string, FrameRequest>();

  const post = (message: string) =>
    frame.contentWindow?.postMessage(message, window.location.origin);
  const emit = (name: string, data: unknown) => {
    const request = listening.get(name);
    if (request) post(event(request, data));
  };

  const turnDialog = ({ _actionType, _data }: FrameRequest) => {
    if (!options.onDialog) throw new Error('this page may not open dialogs here');
    const opens = _actionType === ActionType.register;
    options.onDialog(opens ? readDialog(_data, (data) => emit(DIALOG_EVENT, data)) : null);
  };

  const answer = async (request: FrameRequest): Promise<unknown> => {
    if (request._actionType === ActionType.register) listening.set(request._actionName, request);
    if (request._actionType === ActionType.unregister) listening.delete(request._actionName);
    if (request._actionName === DIALOG_EVENT) turnDialog(request);
    if (request._actionType !== ActionType.invoke) return { Error: 0 };
    if (request._actionName === 'executeMethod') {
      return executeMethod(readMethod(request._data), options);
    }
    if (request._actionName === 'ContextActivationManager_getAppContextAsync') {
      return appContext(conversation, host.apiSets);
    }
    if (request._actionName === 'ContextActivationManager_notifyHost') return null;
    throw new Error(`office.js asked for "${request._actionName}", which this host lacks`);
  };

  const onMessage = ({ source, origin, data }: MessageEvent) => {
    if (source !== frame.contentWindow || origin !== window.location.origin) return;
    const request = readRequest(data);
    if (request?._conversationId !== conversation.id) return;
    answer(request).then(
      (result) => {
        post(response(request, result));
        if (request._actionType === ActionType.register) options.onListening?.(request._actionName);
      },
      (error: unknown) => {
        post(failure(request, String(error)));
        reportError(error);
      },
    );
  };

  window.addEventListener('message', onMessage);
  const unsubscribe = host.subscribe((entries) =>
    emit('richApiMessage', {
      ArrayData: entries.map((e) => [e.messageCategory, e.messageType, e.targetId, e.message]),
    }),
  );
  // The attribute would come too late: browsers read it only when the frame is put on the page.
  if (frame.contentWindow) frame.contentWindow.name = frameName(conversation);
  frame.src = address;
  return {
    emit,
    close: () => {
      window.removeEventListener('message', onMessage);
      unsubscribe();
    },
  };
}

/** Places in the array that carries one batch of requests (`buildRequestMessageSafeArray`). */
const BATCH = { customData: 0, body: 4, flags: 6 } as const;

async function executeMethod(call: MethodCall, options: FrameOptions): Promise<unknown> {
  const { DispatchId: id } = call.DdaMethod;
  if (id === Method.richApi) {
    const data = [200, [], await answerBatch(call.ArrayData ?? [], options.host)];
    return { Version: 1, Error: 0, Data: data };
  }
  if (id === Method.commandCompleted && options.onCommandCompleted) {
    options.onCommandCompleted(Number(call[1]));
    return { Version: 1, Error: 0 };
  }
  if (id === Method.messageParent && options.onMessageParent) {
    options.onMessageParent(call.messageToParent ?? '');
    return { Version: 1, Error: 0 };
  }
  throw new Error(`office.js called method ${id}, which this host lacks`);
}

async function answerBatch(batch: readonly unknown[], host: Host): Promise<string> {
  const body = String(batch[BATCH.body]);
  if (batch[BATCH.customData] === SERVICE_BATCH) return answerService(body);
  return host.execute(body, Number(batch[BATCH.flags]));
}
