import { parse, tokenize } from '@cj-tech-master/excelts/formula';
import { invalidArgument } from '../errors';

/** The library's token numbers for a name and for the space that intersects two references. */
const NAME = 19;
const INTERSECTION = 24;

/**
 * Throws InvalidArgument where Excel would say that there is a problem with the formula. Two words with a
 * space between them are a problem too: it is a sentence that was meant as text ("- Chủ trì: Văn phòng").
 */
export function checkFormula(formula: string): void {
  try {
    const tokens = tokenize(formula);
    parse(tokens);
    const kinds: number[] = tokens.map((token) => token.type);
    const sentence = kinds.some(
      (kind, index) =>
        kind === INTERSECTION && (kinds[index - 1] === NAME || kinds[index + 1] === NAME),
    );
    if (sentence) throw new Error('words with a space between them are no reference');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw invalidArgument(`There is a problem with the formula "=${formula}": ${why}`);
  }
}
