import { readTime } from '../programme/timing';
import type { TimeContext } from '../programme/timing';
import type { TimeExpression } from '../programme';

/** When a sentence says its task is due, and where in the sentence the words stand. */
export interface When {
  readonly time: TimeExpression;
  readonly at: number;
  readonly end: number;
}

const B = '(?<![\\p{L}\\d/.-])';
const E = '(?![\\p{L}\\d]|[/.-]\\d)';
const YEAR = '(?:\\s*[/.-]\\s*\\d{4}|,?\\s+năm\\s+\\d{4})';
const DAY = `(?:\\d{1,2}h?\\s*(?:giờ\\s*)?(?:\\d{2}\\s*(?:phút\\s*)?)?,?\\s*ngày\\s+)?(?:ngày\\s+)?\\d{1,2}\\s*[/.-]\\s*\\d{1,2}(?:\\s*[/.-]\\s*\\d{4})?`;
const DAY_WORDS = `ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}(?:${YEAR})?`;
const PART =
  '(?:(?:đầu|giữa|cuối|nửa đầu|nửa cuối|thượng tuần|trung tuần|hạ tuần|tuần\\s+\\d)\\s+)';
const MONTH = `${PART}?tháng\\s+\\d{1,2}(?:${YEAR})?`;
const QUARTER = `${PART}?qu[ýí]\\s+(?:[IVX]{1,3}|[1-4])(?:${YEAR})?`;
const HALF = '(?:6|sáu|9|chín|3|ba)\\s+tháng\\s+(?:đầu|cuối)\\s+năm(?:\\s+\\d{4})?';
const EDGE = '(?:đầu|giữa|cuối)\\s+năm(?:\\s+(?:học\\s+)?\\d{4}(?:-\\d{4})?)?';
const DATE = `(?:${DAY_WORDS}|${DAY}|${MONTH}|${QUARTER}|${HALF}|${EDGE})`;
const BOUND =
  '(?:(?:phải\\s+)?(?:hoàn thành|xong|kết thúc)\\s+)?(?:dự kiến\\s+)?(?:(?:trước|trong|vào|đến hết|đến|hết|chậm nhất(?:\\s+là)?|muộn nhất(?:\\s+là)?|không quá|không muộn hơn|từ|khoảng|xong|hoàn thành)\\s+){0,3}(?:dự kiến\\s+)?';
const DATES = new RegExp(
  `${B}(?<bound>${BOUND})(?<date>${DATE}(?:\\s*(?:,|và|-|–|đến(?:\\s+hết)?|tới)\\s*${DATE}|\\s*(?:,|và)\\s*(?:[IVX]{1,3}|[1-4])${YEAR}?(?=[\\s.,;)]|$))?)${E}`,
  'giu',
);
/** What a day belongs to that is no deadline: a paper's number, a feast, what was done. */
const OF_PAPER =
  /(?:\d\s?[/-]\s?[\p{L}][\p{L}\d/-]*|(?:quyết định|kế hoạch|công văn|nghị quyết|thông báo|nghị định|thông tư|chỉ thị|luật|văn bản|tờ trình|kết luận|chương trình)(?:\s+số)?)[\s,]*$/iu;
const FEAST =
  /(?:kỷ niệm|sinh|mất|thành lập|truyền thống|chào mừng|quốc tế|quốc khánh|giải phóng|năm ngày|phiên|kỳ họp|giao ban)(?:\s+[\p{L}\d]+){0,5}[\s,]*$/iu;
const DONE = /(?:^|\s)(?:đã|tính đến|so với|kể từ|có hiệu lực|ban hành)(?:\s+\p{L}+){0,3}\s*$/iu;
const CYCLE_BEHIND =
  /^\s*,?\s*(?:hằng|hàng|mỗi|của (?:mỗi|hằng|hàng)|cuối quý|cuối tháng)(?!\p{L})/iu;
