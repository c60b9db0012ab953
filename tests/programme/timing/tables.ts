import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One row of a phrase table: the text, the programme's year, and the other columns as they stand. */
export interface PhraseRow {
  readonly phrase: string;
  readonly year: number | null;
  readonly rest: readonly string[];
}

/** The rows of a table under tests/data; "\n" in a phrase is a line break. */
export function phraseRows(file: string): readonly PhraseRow[] {
  const text = readFileSync(join(__dirname, '../../data', file), 'utf8');
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.slice(1).map((line) => {
    const [phrase = '', year = '', ...rest] = line.split('\t');
    return {
      phrase: phrase.replaceAll('\\n', '\n'),
      year: year === '' ? null : Number(year),
      rest,
    };
  });
}
