import type { Day } from '../calendar';
import type { ExtensionSpan } from '../types';
import { findTimes, readMention, type TimeMention } from './time-mentions';
import { finerTimeBehind, TRANSFER } from './transfer';
import {
  anyOf,
  clauseStart,
  findAll,
  pattern,
  says,
  textBefore,
  wholeWords,
  type RemarkText,
} from './words';

/** What a remark says of its deadline being moved. */
export interface ExtensionReading {
  /** `granted` moves the deadline, `asked` does not, `refused` says that nothing moves. */
  readonly kind: 'granted' | 'asked' | 'refused';
  /** Last day allowed; null where none is named. */
  readonly to: Day | null;
  /** How much longer, where that is said instead ("gia hạn thêm 30 ngày"). */
  readonly by: ExtensionSpan | null;
  /** Where the words of moving begin, for leaving out "hoàn thành" behind them. */
  readonly start: number;
}

const DEADLINE = '(?:thời hạn|thời gian|thời điểm|tiến độ|hạn|ngày|mốc|lịch)';
const MOVES = wholeWords(
  anyOf([
    'gia hạn',
    `(?:thay đổi|điều chỉnh|chuyển|kéo dài|giãn|dời|hoãn|lùi) ${DEADLINE}`,
    'kéo dài (?:đến|tới|sang|thêm|hết)',
    '(?:được|cho phép|cho|đồng ý) kéo dài',
    'lùi',
    '(?:dời|hoãn) (?:lại )?(?:sang|đến|tới|qua|thêm|\\d)',
    'chuyển(?= (?:(?:đầu|cuối|giữa) )?(?:tháng|quý))',
    'postponed (?:to|until|till)|extended (?:to|until|till)',
    'thời hạn mới',
    '(?:cho phép|đồng ý|đồng ý cho|chấp thuận|chấp thuận cho|cho) hoàn thành(?= (?:trước|chậm nhất|đến|trong|vào|ngày))',
    TRANSFER,
  ]),
  'g',
);
const ASKING = wholeWords(
  '(?<!theo )(?<!xét )(?<!tại )(?:xin|đề nghị|đề xuất|kiến nghị|trình|chờ|mong)',
);
const GRANTING = wholeWords('đồng ý|chấp thuận|cho phép|thống nhất|phê duyệt|(?:đã|và) được');
const GRANTED_AFTER_ASKING = wholeWords('(?:đã|và) (?:được|đồng ý|chấp thuận|cho phép|thống nhất)');
const REFUSING = wholeWords(
  '(?:chưa|không|dự kiến)(?: (?:được|có|đồng ý|cho phép|cho|xem xét|chấp thuận))* $',
);
/** "Đề nghị gia hạn … (đã được đồng ý)": granted behind the request. */
const GRANTED_BEHIND = wholeWords(
  '(?<!chưa )đã (?:được )?(?:[a-zà-ỹ]+ ){0,4}(?:đồng ý|chấp thuận|cho phép|phê duyệt)',
);
/** Of "lần 1 đến …, lần 2 đến …" the latest counts. */
const SEVERAL_TIMES = wholeWords('lần (?:\\d|thứ)');
/** "Chuyển sang năm 2026" without anything finer drops the task instead. */
const TRANSFERS = pattern(`^${TRANSFER}`);
/** What may stand right before the new date. */
const LEADS_TO = pattern(
  '(?:đến|tới|thành|hoàn thành|sang|qua|là|:|hạn|gia hạn|thời gian|lùi|hoãn|dời|chuyển|to|until|till)(?: (?:hết|trước|cuối|đầu|khoảng|ngày|trong|vào|thực hiện|triển khai))* ?$',
);
const BEFORE = pattern('(?<![a-zà-ỹ])trước (?:ngày )?$');

/** Reads whether a remark moves the deadline, and to when; null where it speaks of nothing of the kind. */
export function readExtension(remark: RemarkText, year: number | null): ExtensionReading | null {
  for (const move of findAll(MOVES, remark)) {
    const target = targetOf(remark, move.start, move.end, year);
    const transfers = says(TRANSFERS, remark, remark.folded.slice(move.start));
    if (transfers && (target === null || target.grain === 'year')) continue;
    const by = target === null ? spanBehind(remark, move.end) : null;
    const to = dayOf(remark, target, year);
    return { kind: kindOf(remark, move.start), to, by, start: move.start };
  }
  return null;
}

