import { quotedSheet } from './address';
import { PART, sheetOf } from './formula-text';

/** A defined name found in a formula. */
export interface FormulaName {
  /** The sheet it is asked of (`Sheet1!rate`), or null. */
  readonly sheet: string | null;
  readonly name: string;
}

/** What becomes of a name: the same object leaves it, `lost` is `#REF!rate`, for the sheet was deleted. */
export type NameChange = (name: FormulaName) => FormulaName | 'lost';

/** Rewrites the defined names of a formula (without "="); functions and references are left alone. */
export function mapNames(formula: string, change: NameChange): string {
  return formula.replace(PART, (whole: string, ...rest: unknown[]) => {
    const [sheet, word, at] = rest.slice(2, 5) as [string | undefined, string | undefined, number];
    if (!word || formula[at + whole.length] === '(') return whole;
    const found = { sheet: sheet === undefined ? null : sheetOf(sheet), name: word };
    const changed = change(found);
    if (changed === found) return whole;
    if (changed === 'lost') return `#REF!${word}`;
    return `${changed.sheet === null ? '' : `${quotedSheet(changed.sheet)}!`}${changed.name}`;
  });
}

const ENCODED = /^_on\.([0-9a-f]*)\.(.+)$/i;

/**
 * The formula as parsers take it that know no lost sheets and no names asked of a sheet: `#REF!A1` becomes `#REF!`,
 * `Sheet1!rate` one word that {@link askedOf} reads.
 */
export function plainFormula(formula: string): string {
  if (!formula.includes('!')) return formula;
  const known = plain.get(formula);
  if (known !== undefined) return known;
  if (plain.size >= MOST_REMEMBERED) plain.clear();
  const made = madePlain(formula);
  plain.set(formula, made);
  return made;
}

/** The same formulas are asked for at every calculation. */
const plain = new Map<string, string>();
const MOST_REMEMBERED = 20_000;

function madePlain(formula: string): string {
  const found = formula.replace(PART, (whole) => (whole.startsWith('#REF!') ? '#REF!' : whole));
  return mapNames(found, (name) =>
    name.sheet === null ? name : { sheet: null, name: askedName(name.sheet, name.name) },
  );
}

/** One word for a name asked of a sheet. */
export function askedName(sheet: string, name: string): string {
  const hex = [...new TextEncoder().encode(sheet.toLowerCase())]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return `_on.${hex}.${name}`;
}

/** The sheet and the name behind such a word; null for any other name. */
export function askedOf(word: string): { sheet: string; name: string } | null {
  const found = ENCODED.exec(word);
  if (!found) return null;
  const bytes = (found[1] ?? '').match(/../g)?.map((hex) => parseInt(hex, 16)) ?? [];
  return { sheet: new TextDecoder().decode(new Uint8Array(bytes)), name: found[2] ?? '' };
}
