import { findDeeds, objectBehind, type Deed } from './deeds';
import { findDoneWords, type DoneWord } from './done-words';
import type { ExtensionReading } from './extension';
import { judgeDeed, prepares } from './judge-deed';
import { isCaption, isDenied, isPart } from './not-done';
import { findNamedPapers, succeeds } from './papers';
import { findShares, isWholeShare, partialShare } from './percent';
import type { Product } from './product';
import { isLeftUndone, isUnderway } from './underway';
import { pattern, says, textBefore, type RemarkText, type Span } from './words';
import type { RemarkContext } from './read-remark';

/** A deed that finishes the task; `deed` as in {@link DoneWord}. */
export interface JudgedDeed extends Span {
  readonly deed: boolean;
}

/** What the deeds of a remark come to. */
export interface RemarkDeeds {
  /** Those that finish the task, in reading order. */
  readonly done: readonly JudgedDeed[];
  /** Whether a word for the whole stands there and does not count: wished, planned, denied, or only of a part. */
  readonly hasOpen: boolean;
  /** Whether a step on the way was done. */
  readonly hasStep: boolean;
  /** Whether something was done of which nobody can say what it is to the task. */
  readonly hasUnclear: boolean;
}

/** Right before a deed these leave it undone ("chưa được", "cơ bản đã", "nếu đã"). */
const DENIED = pattern(
  '(?<![a-z0-9à-ỹ])(?:chưa|không|cơ bản|gần như|hầu như|dự kiến|sắp|khi|nếu|sau khi|coi như|phần lớn|một phần) $',
);

/** Finds and judges all deeds of a remark: words for the whole ("xong"), and what the task's own product needs. */
export function deedsOf(
  remark: RemarkText,
  extension: ExtensionReading | null,
  context: RemarkContext,
): RemarkDeeds {
  const words = findDoneWords(remark).filter((word) => !isCaption(remark, word));
  const deeds = findDeeds(remark);
  if (words.length === 0 && deeds.length === 0) return withoutWords(remark, context);
  const cancelled = isUnderway(remark) || partialShare(remark) !== null;
  const whole = words.map((word) => judgeWord(remark, word, deeds, extension, context));
  const others = deeds
    .filter((deed) => !words.some((word) => holds(remark, deed, word)))
    .map((deed) => ({ deed, verdict: verdictOn(remark, deed, context) }));
  const done = [
    ...words.filter((_, at) => whole[at] === 'done'),
    ...others
      .filter(({ verdict }) => verdict === 'done')
      .map(({ deed }) => ({ ...deed, deed: true })),
  ].sort((a, b) => a.start - b.start);
  return {
    done: cancelled ? [] : done,
    hasOpen: words.length > 0 && (cancelled || whole.includes('open')),
    hasStep:
      whole.includes('step') || others.some(({ verdict }) => verdict === 'step') || cancelled,
    hasUnclear: !cancelled && others.some(({ verdict }) => verdict === 'unclear'),
  };
}

/** Papers named with their numbers, "tổ chức thành công", "12/12 xã": deeds without "đã". */
function withoutWords(remark: RemarkText, { where, product }: RemarkContext): RemarkDeeds {
  if (isWholeShare(remark)) {
    const whole = { start: 0, end: remark.folded.length, deed: true };
    return { done: [whole], hasOpen: false, hasStep: false, hasUnclear: false };
  }
  const found = findNamedPapers(remark);
  const isDone =
    found.length > 0 && where === 'status' && found.some(({ fits }) => fits(product()));
  const done = isDone
    ? found.slice(0, 1)
    : succeeds(remark) && product().kind === 'event'
      ? [succeeds(remark) as Span]
      : [];
  return {
    done: done.map(({ start, end }) => ({ start, end, deed: true })),
    hasOpen: false,
    hasStep: false,
    hasUnclear: found.some(({ fits }) => fits(product())) && !isDone,
  };
}

type Verdict = 'done' | 'step' | 'unclear' | 'open';

/** A word for the whole counts unless it is denied, speaks of something to come, or of what only prepares the product. */
function judgeWord(
  remark: RemarkText,
  word: DoneWord,
  deeds: readonly Deed[],
  extension: ExtensionReading | null,
  context: RemarkContext,
): Verdict {
  if (!word.deed && extension !== null && word.start > extension.start) return 'open';
  if (isDenied(remark, word)) return 'open';
  const { object, subject } = objectBehind(remark, word);
  if (prepares(object === '' ? subject : object, context.product)) return 'open';
  const own = deeds.find((deed) => holds(remark, deed, word));
  if (own === undefined || own.start === word.start) return 'done';
  const product = context.product();
  return product.kind !== 'unknown' && judgeDeed(own, product) === 'step' ? 'open' : 'done';
}

/** Whether the word stands in the deed's clause ("đã soạn thảo xong", "đã hoàn thành"). */
function holds(remark: RemarkText, deed: Deed, word: DoneWord): boolean {
  if (word.start < deed.start) return false;
  const between = remark.folded.slice(deed.start, Math.min(word.start, deed.start + 160));
  return (
    word.start - deed.start < 160 &&
    !/[,;:()]/.test(between) &&
    !/ đã /.test(`${between.slice(2)} `)
  );
}

function verdictOn(remark: RemarkText, deed: Deed, context: RemarkContext): Verdict {
  if (says(DENIED, remark, textBefore(remark, deed.start))) return 'open';
  if (isPart(remark, deed.end) || isLeftUndone(remark, deed.end)) return 'step';
  const verdict = judgeDeed(deed, context.product());
  // "20/20 đơn vị đã nộp", "Tất cả các xã đã nộp": by all of them, whatever it is to the task.
  const isByAll = findShares(remark).includes(100) || /^(?:tat ca|toan bo)/.test(deed.subject);
  return verdict === 'unclear' && isByAll ? 'done' : verdict;
}

export type { Product };
