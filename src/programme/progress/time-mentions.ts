import type { TimeExpression } from '../types';
import { readTime } from '../timing';
import { pattern, says, suited, textBefore, type RemarkText, type Span } from './words';

/** How finely a mention names its time: a day, a month or a quarter, or only a year. */
export type Grain = 'day' | 'month' | 'year';

/** A piece of a remark that names a time. `end` is exclusive. */
export interface TimeMention extends Span {
  readonly grain: Grain;
  readonly text: string;
}

const DAY_MONTH =
  '\\d{1,2} ?[/.-] ?\\d{1,2}(?! ?[/.-]?\\d)(?: ?[/.-] ?(?:\\d{4}|\\d{2})(?!\\d))?|\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:\\d{4}|\\d{2})(?!\\d)';
const DAY = `\\d{4}-\\d{2}-\\d{2}|(?:(?:ngày|mùng|mồng) ?)?(?:\\d{1,2} tháng \\d{1,2}(?!\\d)(?:,? ?(?:năm )?\\d{4})?|${DAY_MONTH})`;
const SPAN_OF_DAYS = `(?:từ )?(?:ngày )?(?:${DAY}|\\d{1,2}) ?(?:-|đến|tới) ?(?:hết )?(?:${DAY})`;
const MONTH =
  '(?:(?:đầu|giữa|cuối|hết|trung tuần|thượng tuần|hạ tuần|nửa đầu|nửa cuối) )?(?:(?:tháng|thang) ?\\d{1,2}|t ?\\d{1,2}(?= ?[/.]))(?!\\d)(?: ?(?:[/.-]|năm|,)+ ?(?:năm )?\\d{4})?';
const QUARTER =
  '(?:(?:đầu|giữa|cuối|hết) )?quý ?(?:iv|i{1,3}|\\d)(?![a-zà-ỹ\\d])(?: ?[/,-]? ?(?:năm )?\\d{4})?';
const HALF = '(?:6|9|sáu|chín) tháng (?:đầu|cuối)(?: năm)?(?: ?\\d{4})?';
const YEAR = 'năm \\d{4}(?! ?-)';

const MENTIONS = pattern(
  `(?<![a-z0-9à-ỹ/.-])(?:(?<day>${SPAN_OF_DAYS}|${DAY})|(?<month>${HALF}|${MONTH}|${QUARTER}|\\d{1,2}/\\d{4})|(?<year>${YEAR}))(?![a-zà-ỹ\\d]|[/-] ?[a-zà-ỹ\\d])`,
  'g',
);
/** "Số 45/2025", "CV 12/9": the figures of a document. */
const NUMBER_OF_DOCUMENT = pattern('(?<![a-zà-ỹ])(?:số|so|cv|kh|qđ|bc|tb|tt)(?: ký hiệu)?[: ]*$');
const CALLED_A_DAY = pattern(
  '(?:ngày|mùng|mồng|hôm|từ|đến|tới|vào|lúc|sáng|chiều|trước|sau|:|\\(|^) ?$',
);
const BARE = /^(\d{1,2}) ?[/.-] ?(\d{1,2})$/;
/** Behind a document's issue a bare a/b is its day; behind "hoàn thành" it is a share. */
const ISSUED = pattern('(?:ký|kí|ban hành|phát hành)[ :,]*$');
const GOES_ON_WITH_NOUN =
  /^ (?!(?:tại|của|theo|với|và|ở|bởi|trên|tai|cua|voi|va|o|boi|tren)(?![a-zà-ỹ]))[a-zà-ỹ]/;

/**
 * Every time that a remark names, in reading order. Fractions ("3/5 lớp") and the figures of documents
 * ("64/2007/NĐ-CP", "số 12/2025") are no times; what a mention means is left to {@link readMention}.
 */
export function findTimes(remark: RemarkText): readonly TimeMention[] {
  const known = timesByRemark.get(remark);
  if (known !== undefined) return known;
  const found: TimeMention[] = [];
  const mayHold = /\d|qu[ýy]/.test(remark.folded);
  const matches = mayHold ? remark.folded.matchAll(suited(MENTIONS, remark)) : [];
  for (const match of matches) {
    const span = { start: match.index, end: match.index + match[0].length };
    const grain = match.groups?.['day'] ? 'day' : match.groups?.['month'] ? 'month' : 'year';
    if (isTime(remark, span, match[0])) found.push({ ...span, grain, text: match[0] });
  }
  timesByRemark.set(remark, found);
  return found;
}

/** Several questions are asked of one remark's times. */
const timesByRemark = new WeakMap<RemarkText, readonly TimeMention[]>();

/** What a mention means; null where it names no existing time ("31/11/2025"). `prefix` is put before it ("trước"). */
export function readMention(
  mention: TimeMention,
  year: number | null,
  prefix = '',
): TimeExpression | null {
  const time = readTime(`${prefix}${mention.text}`, { year });
  return time.to === null ? null : time;
}

function isTime(remark: RemarkText, span: Span, text: string): boolean {
  const before = textBefore(remark, span.start);
  if (/^\d/.test(text) && says(NUMBER_OF_DOCUMENT, remark, before)) return false;
  const bare = BARE.exec(text);
  return bare === null || isBareDay(remark, span, bare);
}

/** Whether a bare a/b is a day and month rather than a share: only what cannot be a share, or is called a day. */
function isBareDay(remark: RemarkText, span: Span, bare: RegExpExecArray): boolean {
  const [, first = '', second = ''] = bare;
  if (Number(first) > 31 || Number(second) > 12) return false;
  const before = textBefore(remark, span.start);
  const beforeNoun = GOES_ON_WITH_NOUN.test(remark.folded.slice(span.end));
  if (says(CALLED_A_DAY, remark, before)) return !beforeNoun || /[a-zà-ỹ] ?$/.test(before);
  if (beforeNoun) return false;
  return (
    /^0|[/.-] ?0/.test(bare[0]) || Number(first) > Number(second) || says(ISSUED, remark, before)
  );
}
