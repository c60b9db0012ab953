/** What the page in a dialog sends to the page that opened it. */
const CLOSE_MESSAGE = 'close';

/** Per cent of the window the dialog takes. */
const SIZE = { width: 34, height: 28 };

/**
 * Shows the page at this address in a dialog and resolves when it was closed: Office takes the dialog away as soon as
 * the command that opened it completes. Rejects with Office's words where it shows no dialog.
 */
export function showDialog(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: true }, (result) => {
      if (result.status === Office.AsyncResultStatus.Failed) {
        reject(new Error(result.error.message));
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

/** Called in a dialog's page: has the page that opened the dialog close it. */
export function closeDialog(): void {
  Office.context.ui.messageParent(CLOSE_MESSAGE);
}
