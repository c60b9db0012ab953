import type { WordCopy } from '../../../excel/reports/word-copy';

/**
 * Puts a document on the clipboard in both forms. Works from within a click only, by the copy event: the newer
 * clipboard interface is refused in the frames that Excel puts add-ins in. False where the browser refuses this, too.
 */
export function copyRich({ html, text }: WordCopy): boolean {
  return copyForms({ 'text/html': html, 'text/plain': text });
}

/** Puts a plain text on the clipboard, as {@link copyRich} does. */
export function copyText(text: string): boolean {
  return copyForms({ 'text/plain': text });
}

function copyForms(forms: Readonly<Record<string, string>>): boolean {
  let taken = false;
  const fill = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    for (const [type, content] of Object.entries(forms)) event.clipboardData.setData(type, content);
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
