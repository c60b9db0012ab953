import { partsOf, type Day } from '../calendar';
import type { TimeExpression } from '../types';
import type { DoneWord } from './done-words';
import { findTimes, readMention, type TimeMention } from './time-mentions';
import { clauseStart, pattern, says, textBefore, wholeWords, type RemarkText } from './words';

/** First and last day of a recorded completion, inclusive. */
export interface CompletionTime {
  readonly from: Day;
  readonly to: Day;
}

/** Behind these a day is a plan's or a deadline's, not the deed's. */
const PLAN_AHEAD = wholeWords(
  'dự kiến|sẽ|phấn đấu|chậm nhất|gia hạn|xin|đề nghị|(?<!trước )(?<!đúng )(?<!quá )thời hạn|đến hạn|hạn (?=(?:ngày )?\\d)',
);
/** "Theo Kế hoạch số 12 ngày 03/02/2025": the day of what the task rests on. */
const RESTING =
  '(?<![a-z0-9à-ỹ])(?:theo|thực hiện|triển khai|căn cứ|thay thế|sửa đổi|hướng dẫn|quán triệt)';
const OTHERS_DOCUMENT = pattern(
  `(?:^|[,;])(?=[^,;]*$)(?:(?!${RESTING})[^,;])*${RESTING}[^,;]*(?:kế hoạch|chương trình|nghị quyết|đề án|luật|nghị định|thông tư|chỉ thị|kết luận|yêu cầu|chỉ đạo)(?![a-zà-ỹ])`,
);
/** Before the done word, whatever a clause rests on is another document. */
const RESTS_ON = wholeWords('theo|thực hiện|triển khai|căn cứ|tại');
/** What may stand between a done word and its month, quarter or year: no noun that the month could belong to. */
const CONNECTS = pattern(
  '^(?: |[,:(-]|(?:vào|trong|từ|hồi|dịp|khoảng|đúng hạn|trước hạn|quá hạn|trước)(?![a-zà-ỹ]))*$',
);
const CONNECTED = pattern('(?:(?<![a-zà-ỹ])(?:vào|trong|hồi|từ)|\\() ?(?:khoảng )?$');
/** "Quý I, quý II", "ngày 5/8 và 29/8": times in a row. */
const LISTED = pattern('^ ?(?:[,;+&] ?)?(?:và )?$');
/** What may stand behind one of them: "…, ngày 05/9 gửi báo cáo" begins another clause. */
const LIST_GOES_ON = pattern('^ ?(?:$|[.,;:()+&-]|và(?![a-zà-ỹ]))');
const BEFORE = pattern('(?<![a-zà-ỹ])trước (?:ngày )?$');

/**
 * The time a remark records for its deeds: for each done word the first day behind it, else the nearest day
 * before it; of several deeds the latest. Months, quarters and years count only where they stand at the done word
 * ("hoàn thành tháng 8/2025"), not as part of a name ("báo cáo quý II/2025"). Null where none is recorded.
 */
export function completionTime(
  remark: RemarkText,
  deeds: readonly DoneWord[],
  year: number | null,
): CompletionTime | null {
  const times = findTimes(remark);
  if (times.length === 0) return null;
  const behind = deeds
    .map((deed, index) => timeBehind(remark, times, deed, deeds[index + 1]?.start, year))
    .filter((time) => time !== null);
  return latest(behind) ?? timeBefore(remark, times, deeds[0]?.start ?? 0, year);
}

/** The later of several, by last day; null for none. */
export function latest(times: readonly CompletionTime[]): CompletionTime | null {
  return times.reduce<CompletionTime | null>(
    (best, time) => (best === null || time.to > best.to ? time : best),
    null,
  );
}

/**
 * A time expression as a completion. "Đã hoàn thành trước ngày 30/8/2025" records no first day: the year's first
 * stands for it, so that nobody is called late for a day that was not written.
 */
export function asCompletion(time: TimeExpression | null): CompletionTime | null {
  if (time === null || time.to === null) return null;
  return { from: time.from ?? `${partsOf(time.to).year}-01-01`, to: time.to };
}

function timeBehind(
  remark: RemarkText,
  times: readonly TimeMention[],
  deed: DoneWord,
  until: number | undefined,
  year: number | null,
): CompletionTime | null {
  const stop = until ?? remark.folded.length;
  for (const [index, time] of times.entries()) {
    if (time.start < deed.end || time.start >= stop) continue;
    const between = remark.folded.slice(deed.end, time.start);
    if (says(PLAN_AHEAD, remark, remark.folded.slice(deed.end, time.start + 1))) return null;
    if (!belongsBehind(remark, time, between)) continue;
    const last = lastListed(remark, time, times.slice(index + 1), stop);
    const read = asCompletion(readMention(last, year, prefixOf(remark, time)));
    if (read !== null) return read;
  }
  return null;
}

/** The last of the times that follow the first one in a list: of several deeds the latest counts. */
function lastListed(
  remark: RemarkText,
  first: TimeMention,
  others: readonly TimeMention[],
  stop: number,
): TimeMention {
  let last = first;
  for (const next of others) {
    const between = remark.folded.slice(last.end, next.start);
    if (next.start >= stop || next.grain !== first.grain || !says(LISTED, remark, between)) break;
    if (says(LIST_GOES_ON, remark, remark.folded.slice(next.end))) last = next;
    else break;
  }
  return last;
}

function belongsBehind(remark: RemarkText, time: TimeMention, between: string): boolean {
  if (time.grain === 'day') return !says(OTHERS_DOCUMENT, remark, between);
  return (
    says(CONNECTS, remark, between) || (time.grain === 'month' && says(CONNECTED, remark, between))
  );
}

function timeBefore(
  remark: RemarkText,
  times: readonly TimeMention[],
  deedStart: number,
  year: number | null,
): CompletionTime | null {
  const before = times.filter((time) => time.end <= deedStart && !restsOn(remark, time));
  const chosen =
    before.findLast((time) => time.grain === 'day') ?? before.find((time) => leads(remark, time));
  return chosen === undefined ? null : asCompletion(readMention(chosen, year));
}

function restsOn(remark: RemarkText, time: TimeMention): boolean {
  return says(RESTS_ON, remark, remark.folded.slice(clauseStart(remark, time.start), time.start));
}

/** A month at the very beginning of the remark: "Trong tháng 8/2025 đã tổ chức …". */
function leads(remark: RemarkText, time: TimeMention): boolean {
  return says(CONNECTS, remark, textBefore(remark, time.start)) && time.grain !== 'year';
}

function prefixOf(remark: RemarkText, time: TimeMention): string {
  return says(BEFORE, remark, textBefore(remark, time.start)) ? 'trước ' : '';
}
