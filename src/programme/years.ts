import { partsOf, type Day } from './calendar';
import type { Steps } from './steps';
import type { Term } from './timing/term';
import { isPlausibleYear, readTitleYears, type TitleYears } from './title-years';
import type { Programme, ProgrammeYears, TimeExpression } from './types';

/** What a programme's years are read from. */
export interface YearSources {
  /** The title, and everything above the table: where the document's own date stands. */
  readonly title: string;
  readonly everything: string;
  readonly sheet: string;
  /** The years each deadline says itself; worked out only where they are asked for. */
  readonly deadlines: () => Steps<readonly (readonly number[])[]>;
  /** The day the programme is read on; undefined where nobody told. */
  readonly asOf: Day | undefined;
}

/** The year that dates without one take, and the years the programme runs over; null where nothing says any. */
export interface FoundYears {
  readonly year: number;
  readonly years: ProgrammeYears;
}

/** The years as the readers of times take them: over several, a time without a year has none of them. */
export function termOf(years: ProgrammeYears | null): Term {
  if (years === null) return { year: null };
  const { first, last, school } = years;
  return { year: first, lastYear: first === last ? null : last, schoolYear: school };
}

/** A year counts beside others only with so many deadlines, and so great a share of them. */
const FEWEST = 2;
const LEAST_SHARE = 0.2;

/**
 * The programme's years (src/README §3): a period in the title ("giai đoạn 2025-2027"); else "năm YYYY" there; else
 * the deadlines, which may plainly run over several; else a month, quarter or figure of the title, the sheet's name,
 * the document's own date, the day of reading. A year in the title beside a period is the programme's where most
 * deadlines lie in it ("Kế hoạch năm 2025 thực hiện Đề án giai đoạn 2021-2025").
 */
export function* programmeYears(sources: YearSources): Steps<FoundYears | null> {
  const said = readTitleYears(sources);
  const own = ownYear(said);
  if (own !== null) return single(own, 'title');
  return decide(said, yield* sources.deadlines(), sources.asOf);
}

/** Whether a programme's years are still the ones it was read with after some of its tasks changed. */
export function sameYears(before: Programme, after: Programme): boolean {
  const said = readTitleYears({ ...before, everything: '' });
  if (ownYear(said) !== null) return true;
  const [was, is] = [before, after].map((each) => decide(said, yearsSaid(each), undefined));
  return JSON.stringify(was) === JSON.stringify(is);
}

function yearsSaid({ tasks }: Programme): number[][] {
  return tasks.map(({ deadline }) => (deadline === null ? [] : yearsOfTime(deadline)));
}

/** The years that a deadline says itself; a year that would have to be inferred says nothing. */
export function yearsOfTime({ inferred, from, to }: TimeExpression): number[] {
  if (inferred.includes('year')) return [];
  const years = [from, to].flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]));
  return [...new Set(years.filter(isPlausibleYear))];
}

/** The year that the title alone settles. */
function ownYear({ named, period, until }: TitleYears): number | null {
  return named.length === 1 && period === null && until === null ? (named[0] ?? null) : null;
}

function decide(
  said: TitleYears,
  deadlines: readonly (readonly number[])[],
  asOf: Day | undefined,
): FoundYears | null {
  const told = deadlines.filter((years) => years.length > 0);
  const commonest = commonestOf(told.flat());
  if (said.period !== null || said.until !== null) return periodOf(said, told);
  if (said.named.length > 1) return severalNamed(said.named, told, commonest);
  if (commonest !== null) return { year: commonest, years: spreadOf(told, commonest) };
  return (
    single(said.other, 'title') ??
    single(said.sheet, 'sheet') ??
    single(said.document, 'document') ??
    single(asOf === undefined ? null : partsOf(asOf).year, 'asOf')
  );
}

function single(year: number | null, from: ProgrammeYears['from']): FoundYears | null {
  return year === null ? null : { year, years: { first: year, last: year, from, school: false } };
}

function periodOf(said: TitleYears, told: readonly (readonly number[])[]): FoundYears | null {
  const own = said.named[0] ?? null;
  const inOwn = told.filter((years) => own !== null && years.includes(own)).length;
  if (own !== null && inOwn * 2 >= told.length) return single(own, 'title');
  const starts = [said.period?.first, own].filter((year) => typeof year === 'number');
  const last = Math.max(said.period?.last ?? 0, said.until ?? 0, own ?? 0);
  const earliest = told.flat().filter((year) => year <= last);
  const before = [...earliest, said.document ?? last];
  const first = starts.length > 0 ? Math.min(...starts) : Math.min(last, ...before);
  const inside = told.flat().filter((year) => first <= year && year <= last);
  return {
    year: own ?? commonestOf(inside) ?? first,
    years: { first, last, from: 'title', school: said.school },
  };
}

/** "Tổng kết năm 2024, nhiệm vụ năm 2025": the one that deadlines speak for; several where they speak for several. */
function severalNamed(
  named: readonly number[],
  told: readonly (readonly number[])[],
  commonest: number | null,
): FoundYears | null {
  const year = commonest !== null && named.includes(commonest) ? commonest : (named[0] ?? null);
  if (year === null) return null;
  const { first, last } = spreadOf(
    told.map((years) => years.filter((each) => named.includes(each))),
    year,
  );
  return { year, years: { first, last, from: 'title', school: false } };
}

/** From the first to the last year that has its share of the deadlines; spans over several years tell nothing. */
function spreadOf(told: readonly (readonly number[])[], year: number): ProgrammeYears {
  const single = told.filter((years) => years.length === 1).flat();
  const enough = Math.max(FEWEST, single.length * LEAST_SHARE);
  const strong = [...countsOf(single)].filter(([, count]) => count >= enough).map(([each]) => each);
  return {
    first: Math.min(year, ...strong),
    last: Math.max(year, ...strong),
    from: 'deadlines',
    school: false,
  };
}

/** The most frequent value; of equally frequent ones the smallest. Null for none. */
function commonestOf(values: readonly number[]): number | null {
  const [best] = [...countsOf(values)].sort(([a, most], [b, count]) => count - most || a - b);
  return best?.[0] ?? null;
}

function countsOf(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
