import { z } from 'zod';

/** The event that office.js registers for when a page of the add-in calls `displayDialogAsync`. */
export const DIALOG_EVENT = 'dialogMessageReceived';

/** What happened to a dialog, as its opener hears it (`OSF.DialogMessageType`). */
const MessageType = { message: 0, closed: 12006 } as const;

/** A dialog that a page of the add-in asks for. */
export interface DialogRequest {
  /** The page to show, as a path on the preview's own server. */
  readonly address: string;
  /** Per cent of the window. */
  readonly width: number;
  readonly height: number;
  /** Passes on what the dialog tells the page that opened it. */
  readonly message: (text: string) => void;
  /** Tells that page that the user closed the dialog. */
  readonly closed: () => void;
}

const registrationShape = z.object({ targetId: z.string() });
const wishShape = z.object({
  url: z.string(),
  width: z.number(),
  height: z.number(),
  displayInIframe: z.literal(true),
});

/**
 * Reads the registration by which office.js opens a dialog inside Excel's window. Throws for a dialog in a window of
 * its own and for a page of another server: Excel shows the add-in's own domain only.
 */
export function readDialog(data: unknown, emit: (data: unknown) => void): DialogRequest {
  const { targetId } = registrationShape.parse(data);
  const { url, width, height } = wishShape.parse(JSON.parse(targetId));
  return {
    address: ownPath(url, window.location.host),
    width,
    height,
    message: (text) => emit({ messageType: MessageType.message, messageContent: text }),
    closed: () => emit({ messageType: MessageType.closed }),
  };
}

/**
 * The path of a dialog's page. office.js lets HTTPS addresses through only; the preview serves the same page over
 * plain HTTP on this machine.
 */
export function ownPath(url: string, ownHost: string): string {
  const { host, pathname, search } = new URL(url);
  if (host !== ownHost) throw new Error(`a dialog must be a page of ${ownHost}, not of ${host}`);
  return `${pathname}${search}`;
}
