import { COMMAND_DIALOG } from '../strings/ribbon';
import type { DialogWords } from './failure-dialog';
import './dialog.css';

/** Fills the page with a failure's words: the sentence, its detail to open, and a button that closes, as Escape does. */
export function fillDialogPage(page: Document, words: DialogWords, close: () => void): void {
  const heading = page.createElement('h1');
  heading.textContent = COMMAND_DIALOG.title;
  const sentence = page.createElement('p');
  sentence.textContent = words.sentence;
  page.body.setAttribute('role', 'alertdialog');
  page.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  const button = closeButton(page, close);
  page.body.append(heading, sentence, ...detailOf(page, words.detail), button);
  button.focus(); // `autofocus` does nothing in a frame once the window around it has a focus
}

function detailOf(page: Document, text: string): readonly HTMLElement[] {
  if (text === '') return [];
  const details = page.createElement('details');
  const summary = page.createElement('summary');
  const code = page.createElement('code');
  summary.textContent = COMMAND_DIALOG.detail;
  code.textContent = text;
  details.append(summary, code);
  return [details];
}

function closeButton(page: Document, close: () => void): HTMLElement {
  const button = page.createElement('button');
  button.type = 'button';
  button.textContent = COMMAND_DIALOG.close;
  button.addEventListener('click', close);
  return button;
}
