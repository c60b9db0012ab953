import type { Figure } from './figures';
import type { TextPart } from './model';

/** What may stand for a name in a template. */
export type SentenceValues = Readonly<Record<string, string | Figure>>;

/**
 * Turns a template into the parts of a sentence.
 *
 * `{name}` is replaced by the value of that name; `{name?zero|other}` chooses a wording by a figure:
 * the first where it is 0, the second where it is not. Wordings may hold names and choices of their own.
 * Values are put in as they are: braces and bars inside them mean nothing.
 *
 * @throws Error for a template with an open brace or an unknown name (a mistake in the strings)
 */
export function sentence(template: string, values: SentenceValues): TextPart[] {
  const reader = { template, at: 0 };
  const parts = readParts(reader, values, '');
  if (reader.at < template.length)
    throw new Error(`stray "${template[reader.at]}" in: ${template}`);
  return parts;
}

interface Reader {
  readonly template: string;
  at: number;
}

/** Reads until one of the `ends` characters or the end of the template. */
function readParts(reader: Reader, values: SentenceValues, ends: string): TextPart[] {
  const parts: TextPart[] = [];
  while (reader.at < reader.template.length) {
    const letter = reader.template[reader.at] ?? '';
    if (ends.includes(letter)) break;
    if (letter === '{') parts.push(readPlaceholder(reader, values));
    else parts.push({ kind: 'text', text: readText(reader, ends) });
  }
  return parts;
}

function readText(reader: Reader, ends: string): string {
  const start = reader.at;
  while (reader.at < reader.template.length) {
    const letter = reader.template[reader.at] ?? '';
    if (letter === '{' || ends.includes(letter)) break;
    reader.at += 1;
  }
  return reader.template.slice(start, reader.at);
}

function readPlaceholder(reader: Reader, values: SentenceValues): TextPart {
  const match = /\{(\w+)([?}])/y;
  match.lastIndex = reader.at;
  const found = match.exec(reader.template);
  const value = values[found?.[1] ?? ''];
  if (!found || value === undefined) throw new Error(`unknown name in: ${reader.template}`);
  reader.at = match.lastIndex;
  if (found[2] === '}') {
    return typeof value === 'string'
      ? { kind: 'text', text: value }
      : { kind: 'figure', figure: value };
  }
  if (typeof value === 'string') throw new Error(`a choice needs a figure: ${reader.template}`);
  const zero = readParts(reader, values, '|');
  skip(reader, '|');
  const other = readParts(reader, values, '}');
  skip(reader, '}');
  return { kind: 'choice', figure: value, zero, other };
}

function skip(reader: Reader, letter: string): void {
  if (reader.template[reader.at] !== letter)
    throw new Error(`"${letter}" missing in: ${reader.template}`);
  reader.at += 1;
}
