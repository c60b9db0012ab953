import { makeDay, type Day } from '../programme';
import { openingOf } from '../programme/responsibility/openers';
import { readTitleYears } from '../programme/title-years';
import { paperKind } from './head-words';
import { markerOf } from './marker';
import type { PlanLine } from './types';

/** What the first page of a plan says of the paper itself. */
export interface PlanHead {
  readonly title: string;
  readonly number: string | null;
  readonly date: Day | null;
  readonly office: string | null;
  /** The plan's first and last year; null where nothing says. */
  readonly year: number | null;
  readonly lastYear: number | null;
  /** The kind of paper in small letters: "kế hoạch", "thông báo", "công văn". */
  readonly kind: string;
  /** False for papers that hold no tasks: a law, a letter, a list of names. */
  readonly isPlan: boolean;
}

const NUMBER =
  /^(?:[^\n]{0,80}\s)?số\s*:?\s*(\d[\d.]*\s?[/-]\s?[\p{L}\d&]+(?:[-/.][\p{L}\d&]+)*)/iu;
const DATE = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})\s*$/iu;
const LETTER = /^(?:v\/v|về việc|kính gửi)/iu;
const BODY =
  /^(?:căn cứ|thực hiện|để|ngày\s\d|trong|năm\s\d|kính gửi|sau khi|nhằm|tiếp tục|triển khai thực hiện|xét|theo|\(|hội nghị .* thống nhất)/iu;
const NATION = /^(?:cộng h[òo][aà]|độc lập|đảng cộng sản việt nam$)/iu;
const HEAD_LINES = 60;
const TITLE_LINES = 4;

/** Reads the letterhead and the title of a plan's lines. */
export function headOf(lines: readonly PlanLine[]): PlanHead {
  const near = lines.slice(0, HEAD_LINES).map(({ text }) => text);
  const at = titleLine(lines.map(({ text }) => text));
  const found = at < 0 ? null : paperKind(lines[at]?.text ?? '');
  const title = at < 0 ? letterTitle(near) : titleFrom(lines, at);
  const date = dateIn(near);
  const isLetter = found === null && near.some((text) => LETTER.test(text));
  return {
    title,
    number: near.flatMap((text) => NUMBER.exec(text)?.[1]?.replace(/\s+/g, '') ?? [])[0] ?? null,
    date,
    office: officeOf(
      lines.map(({ text }) => text),
      at,
    ),
    ...yearsOf(title, date),
    kind: found?.kind ?? (isLetter ? 'công văn' : ''),
    isPlan: found?.plan ?? true,
  };
}

/** The last title that names a plan: a decision stands before the plan it issues. Another kind of paper counts only first. */
function titleLine(lines: readonly string[]): number {
  const kinds = lines.map((line) => (markerOf(line) === null ? paperKind(line) : null));
  const first = kinds.findIndex((kind) => kind !== null);
  const isDecision = (at: number): boolean =>
    /^(?:quyết định|nghị quyết|quyết nghị|công văn)/u.test(kinds[at]?.kind ?? '');
  if (first < 0 || !isDecision(first)) return first;
  const issued = kinds.findIndex(
    (kind, at) => at > first && kind !== null && !/^(?:quyết|nghị)/u.test(kind.kind),
  );
  return issued < 0 ? first : issued;
}

function titleFrom(lines: readonly PlanLine[], at: number): string {
  const parts = [lines[at]?.text ?? ''];
  for (const { text } of lines.slice(at + 1, at + TITLE_LINES)) {
    if (BODY.test(text) || markerOf(text) !== null || text.length > 350) break;
    parts.push(text);
    if (/[.:]$/u.test(text)) break;
  }
  return parts.join(' ');
}

function letterTitle(lines: readonly string[]): string {
  return lines.find((line) => /^(?:v\/v|về việc)/iu.test(line)) ?? lines[0] ?? '';
}

function dateIn(lines: readonly string[]): Day | null {
  const match = lines.map((line) => DATE.exec(line)).find((found) => found !== null);
  return match ? makeDay(Number(match[3]), Number(match[2]), Number(match[1])) : null;
}

const OF_OFFICE =
  /^trên đây là (?:kế hoạch|chương trình|phương án|hướng dẫn|báo cáo).*\scủa\s((?:[^,./;]|\/(?!\.)){3,80}?)(?:\.|,|;|$)/iu;

/** The unit in the letterhead, or the one the closing sentence names. */
function officeOf(lines: readonly string[], title: number): string | null {
  const closing = lines.flatMap((line) => OF_OFFICE.exec(line)?.[1]?.trim() ?? []).at(-1);
  if (closing !== undefined && openingOf(closing) === 'unit') return closing;
  const before = lines.slice(0, title < 0 ? 6 : title).filter((line) => !NATION.test(line));
  return before.map((line) => line.split(/\s{3,}/u)[0] ?? '').find(isUnitInCapitals) ?? null;
}

function isUnitInCapitals(line: string): boolean {
  return line === line.toUpperCase() && openingOf(line) === 'unit';
}

function yearsOf(title: string, date: Day | null): Pick<PlanHead, 'year' | 'lastYear'> {
  const { named, period, document } = readTitleYears({ title, everything: title, sheet: '' });
  const [only, ...more] = named;
  if (only !== undefined && more.length === 0) return { year: only, lastYear: null };
  if (period !== null && !/nhiệm kỳ/iu.test(title))
    return { year: period.first, lastYear: period.last };
  const year = date === null ? document : Number(date.slice(0, 4));
  return { year: year ?? period?.first ?? null, lastYear: null };
}
