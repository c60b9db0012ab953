import { showDialog } from '../excel/door/dialog';
import type { OfficerError } from '../excel/door/errors';

/** The words of a dialog, as they travel in its address. */
export interface DialogWords {
  readonly sentence: string;
  readonly detail: string;
}

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

/** Shows a failure in a dialog and resolves when it was closed. Rejects where Office shows no dialog. */
export async function showFailure(failure: OfficerError): Promise<void> {
  const refused = (error: Error) => {
    throw new Error(`${error.message} (${failure.sentence})`);
  };
  await showDialog(dialogAddress(window.location.href, failure)).catch(refused);
}
