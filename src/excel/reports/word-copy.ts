import { reportAsHtml, reportAsText, type Printable } from '../../report';

/** What goes to the clipboard for Word: the same document in two forms, of which Word takes the first it knows. */
export interface WordCopy {
  readonly html: string;
  readonly text: string;
}

/** A report, or any other document of the same blocks, as Word keeps it on pasting. Pure. */
export function wordCopy(document: Printable): WordCopy {
  return { html: reportAsHtml(document), text: reportAsText(document) };
}
