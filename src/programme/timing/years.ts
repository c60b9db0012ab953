import type { Atom } from './atom';
import type { DatedAtom, Link } from './draft';
import { linkOf } from './links';

/** "Năm 2025: trước 15/12": a year that only sets the scene for what follows. */
const SCENE = /^\s*(?:[,:(/-]\s*)?(?!va\b|hoac\b|trong do\b|den\b|toi\b)[a-z _@]{0,24}$/;
/** "Quý III, trong năm 2025", "15/12 năm 2025": the year comes behind. */
const BACKDROP = /^\s*(?:[,(]\s*)?(?:(?:(?:hoan thanh )?trong|cua|thuoc)\s*)?$/;
const NEXT_YEAR = /^\s*(?:,\s*)?(?:cua )?nam (?:sau|toi|ke tiep|lien ke|tiep theo)\b/;
const LAST_YEAR = /^\s*(?:,\s*)?(?:cua )?nam (?:truoc|ngoai)\b/;
/** "Đợt 1: 30/6, đợt 2: 30/11/2025": numbered parts. */
const SERIES = /\b(?:dot|lan|giai doan|gd|buoc|ky|vong)\s?\d\b/g;

/** Whether a text counts parts ("đợt 1 …, đợt 2 …"): then its last date is the deadline. */
export function isSeries(text: string): boolean {
  return (text.match(SERIES) ?? []).length >= 2;
}

/** The year a text without one gets from its programme; null where the programme leaves it open. */
export type AssumedYear = (atom: Atom) => number | null;

/**
 * Settles every atom's year: the one written; else that of the neighbour it is linked to; else, in a
 * series or where the programme has none, the next one written; else the programme's year, which is then
 * inferred. Years that only set the scene are left out. `text` is blanked.
 */
export function settleYears(
  text: string,
  atoms: readonly Atom[],
  assumedYear: AssumedYear,
): readonly DatedAtom[] {
  const staged = setScene(text, atoms);
  const links = staged.map((atom, index) => linkOf(text, staged[index - 1], atom));
  const assumed = staged.map(assumedYear);
  const everywhere = isSeries(text) || assumed.every((year) => year === null);
  const written = spread(staged, links, everywhere);
  return staged.map((atom, index) => {
    const own = written[index] ?? null;
    const year = assumed[index] ?? null;
    const shifted = year === null ? null : year + shiftBehind(text, atom);
    return { atom, year: own ?? shifted, inferred: own === null, link: links[index] ?? 'none' };
  });
}

/** How many years "31/01 năm sau" and "tháng 12 năm trước" lie from the programme's. */
function shiftBehind(text: string, atom: Atom): number {
  const behind = text.slice(atom.end);
  if (NEXT_YEAR.test(behind)) return 1;
  return LAST_YEAR.test(behind) ? -1 : 0;
}

/**
 * Hands the year of "Năm 2025: …" or "…, trong năm 2025" to the finer atom beside it that has none,
 * and drops that year.
 */
function setScene(text: string, atoms: readonly Atom[]): readonly Atom[] {
  return atoms.flatMap((atom, index) => {
    const previous = atoms[index - 1];
    const next = atoms[index + 1];
    if (atom.kind === 'year') {
      return isScene(text, atom, next) || isScene(text, atom, previous) ? [] : [atom];
    }
    const scene = [previous, next].find((year) => year && isScene(text, year, atom));
    return [scene ? { ...atom, year: scene.year } : atom];
  });
}

/** Whether a written year only serves the finer, yearless atom before or behind it. */
function isScene(text: string, year: Atom, other: Atom | undefined): boolean {
  if (year.kind !== 'year' || year.year === null) return false;
  if (other === undefined || other.kind === 'year' || other.year !== null) return false;
  return year.at < other.at
    ? SCENE.test(text.slice(year.end, other.at))
    : BACKDROP.test(text.slice(other.end, year.at));
}

/** Years as written, handed to linked neighbours: backwards first ("tháng 3 - 5/2025"), then forwards. */
function spread(
  atoms: readonly Atom[],
  links: readonly Link[],
  everywhere: boolean,
): readonly (number | null)[] {
  const years = atoms.map((atom) => atom.year);
  for (let i = years.length - 2; i >= 0; i--) {
    if (everywhere || links[i + 1] !== 'none') years[i] ??= years[i + 1] ?? null;
  }
  for (let i = 1; i < years.length; i++) {
    if (everywhere || links[i] !== 'none') years[i] ??= years[i - 1] ?? null;
  }
  return years;
}
