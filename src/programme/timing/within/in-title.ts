import type { TimeContext } from '../read-time';
import { readTime } from '../read-time';
import { align } from './aligned';
import type { FoundTime } from './at-end';

/** "CHƯƠNG TRÌNH CÔNG TÁC …", "NHIỆM VỤ TRỌNG TÂM …": what a programme's period stands behind. */
const PROGRAMME =
  /\b(?:chuong trinh|ke hoach|lich|nhiem vu|cong tac|cong viec|trong tam|phuong huong)\b/;
/** Behind one of these stands another paper's period. */
const OTHER_PAPER =
  /\b(?:thong bao|ket luan|giao ban|bao cao|ket qua|so ket|tong ket|ky hop|phien hop|cong van|nghi quyet|quyet dinh)\b/;
const DATE =
  /\b(?:ngay \d{1,2} thang \d{1,2}(?: nam \d{4})?|(?:ngay )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/g;
const YEAR = String.raw`(?:(?: ?[/.,-] ?| )(?:nam )?\d{4}|/\d{2}\b)?`;
const PERIOD = new RegExp(
  String.raw`\b(?:(?:0?6|0?9|sau|chin) thang (?:dau|cuoi)(?: nam)?${YEAR}|(?:thang|quy|qui|t\.?|q\.?) ?(?:\d{1,2}|i{1,3}|iv|mot|hai|ba|bon|tu|nam|sau|bay|tam|chin|muoi(?: (?:mot|hai))?)(?![a-z\d]| ?/ ?\d{1,2}/)${YEAR}|tuan(?: thu)? ?\d{1,2}(?:(?: ?[,/-])? thang \d{1,2})?${YEAR})`,
  'g',
);

/**
 * The month, quarter, half-year or week that a programme's title or sheet name is of: "CHƯƠNG TRÌNH
 * CÔNG TÁC THÁNG 8/2025", "Tháng 4". For tasks with no time of their own; the caller marks it inferred.
 * Of several ("kết quả tháng 7 và nhiệm vụ tháng 8") the one the programme's word stands before; another
 * paper's ("theo Thông báo giao ban tháng 8") is none. The title's bare year is no period.
 *
 * @param title the title's lines or a sheet's name, in any normal form
 * @param context as for {@link readTime}
 * @returns the reading with the words read and where they begin; null where none or two that differ are named
 */
export function findTimeInTitle(title: string, context: TimeContext): FoundTime | null {
  const { text, bare } = align(title.slice(0, 2000));
  const masked = bare.replace(DATE, (date) => '#'.repeat(date.length));
  const named = [...masked.matchAll(PERIOD)].filter((match) => isOwn(masked, match.index));
  const found = named.map(({ index, 0: part }) => ({
    time: readTime(text.slice(index, index + part.length), context),
    at: index,
  }));
  const [first] = found;
  if (first === undefined || first.time.to === null) return null;
  const same = found.every(
    ({ time: { from, to } }) => from === first.time.from && to === first.time.to,
  );
  return same ? first : null;
}

/** Whether a period is the programme's: alone in a sheet's name, or nearer to its word than to another paper's. */
function isOwn(bare: string, at: number): boolean {
  const before = bare.slice(0, at);
  if (/^[^a-z]*$/.test(before)) return true;
  return lastPlace(before, PROGRAMME) > lastPlace(before, OTHER_PAPER);
}

function lastPlace(text: string, words: RegExp): number {
  return [...text.matchAll(new RegExp(words.source, 'g'))].at(-1)?.index ?? -1;
}
