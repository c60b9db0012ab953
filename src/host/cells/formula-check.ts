import { tokenize } from '@cj-tech-master/excelts/formula';
import { checkConditionalFormula, parseFormula } from '../calc';
import { invalidArgument } from '../errors';

/** The library's token numbers for a name and for the space that intersects two references. */
const NAME = 19;
const INTERSECTION = 24;

/**
 * Throws InvalidArgument where Excel would say that there is a problem with the formula (without "="). Two
 * words with a space between them are a problem too: a sentence that was meant as text ("- Chủ trì: An").
 */
export function checkFormula(formula: string): void {
  const parsed = parseFormula(formula);
  const why = parsed.ok ? sentence(formula) : parsed.reason;
  if (why) throw invalidArgument(`There is a problem with the formula "=${formula}": ${why}`);
}

function sentence(formula: string): string | null {
  const kinds: number[] = tokenize(formula).map((token) => token.type);
  const found = kinds.some(
    (kind, index) =>
      kind === INTERSECTION && (kinds[index - 1] === NAME || kinds[index + 1] === NAME),
  );
  return found ? 'words with a space between them are no reference.' : null;
}

/** Throws InvalidArgument for a formula that Excel refuses in a conditional format. */
export function checkRuleFormula(formula: string): void {
  const check = checkConditionalFormula(formula);
  if (!check.ok) throw invalidArgument(`The rule's formula is refused: ${check.reason}`);
}
