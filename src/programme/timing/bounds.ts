import { addDays } from '../calendar';
import type { Bound, Draft } from './draft';

/** "trước", "xong trước", "chậm nhất trước ngày": the day itself is too late. */
const BEFORE = /\btruoc(?: thoi (?:diem|han|gian)| moc| han)*(?:\s+ngay)?\s*$/;
/** "trước 16h00 ngày D": the day itself is still in time. */
const BEFORE_CLOCK = /\btruoc\s*(?:luc\s*)?@+[\s,]*(?:cua\s+)?(?:ngay\s*)?$/;
/** "đến hết", "chậm nhất", "hạn", "không quá", "trước khi kết thúc": the last day counts. */
const UNTIL = new RegExp(
  String.raw`\b(?:den|toi|het|(?:cham|muon|tre) nhat|khong (?:de )?qua|khong (?:muon|cham|tre) (?:hon|qua)|deadline|(?:thoi )?han(?: (?:cuoi|chot|cung|hoan thanh|xu ly|nop|bao cao|trinh|gui|thuc hien|ban hanh)){0,4}|truoc khi (?:ket thuc|het))(?:[\s:,@]+(?:la|vao|den|trong|het|toi|ngay|luc|khoang|khong qua)){0,6}[\s:@,]*$`,
);
const FROM =
  /\b(?:ke tu|bat dau(?: tu)?|khoi dong(?: tu)?|tu)(?:\s+(?:ngay|dau|khoang|thoi diem))*\s*$/;
/** "đầu tư 30/6/2025" typed without marks. */
const INVEST = /(?:^|(?:^|[^t]) )dau tu\s*$/;
const AFTER = /\bsau(?:\s+ngay)?\s*$/;
/** "trở đi", "và những năm tiếp theo", "đến nay", "đến khi hoàn thành". */
const OPEN_END =
  /^[\s),]*(?:tro di|(?:(?:va|den|,)\s*(?:nhung |cac )?|nhung |cac )(?:nam|thang|quy|ky|giai doan) (?:tiep theo|tiep sau|sau(?: do)?|ke tiep|toi|tiep)|(?:den|-) (?:nay|khi)\b|va (?:tiep theo|ve sau))/;
/** "Trước 30/6 và 31/12": the second date is bounded like the first. */
const SHARED = /^\s*(?:,|va|hoac)\s*(?:ngay\s*)?$/;
const BACKWARDS = /^\s*tro (?:ve truoc|lai)/;

/**
 * Bounds every draft by the words before and behind it. `text` is blanked and masks nothing of the
 * words; drafts come and go in order.
 */
export function applyBounds(text: string, drafts: readonly Draft[]): readonly Draft[] {
  let bound: Bound = 'none';
  return drafts.map((draft, index) => {
    const start = drafts[index - 1]?.end ?? 0;
    const before = text.slice(start, draft.at);
    const after = text.slice(draft.end, drafts[index + 1]?.at ?? text.length);
    const shared = SHARED.test(before) && (bound === 'before' || bound === 'until');
    const words = shared ? { bound, at: 0, end: 0 } : wordsAround(draft, before, after);
    bound = words.bound;
    return bind({ ...draft, wordsAt: start + words.at, wordsEnd: draft.end + words.end }, bound);
  });
}

/** The bound, where its words begin in the text before and where they end in the text behind. */
interface BoundWords {
  readonly bound: Bound;
  readonly at: number;
  readonly end: number;
}

function wordsAround(draft: Draft, before: string, after: string): BoundWords {
  const behind = (bound: Bound, pattern: RegExp) => {
    const match = pattern.exec(after);
    return match && { bound, at: FROM.exec(before)?.index ?? before.length, end: match[0].length };
  };
  const ahead = (bound: Bound, pattern: RegExp) => {
    const match = pattern.exec(before);
    return match && { bound, at: match.index, end: 0 };
  };
  const none: BoundWords = { bound: 'none', at: before.length, end: 0 };
  const open =
    behind('from', OPEN_END) ?? behind('until', BACKWARDS) ?? ahead('until', BEFORE_CLOCK);
  const strict = open ?? ahead(draft.closing ? 'until' : 'before', BEFORE);
  if (strict !== null) return strict;
  if (draft.joined) return ahead('after', AFTER) ?? ahead('none', FROM) ?? none;
  const loose = ahead('until', UNTIL) ?? ahead('after', AFTER);
  if (loose !== null) return loose;
  return (INVEST.test(before) ? null : ahead('from', FROM)) ?? none;
}

function bind(draft: Draft, bound: Bound): Draft {
  if (bound === 'none' || draft.impossible || draft.from === null || draft.to === null) {
    return { ...draft, bound };
  }
  return { ...draft, ...spanOf(bound, draft.from, draft.to), kind: 'range', bound };
}

function spanOf(bound: Bound, from: string, to: string): Pick<Draft, 'from' | 'to'> {
  if (bound === 'before') return { from: null, to: addDays(from, -1) };
  if (bound === 'until') return { from: null, to };
  return { from: bound === 'after' ? addDays(to, 1) : from, to: null };
}
