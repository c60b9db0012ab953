import type { OfficerError } from '../excel/errors';

/** The words of a dialog, as they travel in its address. */
export interface DialogWords {
  readonly sentence: string;
  readonly detail: string;
}

/** What the dialog's button sends to the page that opened it. */
export const CLOSE_MESSAGE = 'close';

/** Per cent of the window the dialog takes. */
const SIZE = { width: 34, height: 28 };

/**
 * The address of the dialog that says these words: the commands page itself, which is loaded already. Office opens
 * dialogs over HTTPS alone; a page that came over plain HTTP is the preview's, which maps the address back.
 */
export function dialogAddress(page: string, { sentence, detail }: DialogWords): string {
  const address = new URL(page);
  address.search = new URLSearchParams({ sentence, detail }).toString();
  address.hash = '';
  address.protocol = 'https:';
  return address.href;
}

/** The words in an address made by {@link dialogAddress}; null where the page was opened as something else. */
export function dialogWords(page: string): DialogWords | null {
  const params = new URL(page).searchParams;
  const sentence = params.get('sentence');
  return sentence === null ? null : { sentence, detail: params.get('detail') ?? '' };
}

/**
 * Shows a failure in a dialog and resolves when it was closed: Office takes the dialog away as soon as the
 * command completes. Rejects where Office shows no dialog.
 */
export function showFailure(failure: OfficerError): Promise<void> {
  const address = dialogAddress(window.location.href, failure);
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: true }, (result) => {
      if (result.status === Office.AsyncResultStatus.Failed) {
        reject(new Error(`${result.error.message} (${failure.sentence})`));
        return;
      }
      const dialog = result.value;
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.close();
        resolve();
      });
    });
  });
}
