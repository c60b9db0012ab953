import type { Day } from '../calendar';
import type { ProgressState, Timeliness } from '../types';
import { isAside, isBlank } from './aside';
import { completionTime, type CompletionTime } from './completion-time';
import { speaksOfDeadline } from './deadline-words';
import { deedsOf, type JudgedDeed } from './deeds-of';
import { isDoubted } from './doubt';
import { findDrop } from './dropped';
import { readExtension, type ExtensionReading } from './extension';
import { findShares, partialShare } from './percent';
import type { Product } from './product';
import { findTimes, readMention } from './time-mentions';
import { timelinessOf } from './timeliness';
import { saysUnfinished } from './underway';
import { readWhole } from './whole-remarks';
import { pattern, says, wholeWords, type RemarkText } from './words';

/** What a remark is to the progress: it speaks of it, plainly of something else, or nobody can tell. */
export type Sense = 'said' | 'aside' | 'unclear';

/** What one remark says. */
export interface RemarkReading {
  /** As written. */
  readonly text: string;
  readonly state: ProgressState;
  /** True where anything said more plainly outweighs the state: a step of the work, a word about the deadline. */
  readonly weak: boolean;
  readonly sense: Sense;
  /** True for an unclear remark that may be a deed which finishes the task ("Đã chuyển"). */
  readonly mayBeDone: boolean;
  /** When it was done; only for state `done`. */
  readonly completed: CompletionTime | null;
  readonly timeliness: Timeliness | null;
  /** The day the remark speaks of, for telling which of two remarks is the later; null for plans. */
  readonly day: Day | null;
  readonly percent: number | null;
  readonly extension: ExtensionReading | null;
}

/** Where a remark stands: a column of notes may hold what has nothing to do with progress. */
export type Where = 'status' | 'note';

/** What reading a remark needs besides its text; `product` is asked only for remarks that the task must judge. */
export interface RemarkContext {
  /** The programme's, for days without one. */
  readonly year: number | null;
  readonly where: Where;
  readonly product: () => Product;
}

const PLANS = wholeWords(
  'dự kiến|phấn đấu|sẽ|cần|sớm|phải|trước|chậm nhất|yêu cầu|đề nghị|hạn|kế hoạch|trong|gia hạn|hẹn|lùi|sang|chuyển|dời|hoãn',
);
/** "15/9/2025: …", "Tính đến ngày 15/9/2025 …": the day the remark itself was made. */
const MADE_ON = pattern('^(?:\\(|(?:tính )?đến (?:ngày )?|ngày )?$');
/** "Theo Công văn số 12 ngày 05/9/2025": the day of what was decided. */
const DECIDED_ON = pattern(
  '(?:^|[,;()])(?=[^,;()]*$)[^,;()]*?(?<![a-zà-ỹ])(?:theo|tại|căn cứ|số)(?![a-zà-ỹ])',
);
/** "Xong chưa", "Hoàn thành?": what is asked is not said. */
const ASKS = pattern(
  '\\?[ .!)]*$|^(?:đã )?(?:xong|hoàn thành|làm|ban hành|tổ chức|nộp|gửi|trình|ký)(?: \\S+){0,4} chưa[ .!]*$|^đã [^,;]{1,80} chưa[ .!]*$',
);
/** Two ticks at once (see ticks.ts). */
const TICKED_TWICE = /^(?:(?!✓, ).)*✓, .* ✓$/;

/** Reads one remark (src/README §5). */
export function readRemark(remark: RemarkText, context: RemarkContext): RemarkReading {
  const meaning = meaningOf(remark, context);
  const { state, deeds } = meaning;
  const done = state === 'done';
  const completed = done ? completionTime(remark, deeds, context.year) : null;
  const day = done ? (completed?.to ?? null) : dayOf(remark, meaning, context.year);
  return {
    text: remark.raw,
    state,
    weak: meaning.weak,
    sense: meaning.sense,
    mayBeDone: meaning.mayBeDone,
    completed,
    timeliness: done ? timelinessOf(remark) : null,
    day,
    percent: percentOf(remark, state),
    extension: state === 'dropped' ? null : meaning.extension,
  };
}

