import { isYear } from '../calendar';
import type { Atom } from './atom';
import type { AssumedYear } from './years';

/** The years a programme runs over, as far as they are known. */
export interface Term {
  /** The first or only year; null where it is unknown. */
  readonly year: number | null;
  /** The last year of a programme over several; left out or null for one of a single year. */
  readonly lastYear?: number | null;
  /** True for a school year: months 8 to 12 lie in `year`, 1 to 7 in `lastYear`. */
  readonly schoolYear?: boolean;
}

/** The same with what is no year left out. */
export function soundTerm({ year, lastYear, schoolYear }: Term): Required<Term> {
  const first = year !== null && isYear(year) ? year : null;
  const last = lastYear ?? null;
  const several = first !== null && last !== null && isYear(last) && last > first;
  return { year: first, lastYear: several ? last : null, schoolYear: schoolYear === true };
}

/**
 * Which year a programme gives a time without one: its only year; in a school year the one its month lies in;
 * in any other programme over several years none, for "Tháng 8" could be of each of them.
 */
export function assumedYearOf({ year, lastYear, schoolYear }: Required<Term>): AssumedYear {
  if (year === null || lastYear === null) return () => year;
  if (!schoolYear || lastYear !== year + 1) return () => null;
  return (atom) => inSchoolYear(atom, year, lastYear);
}

/** "Cuối năm" could be December or the end of the school year; a week of a month is settled by its month. */
function inSchoolYear(atom: Atom, year: number, lastYear: number): number | null {
  if (atom.kind === 'half' || (atom.vague && atom.kind !== 'range')) return null;
  const span = atom.span(year) ?? atom.span(lastYear);
  if (span === null) return null;
  const [first, last] = [span.from, span.to].map((day) => Number(day.slice(5, 7)));
  if (first === undefined || last === undefined || first > last) return null;
  if (first >= 8) return year;
  return last <= 7 ? lastYear : null;
}

const WHOLE_TERM =
  /^(?:(?:trong|ca|suot|toan|den het|het) )?(?:ca |toan )?(?:giai doan|nhiem ky)(?: thuc hien)?[.\s]*$/;

/** Whether a mended text means all years of the programme: "Cả giai đoạn", "Trong nhiệm kỳ". */
export function isWholeTerm(mended: string): boolean {
  return WHOLE_TERM.test(mended);
}
