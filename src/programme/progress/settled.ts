import type { ProgressState } from '../types';
import { completionTime } from './completion-time';
import type { RemarkReading } from './read-remark';
import { findTimes } from './time-mentions';
import { timelinessOf } from './timeliness';
import { remarkText } from './words';

/** What an officer may say that a wording means: done, under way, dropped, or nothing about progress. */
export type RemarkMeaning = 'done' | 'underway' | 'dropped' | 'ignore';

/** Settled wordings by {@link remarkKey}. */
export type SettledRemarks = ReadonlyMap<string, RemarkMeaning>;

/** The officer's settlements by key; of two for one wording the later holds. */
export function settledOf(
  remarks: readonly { readonly text: string; readonly meaning: RemarkMeaning }[],
): SettledRemarks {
  return new Map(remarks.map(({ text, meaning }) => [remarkKey(text), meaning]));
}

export const NONE_SETTLED: SettledRemarks = new Map();

/**
 * A remark as the officer's settlements know it again: case, spaces, marks at its ends and the days in it aside, so
 * that "Đã chuyển Sở ngày 05/8" settles "đã chuyển Sở ngày 12/8." too.
 */
export function remarkKey(text: string): string {
  const remark = remarkText(text);
  let key = '';
  let from = 0;
  for (const { start, end, grain } of findTimes(remark)) {
    if (grain !== 'day') continue;
    key += `${remark.folded.slice(from, start)}…`;
    from = end;
  }
  return (key + remark.folded.slice(from)).replace(/^[\s\-–+•*.,:;!]+|[\s.,:;!]+$/g, '');
}

/** What the officer settled of a remark; null where nothing. */
export function readSettled(
  text: string,
  { settled, year }: { readonly settled: SettledRemarks; readonly year: number | null },
): RemarkReading | null {
  if (settled.size === 0) return null;
  const meaning = settled.get(remarkKey(text));
  return meaning === undefined ? null : settledReading(text, meaning, year);
}

const STATES: Readonly<Record<RemarkMeaning, ProgressState>> = {
  done: 'done',
  underway: 'notDone',
  dropped: 'dropped',
  ignore: 'unknown',
};

function settledReading(text: string, meaning: RemarkMeaning, year: number | null): RemarkReading {
  const remark = remarkText(text);
  const isDone = meaning === 'done';
  const completed = isDone
    ? completionTime(remark, [{ start: 0, end: 0, deed: true }], year)
    : null;
  return {
    text: remark.raw,
    state: STATES[meaning],
    weak: false,
    sense: meaning === 'ignore' ? 'aside' : 'said',
    mayBeDone: false,
    completed,
    timeliness: isDone ? timelinessOf(remark) : null,
    day: completed?.to ?? null,
    percent: null,
    extension: null,
  };
}
