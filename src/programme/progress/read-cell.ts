import type { Day } from '../calendar';
import type { ExtensionSpan, ProgressState, Timeliness } from '../types';
import { latest, type CompletionTime } from './completion-time';
import type { ExtensionReading } from './extension';
import type { RemarkReading } from './read-remark';

/** What all remarks of one cell say together. */
export interface CellReading {
  readonly state: ProgressState;
  /** As in {@link RemarkReading}: whatever other cells say more plainly outweighs it. */
  readonly weak: boolean;
  readonly completed: CompletionTime | null;
  readonly timeliness: Timeliness | null;
  readonly percent: number | null;
  readonly extendedTo: Day | null;
  readonly extendedBy: ExtensionSpan | null;
  readonly extensionAsked: boolean;
  /** The remark that decided the state, as written; null where none did. */
  readonly decidedBy: string | null;
  /** Remarks that may bear on the state and that nobody can tell, as written. */
  readonly notUnderstood: readonly string[];
}

/**
 * What the remarks of one cell, in order, say together. The last one that says something decides, unless an earlier
 * one carries a later date (src/README §5); steps and words about the deadline decide only where nothing else does.
 */
export function combine(read: readonly RemarkReading[]): CellReading {
  const plain = read.filter(({ state, weak }) => state !== 'unknown' && !weak);
  const last =
    plain.reduce<RemarkReading | null>(laterOf, null) ?? read.findLast(({ weak }) => weak) ?? null;
  const winner = openPartBeside(last, plain) ?? last;
  const moves = read.map((remark) => remark.extension).filter((move) => move !== null);
  return {
    state: winner?.state ?? 'unknown',
    weak: winner?.weak ?? false,
    completed: winner === null ? null : completionOf(winner, plain),
    timeliness: winner?.timeliness ?? null,
    percent: winner?.percent ?? null,
    ...extensionOf(moves),
    decidedBy: winner?.text ?? null,
    notUnderstood: notUnderstoodAmong(read, winner),
  };
}

function laterOf(best: RemarkReading | null, next: RemarkReading): RemarkReading {
  if (best === null || best.day === null || next.day === null) return next;
  return next.day < best.day ? best : next;
}

/** "Xã A: xong. Xã B: đang làm. Xã C: xong": where each part is named, one that is open keeps the whole open. */
function openPartBeside(
  last: RemarkReading | null,
  plain: readonly RemarkReading[],
): RemarkReading | undefined {
  const named = last?.state === 'done' ? partOf(last) : null;
  if (named === null) return undefined;
  return plain.findLast((one) => {
    const part = partOf(one);
    return one.state === 'notDone' && part !== null && part !== named;
  });
}

/** What a remark says whose part it speaks of, before a colon; null for a day or nothing. */
function partOf({ text }: RemarkReading): string | null {
  return /^\p{Lu}[^\d:;,()]{1,30}(?=:)/u.exec(text)?.[0].toLowerCase() ?? null;
}

/**
 * Where nothing in the cell speaks of progress, whatever nobody can tell; where the task is open by what does, a deed
 * written behind it that may have finished the task.
 */
function notUnderstoodAmong(
  read: readonly RemarkReading[],
  winner: RemarkReading | null,
): readonly string[] {
  const unclear = read.filter(({ sense }) => sense === 'unclear');
  if (unclear.length === 0 || winner?.state === 'done') return [];
  const speaks = read.some(({ sense }) => sense === 'said');
  const after = winner === null ? [] : read.slice(read.indexOf(winner));
  const asked = speaks ? unclear.filter((one) => one.mayBeDone && after.includes(one)) : unclear;
  return asked.map(({ text }) => text);
}

/** A deed without a day takes that of the deeds written right before it ("… ngày 28/8/2025. 100% HTX tham gia"). */
function completionOf(
  winner: RemarkReading,
  speaking: readonly RemarkReading[],
): CompletionTime | null {
  if (winner.state !== 'done' || winner.completed !== null) return winner.completed;
  const before = speaking.slice(0, speaking.indexOf(winner));
  const unbroken = before.slice(before.findLastIndex((remark) => remark.state !== 'done') + 1);
  return latest(unbroken.map((remark) => remark.completed).filter((time) => time !== null));
}

/** The last grant with a date or a span stands; what was asked for before a grant is settled by it. */
function extensionOf(
  moves: readonly ExtensionReading[],
): Pick<CellReading, 'extendedTo' | 'extendedBy' | 'extensionAsked'> {
  const granted = moves.findLast(
    (move) => move.kind === 'granted' && (move.to !== null || move.by !== null),
  );
  return {
    extendedTo: granted?.to ?? null,
    extendedBy: granted?.to === null ? granted.by : null,
    extensionAsked: moves.at(-1)?.kind === 'asked',
  };
}
