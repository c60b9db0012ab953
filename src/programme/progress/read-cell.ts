import type { Day } from '../calendar';
import type { ProgressState } from '../types';
import { latest, type CompletionTime } from './completion-time';
import type { ExtensionReading } from './extension';
import { memoised } from './memo';
import { readRemark, type RemarkReading } from './read-remark';
import { splitRemarks } from './split-remarks';
import { remarkText } from './words';

/** What all remarks of one cell say together. */
export interface CellReading {
  readonly state: ProgressState;
  readonly completed: CompletionTime | null;
  readonly percent: number | null;
  readonly extendedTo: Day | null;
  readonly extensionAsked: boolean;
  /** The remark that decided the state, as written; null where none did. */
  readonly decidedBy: string | null;
}

/** A cell that says nothing. */
export const SILENT: CellReading = {
  state: 'unknown',
  completed: null,
  percent: null,
  extendedTo: null,
  extensionAsked: false,
  decidedBy: null,
};

/** Remarks repeat from row to row; each cell text and each remark is read once. */
const cells = memoised((text: string, year: number | null) =>
  combine(splitRemarks(text).map((remark) => remarks(remark, year))),
);
const remarks = memoised((text: string, year: number | null) => readRemark(remarkText(text), year));

/**
 * Reads the remarks of one cell. The last one that says something decides, unless an earlier one carries a
 * later date (src/README §5); `year` is the programme's.
 */
export function readCell(text: string, year: number | null): CellReading {
  return text === '' ? SILENT : cells(text, year);
}

function combine(read: readonly RemarkReading[]): CellReading {
  const speaking = read.filter((remark) => remark.state !== 'unknown');
  const winner = speaking.reduce<RemarkReading | null>(laterOf, null);
  const moves = read.map((remark) => remark.extension).filter((move) => move !== null);
  return {
    state: winner?.state ?? 'unknown',
    completed: winner === null ? null : completionOf(winner, speaking),
    percent: winner?.percent ?? null,
    ...extensionOf(moves),
    decidedBy: winner?.text ?? null,
  };
}

function laterOf(best: RemarkReading | null, next: RemarkReading): RemarkReading {
  if (best === null || best.day === null || next.day === null) return next;
  return next.day < best.day ? best : next;
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

/** The last grant with a date stands; what was asked for before a grant is settled by it. */
function extensionOf(
  moves: readonly ExtensionReading[],
): Pick<CellReading, 'extendedTo' | 'extensionAsked'> {
  const granted = moves.findLast((move) => move.kind === 'granted' && move.to !== null);
  return { extendedTo: granted?.to ?? null, extensionAsked: moves.at(-1)?.kind === 'asked' };
}
