import { foldKeepingMarks } from './text';

/** What the text over a table and its sheet's name say of years. */
export interface TitleYears {
  /** "năm YYYY" outside dates, periods and laws, each once, in order. */
  readonly named: readonly number[];
  /** "giai đoạn 2025-2027", "các năm 2025, 2026". */
  readonly period: { readonly first: number; readonly last: number } | null;
  /** Whether the period is a school year. */
  readonly school: boolean;
  /** "đến năm 2030": where it ends, its first year unsaid. */
  readonly until: number | null;
  /** A month's or quarter's year, or the figure a line ends with. */
  readonly other: number | null;
  /** The year in the sheet's name. */
  readonly sheet: number | null;
  /** The document's own date: the last full date, which is "Kèm theo … ngày …" where there is one. */
  readonly document: number | null;
}

/** "ngày 25 tháng 11 năm 2024", "ngày … tháng … năm 2025": a date, not the year of the programme. */
const FULL_DATE = /ngày[\d.…_/\s]*tháng[\d.…_\s]*năm\s*(\d{4})/gu;
/** "Luật Hợp tác xã năm 2023": the year of a law, which gives way to any other. */
const LAW = /luật\s[^,;.()]{2,60}?\snăm\s*\d{4}/gu;
const YEAR = /(?:^|[^\p{L}])năm\s*(\d{4})(?!\d)/gu;
/** "2025-2027", "năm 2025 đến năm 2027", "các năm 2025 và 2026". */
const PERIOD =
  /(?<![\d/])(\d{4})\s?(?:-|đến|tới|,|và|\/)\s?(?:hết\s)?(?:năm\s)?(\d{4})(?![\d/]|-\p{L})/gu;
const SCHOOL_YEAR = /(?:năm|niên)\s+học\s+\d{4}/u;
const UNTIL =
  /(?<!\p{L})(?:đến|tầm nhìn|định hướng)(?:\shết)?(?:\sđến)?\s(?:năm\s)?(\d{4})(?!\d)/gu;
/** "THÁNG 8/2025", "QUÝ III-2025", "CHƯƠNG TRÌNH CÔNG TÁC 2025": a title's year without the word. */
const MONTH_OR_QUARTER =
  /(?:^|[^\p{L}])(?:tháng|quý|quí|t\.?|q\.?)\s*[\divx]{1,4}\s*[/.-]\s*(\d{4})(?!\d)/gu;
const BARE_YEAR =
  /(?:công tác|kế hoạch|chương trình|nhiệm vụ|trọng tâm|hoạt động)\s+(\d{4})(?=\s*(?:$|[(,;]))/gu;
const SHEET_YEAR = /(?<!\d)(20\d{2})(?!\d)/g;
const NUMERIC_DATE = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](\d{4})(?!\d)/g;
/** No plan is made for more years. */
const LONGEST_PERIOD = 40;

/** Reads what title, everything above the table and the sheet's name say of years. */
export function readTitleYears({
  title,
  everything,
  sheet,
}: {
  readonly title: string;
  readonly everything: string;
  readonly sheet: string;
}): TitleYears {
  const dated = foldKeepingMarks(title).replace(FULL_DATE, ' ').replace(NUMERIC_DATE, ' ');
  const text = dated.replace(PERIOD, ' ').replace(UNTIL, ' ');
  const untils = yearsIn(dated.replace(PERIOD, ' '), UNTIL);
  const named = yearsIn(text.replace(LAW, ' '), YEAR);
  return {
    named: [...new Set(named.length > 0 ? named : yearsIn(text, YEAR))],
    period: periodIn(dated),
    school: SCHOOL_YEAR.test(dated),
    until: untils.length === 0 ? null : Math.max(...untils),
    other: otherYear(title),
    sheet: yearsIn(sheet, SHEET_YEAR)[0] ?? null,
    document: documentYear(everything),
  };
}

/** Whether a programme can be of this year. */
export function isPlausibleYear(year: number): boolean {
  return year >= 1945 && year <= 2100;
}

/** All periods named as one: "giai đoạn 2021-2025, 2026-2030" runs from the first year to the last. */
function periodIn(text: string): TitleYears['period'] {
  const pairs = [...text.matchAll(PERIOD)]
    .map((match) => [Number(match[1]), Number(match[2])] as const)
    .filter(([first, last]) => isPlausibleYear(first) && first < last && isPlausibleYear(last));
  if (pairs.length === 0) return null;
  const first = Math.min(...pairs.map(([each]) => each));
  const last = Math.max(...pairs.map(([, each]) => each));
  return last - first <= LONGEST_PERIOD ? { first, last } : null;
}

function otherYear(title: string): number | null {
  // Line by line: folding makes one line of the title, and a bare year stands at the end of one.
  const lines = title.split('\n').map(foldKeepingMarks);
  const found = [MONTH_OR_QUARTER, BARE_YEAR].map((pattern) =>
    lines.flatMap((line) => yearsIn(line, pattern)),
  );
  return found.flat()[0] ?? null;
}

function documentYear(text: string): number | null {
  const folded = foldKeepingMarks(text);
  return yearsIn(folded, FULL_DATE).at(-1) ?? yearsIn(folded, NUMERIC_DATE).at(-1) ?? null;
}

function yearsIn(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map((match) => Number(match[1])).filter(isPlausibleYear);
}
