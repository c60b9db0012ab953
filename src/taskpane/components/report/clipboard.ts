import type { WordCopy } from '../../../excel/reports/word-copy';

/**
 * Puts a document on the clipboard in both forms. Works from within a click only, by the copy event: the newer
 * clipboard interface is refused in the frames that Excel puts add-ins in. False where the browser refuses this, too.
 */
export function copyRich({ html, text }: WordCopy): boolean {
  let taken = false;
  const fill = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = true;
  };
  document.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && taken;
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
  }
}

/** Shows a document's HTML in an element. Parsed apart: nothing in it runs or is fetched. */
export function showHtml(element: HTMLElement, html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  element.replaceChildren(...parsed.body.childNodes);
}

/** Selects all that an element shows. */
export function selectAll(element: HTMLElement): void {
  window.getSelection()?.selectAllChildren(element);
}

/** Puts a plain text on the clipboard, as {@link copyRich} does. */
export function copyText(text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = event.clipboardData !== null;
  };
  let taken = false;
  document.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && taken;
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
  }
}
