import { absoluteAreaText, quotedSheet } from '../../cells/address';
import { checkFormula } from '../../cells/formula-check';
import { textArgument } from '../args';
import { unwrapRange } from '../handles';
import { areaOf } from '../range-self';

/** What a name is to stand for: a range, a formula beginning with "=", or a text. */
export function refersToOf(reference: unknown): string {
  const range = unwrapRange(reference);
  if (range) return `${quotedSheet(range.sheet.name)}!${absoluteAreaText(areaOf(range))}`;
  const text = textArgument(reference, 'reference');
  if (!text.startsWith('=')) return `"${text.replaceAll('"', '""')}"`;
  const formula = text.slice(1);
  if (formula !== '#REF!') checkFormula(formula);
  return formula;
}