const OPEN_BEFORE =
  /(?:^|[(:;,.–-]|thời gian|tiến độ|thời hạn|tổ chức|hoàn thành|xong|diễn ra|khai mạc|dự kiến|nhiệm kỳ \d{4}\s*-\s*\d{4}|năm \d{4}|\d{4}-\d{4})\s*$/iu;
const SAYS_BOUND =
  /(?:trước|trong|vào|hết|chậm nhất|muộn nhất|không quá|từ|xong|hoàn thành|kết thúc|đến|dự kiến)/iu;

/** Comes round or goes on: the adverb of a task, not "chi thường xuyên" or "hằng năm được đánh giá". */
const STANDING =
  /(?<!chi |phí |hoạt động |nhiệm vụ |công tác |cơ quan |đầu tư )(?<!\p{L})(?:thường xuyên(?! trực)|liên tục|(?:định kỳ\s+)?(?:(?:vào|trước|chậm nhất)\s+)?(?:ngày\s+\d{1,2}\s+)?(?:hằng|hàng)\s+(?:ngày|tuần|tháng|quý|năm|6 tháng)|mỗi\s+(?:ngày|tuần|tháng|quý|năm)|định kỳ|(?:\d+|một)\s+(?:tháng|tuần|quý|năm)\/lần)(?!\p{L})/giu;
const NOT_STANDING = /^\s+(?:được đánh giá|đều đạt|liên tục)/iu;

/** When a sentence's task is to be done: a day, a period, or standing; null where nothing says. */
export function whenOf(sentence: string, context: TimeContext): When | null {
  const dated = datesIn(sentence, context);
  const strict = dated.find(({ time }) => /hoàn thành|xong/iu.test(time.text));
  return strict ?? dated[0] ?? standingIn(sentence, context);
}

function datesIn(sentence: string, context: TimeContext): When[] {
  return [...sentence.matchAll(DATES)].flatMap((match) => {
    const found = readDate(sentence, match, context);
    return found === null ? [] : [found];
  });
}

function readDate(sentence: string, match: RegExpExecArray, context: TimeContext): When | null {
  const { bound = '', date = '' } = match.groups ?? {};
  const [before, end] = [sentence.slice(0, match.index), match.index + match[0].length];
  if (CYCLE_BEHIND.test(sentence.slice(end))) return null;
  if (!isDeadline(before, bound, date, sentence.slice(end))) return null;
  const time = readable([bound + date, date], context);
  return time === null ? null : { time, at: match.index, end };
}

function isDeadline(before: string, bound: string, date: string, after: string): boolean {
  const near = before.slice(-60);
  if (DONE.test(near) || OF_PAPER.test(near)) return false;
  if (SAYS_BOUND.test(bound)) return !FEAST.test(near) || /trước|xong|hoàn thành/iu.test(bound);
  if (FEAST.test(near)) return false;
  if (OPEN_BEFORE.test(before)) return true;
  // "Khai giảng năm học mới ngày 05/9/2025.": a day that ends its clause is when.
  return /^ngày/iu.test(date) && /^\s*(?:$|[.;,)]|tại\s)/u.test(after);
}

function readable(texts: readonly string[], context: TimeContext): TimeExpression | null {
  for (const text of texts) {
    const time = readTime(text, context);
    if (time.to !== null && time.kind !== 'unreadable') return { ...time, text: text.trim() };
  }
  return null;
}

function standingIn(sentence: string, context: TimeContext): When | null {
  for (const match of sentence.matchAll(STANDING)) {
    const end = match.index + match[0].length;
    if (NOT_STANDING.test(sentence.slice(end))) continue;
    const read = readTime(match[0], context);
    const isStanding = read.kind === 'recurring' || read.kind === 'ongoing';
    const time = isStanding ? read : { ...readTime('thường xuyên', context), text: match[0] };
    return { time, at: match.index, end };
  }
  return null;
}
