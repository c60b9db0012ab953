import type { Day } from '../calendar';
import type { ProgressState } from '../types';
import { completionTime, type CompletionTime } from './completion-time';
import { findDoneWords, type DoneWord } from './done-words';
import { findDrop } from './dropped';
import { readExtension, type ExtensionReading } from './extension';
import { isCaption, isDenied } from './not-done';
import { findShares, partialShare } from './percent';
import { findTimes, readMention } from './time-mentions';
import { isUnderway, saysUnfinished } from './underway';
import { pattern, says, wholeWords, type RemarkText } from './words';

/** What one remark says. */
export interface RemarkReading {
  /** As written. */
  readonly text: string;
  readonly state: ProgressState;
  /** When it was done; only for state `done`. */
  readonly completed: CompletionTime | null;
  /** The day the remark speaks of, for telling which of two remarks is the later; null for plans. */
  readonly day: Day | null;
  readonly percent: number | null;
  readonly extension: ExtensionReading | null;
}

const PLANS = wholeWords(
  'dự kiến|phấn đấu|sẽ|cần|sớm|phải|trước|chậm nhất|yêu cầu|đề nghị|hạn|kế hoạch|trong|gia hạn',
);
/** "15/9/2025: …", "Tính đến ngày 15/9/2025 …": the day the remark itself was made. */
const MADE_ON = pattern('^(?:\\(|(?:tính )?đến (?:ngày )?|ngày )?$');

/** Reads one remark (src/README §5). `year` is the programme's, for days without one. */
export function readRemark(remark: RemarkText, year: number | null): RemarkReading {
  const extension = readExtension(remark, year);
  const words = findDoneWords(remark).filter((word) => !isCaption(remark, word));
  const deeds = deedsAmong(remark, words, extension);
  const state = stateOf(remark, words, deeds);
  const completed = state === 'done' ? completionTime(remark, deeds, year) : null;
  const day = state === 'done' ? (completed?.to ?? null) : dayOf(remark, state, year);
  return { text: remark.raw, state, completed, day, percent: percentOf(remark, state), extension };
}

/** The done words that count. A remark that moves the deadline speaks of "hoàn thành" as something to come. */
function deedsAmong(
  remark: RemarkText,
  words: readonly DoneWord[],
  extension: ExtensionReading | null,
): DoneWord[] {
  if (words.length === 0 || isUnderway(remark) || partialShare(remark) !== null) return [];
  return words
    .filter((word) => word.deed || extension === null || word.start < extension.start)
    .filter((word) => !isDenied(remark, word));
}

function stateOf(
  remark: RemarkText,
  words: readonly DoneWord[],
  deeds: readonly DoneWord[],
): ProgressState {
  const drop = findDrop(remark);
  const deed = deeds.at(-1);
  if (drop !== null && (deed === undefined || deed.start < drop)) return 'dropped';
  if (deed !== undefined) return 'done';
  if (words.length > 0 || partialShare(remark) !== null) return 'notDone';
  return saysUnfinished(remark) ? 'notDone' : 'unknown';
}

/** The day of a remark that is no deed: its own, or one it names, unless that is a plan's. */
function dayOf(remark: RemarkText, state: ProgressState, year: number | null): Day | null {
  if (state === 'unknown') return null;
  const times = findTimes(remark).filter((time) => time.grain === 'day');
  const made = times.find((time) => says(MADE_ON, remark, remark.folded.slice(0, time.start)));
  const chosen = made ?? (says(PLANS, remark) ? undefined : times.at(-1));
  return chosen === undefined ? null : (readMention(chosen, year)?.to ?? null);
}

/** A share below 100 keeps the task open and is its percentage; "100%" is one only where it counts. */
function percentOf(remark: RemarkText, state: ProgressState): number | null {
  const partial = partialShare(remark);
  if (partial !== null) return partial;
  const whole = remark.folded.includes('%') && findShares(remark).includes(100);
  return whole && state === 'done' ? 100 : null;
}
