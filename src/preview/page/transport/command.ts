import type { Host } from '../model/host-api';
import type { DialogRequest } from './dialog';
import { connectFrame } from './frame';

/** A ribbon command that says nothing for this long will not any more. */
const PATIENCE_MS = 120_000;

/** The event that tells a commands page that a button was pressed. */
const PRESSED = 'appCommandInvoked';

/** Its data by place: the command's id, the function's name, the event object as JSON text. */
const pressed = (name: string) => [name, name, JSON.stringify({ source: { id: name } })];

/** What a running command may ask of the window. */
export interface CommandWindow {
  /** Called once, with null or with what went wrong. */
  readonly done: (error: string | null) => void;
  /** Shows a dialog of the command, and takes it away when called with null. */
  readonly onDialog: (request: DialogRequest | null) => void;
}

/**
 * Runs a ribbon command as Excel on the web does: the commands page in an unseen frame is told that the
 * button was pressed and says when the function has completed.
 * Returns the way to give up and forget the frame.
 */
export function invokeCommand(
  host: Host,
  frame: HTMLIFrameElement,
  address: string,
  name: string,
  { done, onDialog }: CommandWindow,
): () => void {
  const failed: string[] = [];
  const timer = setTimeout(() => done(`no answer in ${PATIENCE_MS / 1000} s`), PATIENCE_MS);
  const connection = connectFrame({
    host,
    frame,
    address,
    onListening: (event) => {
      if (event === PRESSED) connection.emit(PRESSED, pressed(name));
    },
    onDialog: (request) => {
      clearTimeout(timer); // from here on it waits for the user
      onDialog(request);
    },
    onCommandCompleted: (status) => {
      clearTimeout(timer);
      if (status !== 0) failed.push(`status ${status}`);
      // A failure that the function rejects with arrives a moment after its completion.
      setTimeout(() => done(failed[0] ?? null), 0);
    },
  });
  const onLoad = () => {
    frame.contentWindow?.addEventListener('unhandledrejection', (event) => {
      failed.push(String(event.reason));
      event.preventDefault(); // it is reported here, no need to write it to the console too
    });
  };
  frame.addEventListener('load', onLoad);
  return () => {
    clearTimeout(timer);
    frame.removeEventListener('load', onLoad);
    connection.close();
  };
}
