import { ArchiveError } from '../../archive';
import type { Steps } from '../../programme/steps';
import { localName, readPartSteps } from '../xml';

const ESCAPED = /_x([\dA-Fa-f]{4})_/g;

/** A text as people see it: signs that XML cannot hold are written "_x000D_". */
export function plainText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The texts that cells share; readings of foreign signs (`rPh`) are no part of them. */
export function* sharedStrings(bytes: Uint8Array | undefined): Steps<string[]> {
  const texts: string[] = [];
  if (bytes === undefined) return texts;
  let [text, inText, inReading] = ['', false, false];
  yield* readPartSteps(bytes, {
    open: ({ name }) => {
      const element = localName(name);
      if (element === 'si') text = '';
      if (element === 'rPh') inReading = true;
      inText = element === 't' && !inReading;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      const element = localName(name);
      inText = false;
      if (element === 'rPh') inReading = false;
      if (element === 'si') texts.push(plainText(text));
    },
  });
  return texts;
}

/** A shared text by its number; a cell that names one that is not there would read as empty. */
export function sharedText(texts: readonly string[], index: string): string {
  const text = texts[Number(index)];
  if (text === undefined) throw new ArchiveError('damaged');
  return text;
}
