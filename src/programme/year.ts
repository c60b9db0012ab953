import type { Steps } from './steps';
import { foldKeepingMarks } from './text';
import type { Programme, TimeExpression } from './types';

/** "ngày 25 tháng 11 năm 2024", "ngày … tháng … năm 2025": a date, not the year of the programme. */
const FULL_DATE = /ngày\s*[\d.…_/]*\s*tháng\s*[\d.…_]*\s*năm\s*(\d{4})/gu;
/** "Luật Hợp tác xã năm 2023": the year of a law, which gives way to any other. */
const LAW = /luật\s[^,;.()]{2,60}?\snăm\s*\d{4}/gu;
const YEAR = /(?:^|[^\p{L}])năm\s*(\d{4})(?!\d)/gu;
/** "THÁNG 8/2025", "QUÝ III-2025", "CHƯƠNG TRÌNH CÔNG TÁC 2025": a title's year without the word. */
const MONTH_OR_QUARTER =
  /(?:^|[^\p{L}])(?:tháng|quý|quí|t\.?|q\.?)\s*[\divx]{1,4}\s*[/.-]\s*(\d{4})(?!\d)/gu;
const BARE_YEAR =
  /(?:công tác|kế hoạch|chương trình|nhiệm vụ|trọng tâm)\s+(\d{4})(?=\s*(?:$|[(,;]))/gu;
const NUMERIC_DATE = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](\d{4})(?!\d)/g;

/**
 * The programme's year (src/README §3): "năm YYYY" in the title outside full dates; else the commonest year of
 * the deadlines, which are worked out only where they are asked for; else the year of a month or quarter that the
 * title names, or the figure it ends with; else the document's own date in the text above the table. Null where
 * none is said.
 */
export function* programmeYear(
  title: string,
  everything: string,
  deadlineYears: () => Steps<readonly number[]>,
): Steps<number | null> {
  const named = titleYears(title);
  if (new Set(named).size === 1) return named[0] ?? null;
  const deadlines = commonest((yield* deadlineYears()).filter(isPlausible));
  if (named.length > 0)
    return deadlines !== null && named.includes(deadlines) ? deadlines : (named[0] ?? null);
  return deadlines ?? otherTitleYear(title) ?? documentYear(everything);
}

/**
 * Whether the year of a programme is still the one it was read with after some of its tasks changed: the title alone
 * says it, or the commonest year of the deadlines is the same.
 */
export function sameDeadlineYear(before: Programme, after: Programme): boolean {
  if (new Set(titleYears(before.title)).size === 1) return true;
  return commonest(yearsSaid(before)) === commonest(yearsSaid(after));
}

function yearsSaid({ tasks }: Programme): number[] {
  return tasks.flatMap(({ deadline }) => (deadline === null ? [] : yearsOfTime(deadline)));
}

/** The years that a deadline says itself; a year that would have to be inferred says nothing. */
export function yearsOfTime({ inferred, from, to }: TimeExpression): number[] {
  if (inferred.includes('year')) return [];
  const days = [from, to].filter((day) => day !== null);
  return [...new Set(days.map((day) => Number(day.slice(0, 4))))];
}

function titleYears(title: string): number[] {
  const text = foldKeepingMarks(title).replace(FULL_DATE, ' ');
  const plain = yearsIn(text.replace(LAW, ' '), YEAR);
  return plain.length > 0 ? plain : yearsIn(text, YEAR);
}

function otherTitleYear(title: string): number | null {
  // Line by line: folding makes one line of the title, and a bare year stands at the end of one.
  const lines = title.split('\n').map(foldKeepingMarks);
  const found = [MONTH_OR_QUARTER, BARE_YEAR].map((pattern) =>
    lines.flatMap((line) => yearsIn(line, pattern)),
  );
  return found.flat()[0] ?? null;
}

/** The year of the document's own date: the last full date, which is "Kèm theo … ngày …" where there is one. */
function documentYear(text: string): number | null {
  const folded = foldKeepingMarks(text);
  return yearsIn(folded, FULL_DATE).at(-1) ?? yearsIn(folded, NUMERIC_DATE).at(-1) ?? null;
}

function yearsIn(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map((match) => Number(match[1])).filter(isPlausible);
}

/** A year a programme can be of; what is outside is a slip or stands in a name. */
function isPlausible(year: number): boolean {
  return Number.isInteger(year) && year >= 1945 && year <= 2100;
}

/** The most frequent value; of equally frequent ones the smallest. Null for none. */
function commonest(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: number | null = null;
  for (const [value, count] of counts) {
    const most = best === null ? 0 : (counts.get(best) ?? 0);
    if (count > most || (count === most && best !== null && value < best)) best = value;
  }
  return best;
}
