import { makeDay, type Day } from './calendar';
import { nfc } from './text';
import { openingOf } from './responsibility/openers';
import type { PlanName } from './types';

const KINDS =
  'quyết định|kế hoạch|chương trình hành động|chương trình công tác|chương trình|nghị quyết|công văn|thông báo kết luận|thông báo|kết luận|chỉ thị|tờ trình|hướng dẫn|đề án|báo cáo|công điện|văn bản|phương án';
/** "1432/QĐ-UBND", "127/KH-UBND", "54-CTr/TU", "…/KH-UBND". */
const NUMBER = '[\\d.…_]*\\s?[/-]\\s?[\\p{L}\\d&]+(?:[-/.][\\p{L}\\d&]+)*';
const DATE =
  '(?:[\\d.…_]{1,6}\\s*tháng\\s*[\\d.…_]{1,6}\\s*năm\\s*\\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})';
/** The paper the table is attached to, by its kind, number, date and issuer. */
const ATTACHED = new RegExp(
  `kèm\\s+theo\\s+(?<kind>${KINDS})(?:\\s+số\\s*:?)?\\s*(?<number>${NUMBER})?\\s*,?\\s*(?:ngày\\s+(?<date>${DATE}))?(?:\\s*,?\\s*của\\s+(?<issuer>[^();\\n]{2,120}))?`,
  'iu',
);
/** "Số: 12/KH-LMHTX" in the letterhead: the table stands in the paper itself. */
const OWN_NUMBER = new RegExp(`^số\\s*(?::\\s*)?(?<number>${NUMBER})\\s*$`, 'iu');
const OWN_DATE = new RegExp(`ngày\\s+(?<date>${DATE})\\s*$`, 'iu');
const KIND_OF_CODE: readonly (readonly [code: RegExp, kind: string])[] = [
  [/[/-]\s?KH(?:[-/]|$)/u, 'Kế hoạch'],
  [/[/-]\s?CTR?(?:[-/]|$)/iu, 'Chương trình'],
  [/[/-]\s?QĐ(?:[-/]|$)/u, 'Quyết định'],
  [/[/-]\s?NQ(?:[-/]|$)/u, 'Nghị quyết'],
  [/[/-]\s?TB(?:[-/]|$)/u, 'Thông báo'],
  [/[/-]\s?CT(?:[-/]|$)/u, 'Chỉ thị'],
];
/** Lines of a title that name no plan. */
const LABEL = /^(?:phụ\s+lục|biểu(?:\s+mẫu)?|mẫu)(?:\s+(?:số\s*)?[\dIVX.:-]+)?\s*:?$/iu;
const ASIDE = /^(?:\(.*\)|(?:ban hành\s+)?kèm\s+theo\s.*)$/isu;

/**
 * The plan a table belongs to, as the text above it says: "Kèm theo Quyết định số: 1432/QĐ-UBND ngày 25 tháng 11 năm
 * 2024 của …", or the number and date of the letterhead it stands under. `name` is the title without labels and
 * brackets. Null where neither title nor paper is named.
 */
export function readPlanName(title: string, everything: string): PlanName | null {
  const name = nameOf(title);
  const attached = ATTACHED.exec(nfc(everything).replace(/\n/g, ' '))?.groups;
  const paper = attached === undefined ? ownPaper(everything) : paperOf(attached);
  return paper === null && name === null ? null : { ...(paper ?? NO_PAPER), name };
}

type Paper = Omit<PlanName, 'name'>;

const NO_PAPER: Paper = { kind: null, number: null, date: null, issuer: null };

function paperOf(groups: Readonly<Record<string, string | undefined>>): Paper {
  return {
    kind: capitalised(groups['kind'] ?? ''),
    number: spaceless(groups['number']),
    date: dayOf(groups['date']),
    issuer: groups['issuer']?.replace(/\s+/g, ' ').replace(/(?<![\s.,])[\s.,]+$/, '') ?? null,
  };
}

function ownPaper(everything: string): Paper | null {
  const lines = nfc(everything)
    .split('\n')
    .map((line) => line.trim());
  const at = lines.findIndex((line) => OWN_NUMBER.test(line));
  const number = spaceless(OWN_NUMBER.exec(lines[at] ?? '')?.groups?.['number']);
  if (number === null) return null;
  const dated = lines.map((line) => OWN_DATE.exec(line)?.groups?.['date']);
  const kind = KIND_OF_CODE.find(([code]) => code.test(number))?.[1] ?? null;
  const issuer = lines.slice(0, at).findLast((line) => openingOf(line) === 'unit') ?? null;
  return { kind, number, date: dayOf(dated.find((date) => date !== undefined)), issuer };
}

function nameOf(title: string): string | null {
  const lines = title
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && !LABEL.test(line) && !ASIDE.test(line));
  return lines.length === 0 ? null : lines.join(' ');
}

/** The day of "25 tháng 11 năm 2024" or "06/3/2023"; null where its day is left open. */
function dayOf(date: string | undefined): Day | null {
  const [day, month, year] = (date ?? '').match(/\d+/g) ?? [];
  return year === undefined ? null : makeDay(Number(year), Number(month), Number(day));
}

function spaceless(number: string | undefined): string | null {
  return number === undefined ? null : number.replace(/\s+/g, '');
}

function capitalised(kind: string): string {
  const lower = kind.toLowerCase().replace(/\s+/g, ' ');
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
