import type { TimeExpression } from '../../types';
import type { TimeContext } from '../read-time';
import { readTime } from '../read-time';
import type { Aligned } from './aligned';
import { align } from './aligned';
import type { Opener } from './openers';
import { OPENERS, isTimeOnly, withoutPurpose } from './openers';

/** A time found inside a longer text. */
export interface FoundTime {
  /** Its reading; `text` is the part of the sentence that was read, as written. */
  readonly time: TimeExpression;
  /** Where that part begins in the text's NFC form (0-based). */
  readonly at: number;
}

/** Longer tails are no time expression but another sentence. */
const LONGEST = 160;
const DATED: readonly string[] = ['day', 'month', 'quarter', 'half', 'nineMonths', 'year', 'range'];

/**
 * The deadline a sentence ends with: "…; hoàn thành trước ngày 10/9/2026.", "… (trong quý IV)",
 * "…; gửi về Văn phòng ngày 20 tháng 9". For tasks whose own time cell is missing or empty; the caller
 * marks it inferred. Days of documents ("Kế hoạch số 12/KH-UBND ngày 05/3/2025"), years that belong to
 * a name ("Đề án … đến năm 2030") and what lies before the programme's year are no deadlines.
 *
 * @param text a task's content, in any normal form
 * @param context as for {@link readTime}
 * @returns the reading with the words read and where they begin; null where the sentence names no deadline
 * @example findTimeAtEnd('Rà soát; xong trong tháng 9.', { year: 2026 }) // "xong trong tháng 9" → month
 */
export function findTimeAtEnd(text: string, context: TimeContext): FoundTime | null {
  const sentence = align(text);
  const end = sentence.bare.trimEnd().replace(/[\s.;,]{1,9}$/, '').length;
  const start = Math.max(0, end - LONGEST);
  for (const at of startsIn(sentence.bare.slice(start, end))) {
    const found = readTail(sentence, start + at, end, context);
    if (found !== null) return found;
  }
  return null;
}

/** Where a deadline could begin, the earliest first: "hoàn thành trước" before "trước". */
function startsIn(bare: string): readonly number[] {
  const places = OPENERS.flatMap((opener) => startsOf(opener, bare));
  return [...new Set(places)].sort((a, b) => a - b);
}

function startsOf({ pattern, kept, unless }: Opener, bare: string): readonly number[] {
  return [...bare.matchAll(pattern)].flatMap((match) => {
    if (unless.test(bare.slice(0, match.index))) return [];
    return [match.index + (kept ? 0 : match[0].length)];
  });
}

function readTail(
  { text, bare }: Aligned,
  at: number,
  end: number,
  context: TimeContext,
): FoundTime | null {
  const tail = withoutPurpose(bare.slice(at, end));
  if (!isTimeOnly(tail)) return null;
  const time = readTime(text.slice(at, at + tail.length), context);
  return isDeadline(time, context.year) ? { time, at } : null;
}

function isDeadline({ kind, to }: TimeExpression, year: number | null): boolean {
  if (to === null || !DATED.includes(kind)) return false;
  return year === null || Number(to.slice(0, 4)) >= year;
}