/** The first time behind the words of moving that "đến", "sang", "thành" … leads to. */
function targetOf(
  remark: RemarkText,
  start: number,
  from: number,
  inYear: number | null,
): TimeMention | null {
  const behind = findTimes(remark)
    .filter((time) => time.start >= from)
    .flatMap((time) => [time, ...tailOf(time)]);
  const led = behind.filter((time) =>
    says(LEADS_TO, remark, remark.folded.slice(start, time.start)),
  );
  if (led.length === 0) return null;
  const finer = led.filter((time) => time.grain !== 'year');
  const chosen = says(SEVERAL_TIMES, remark) ? latestOf(finer, inYear) : finer[0];
  const year = led[0];
  return chosen ?? (year === undefined ? null : (finerTimeBehind(remark, year.end) ?? year));
}

/** The mention of the latest day: "lần 2 đến 30/11, lần 1 đến 30/9" may stand in any order. */
function latestOf(times: readonly TimeMention[], inYear: number | null): TimeMention | undefined {
  const dated = times.map((time) => ({ time, to: readMention(time, inYear)?.to ?? '' }));
  return dated.reduce<(typeof dated)[number] | undefined>(
    (best, next) => (best === undefined || next.to >= best.to ? next : best),
    undefined,
  )?.time;
}

/** "Thêm 15 ngày", "lùi 1 tháng": right behind the words of moving. */
const SPAN =
  /^(?:[ :]+(?:thời hạn|thời gian|tiến độ|thêm|lại|hoàn thành|thực hiện|là|khoảng|trong))*[ :]*(\d{1,3}) (ngày|tuần|tháng|năm|ngay|tuan|thang|nam)(?: làm việc)?(?! ?\d|[a-zà-ỹ])/;

/** How much longer, where a number of days, weeks, months or years stands right behind the words of moving. */
function spanBehind(remark: RemarkText, end: number): ExtensionSpan | null {
  const found = SPAN.exec(remark.folded.slice(end, end + LONGEST_SPAN));
  if (found === null) return null;
  const count = Number(found[1]);
  switch (found[2]) {
    case 'ngày':
    case 'ngay':
      return { unit: 'day', count };
    case 'tuần':
    case 'tuan':
      return { unit: 'day', count: count * 7 };
    case 'tháng':
    case 'thang':
      return { unit: 'month', count };
    default:
      return { unit: 'month', count: count * 12 };
  }
}

const LONGEST_SPAN = 60;

/** In "Công văn số 12 ngày 05/8/2025 đến 30/10/2025" the new deadline is the end of what looks like a span. */
function tailOf(time: TimeMention): TimeMention[] {
  const cut = /(?: đến| tới| den| toi) (?:hết |het )?(?=\S)/u.exec(time.text);
  if (cut === null) return [];
  const offset = cut.index + cut[0].length;
  return [{ ...time, start: time.start + offset, text: time.text.slice(offset) }];
}

function dayOf(remark: RemarkText, target: TimeMention | null, year: number | null): Day | null {
  if (target === null) return null;
  const before = says(BEFORE, remark, textBefore(remark, target.start));
  return readMention(target, year, before ? 'trước ' : '')?.to ?? null;
}

function kindOf(remark: RemarkText, start: number): ExtensionReading['kind'] {
  const before = textBefore(remark, start);
  if (says(REFUSING, remark, before)) return 'refused';
  if (!says(ASKING, remark, before)) return 'granted';
  if (says(GRANTED_BEHIND, remark, remark.folded.slice(start))) return 'granted';
  const clause = remark.folded.slice(clauseStart(remark, start), start);
  const asksHere = says(ASKING, remark, clause);
  const granted = asksHere ? GRANTED_AFTER_ASKING : GRANTING;
  return says(granted, remark, clause) ? 'granted' : 'asked';
}