/** What a remark means, before its days are looked for. */
interface Meaning extends Pick<
  RemarkReading,
  'state' | 'weak' | 'sense' | 'mayBeDone' | 'extension'
> {
  /** The deeds that finish the task. */
  readonly deeds: readonly JudgedDeed[];
}

const NOTHING: Meaning = {
  state: 'unknown',
  weak: false,
  sense: 'unclear',
  mayBeDone: false,
  extension: null,
  deeds: [],
};

function meaningOf(remark: RemarkText, context: RemarkContext): Meaning {
  if (isBlank(remark, context.where)) return { ...NOTHING, sense: 'aside' };
  if (says(ASKS, remark) || TICKED_TWICE.test(remark.folded)) return NOTHING;
  const whole = readWhole(remark);
  if (whole !== null) return { ...NOTHING, ...whole, sense: 'said', deeds: wholeDeed(remark) };
  const extension = readExtension(remark, context.year);
  const { done, hasOpen, hasStep, hasUnclear } = deedsOf(remark, extension, context);
  const said = { ...NOTHING, sense: 'said', extension } as const;
  const drop = findDrop(remark);
  const deed = done.at(-1);
  if (drop?.kind === 'decided' && (deed === undefined || deed.start < drop.start)) {
    return { ...said, state: 'dropped' };
  }
  if (deed !== undefined) {
    if (isDoubted(remark, done)) return { ...NOTHING, extension, mayBeDone: true };
    return { ...said, state: 'done', deeds: done };
  }
  if (hasOpen || partialShare(remark) !== null || saysUnfinished(remark)) {
    return { ...said, state: 'notDone' };
  }
  if (extension !== null && moves(extension)) return said;
  if (hasUnclear) return { ...NOTHING, extension, mayBeDone: true };
  if (hasStep || speaksOfDeadline(remark)) return { ...said, state: 'notDone', weak: true };
  if (drop !== null || (extension !== null && extension.kind !== 'granted')) return said;
  const aside = context.where === 'note' && isAside(remark);
  return { ...NOTHING, extension, sense: aside ? 'aside' : 'unclear' };
}

/** A sign or an English word is the deed, for the days behind it. */
function wholeDeed(remark: RemarkText): JudgedDeed[] {
  const end = /^[^ .,:(\d]*/.exec(remark.folded)?.[0].length ?? 0;
  return [{ start: 0, end, deed: true }];
}

/** An extension says something of its own if it names a new day or a span, or is only asked for. */
function moves({ kind, to, by }: ExtensionReading): boolean {
  return kind !== 'granted' || to !== null || by !== null;
}

/** The day of a remark that is no deed: its own, or one it names, unless that is a plan's. */
function dayOf(
  remark: RemarkText,
  { state, extension }: Pick<Meaning, 'state' | 'extension'>,
  year: number | null,
): Day | null {
  const times = findTimes(remark).filter((time) => time.grain === 'day');
  const before = (start: number): string => remark.folded.slice(0, start);
  const made = times.find((time) => says(MADE_ON, remark, before(time.start)));
  const decided = times.findLast((time) =>
    says(DECIDED_ON, remark, before(time.start).slice(-200)),
  );
  const speaks = state !== 'unknown' || extension !== null;
  const named = says(PLANS, remark) ? decided : (times.at(-1) ?? decided);
  const chosen = made ?? (speaks ? named : undefined);
  const time = chosen === undefined ? null : readMention(chosen, year);
  // "Theo Công văn ngày 05/8/2025 đến 30/10/2025" looks like a span; the paper's day is its first.
  return (chosen === decided ? time?.from : time?.to) ?? time?.to ?? null;
}

/** A share below 100 keeps the task open and is its percentage; "100%" is one only where it counts. */
function percentOf(remark: RemarkText, state: ProgressState): number | null {
  const partial = partialShare(remark);
  if (partial !== null) return partial;
  const whole = remark.folded.includes('%') && findShares(remark).includes(100);
  return whole && state === 'done' ? 100 : null;
}
