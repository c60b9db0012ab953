import type { Columns, Slot } from './slots';
import { beginningOf, figureOf, joined, termOfText, valueOf, type RuleTerm } from './terms';

/** By what a row's cells are looked up; null where the table has no such cells. */
export interface RowKeys {
  readonly deadline: RuleTerm | null;
  readonly start: RuleTerm | null;
  /** Marks under months, quarters or years. */
  readonly marks: RuleTerm | null;
  /** All that says when. */
  readonly times: RuleTerm;
  /** All that says how far the task is. */
  readonly progress: RuleTerm | null;
  readonly completedOn: RuleTerm | null;
  readonly ticks: RuleTerm | null;
  /** The whole row, content included. */
  readonly row: RuleTerm;
}

/** The keys of a table with these columns. */
export function rowKeys(columns: Columns): RowKeys {
  const has = (slot: Slot): boolean => columns.has(slot);
  const texts = (...slots: readonly Slot[]): RuleTerm[] => slots.filter(has).map(termOfText);
  const all = (kind: 'tick' | 'mark'): RuleTerm[] =>
    [...columns.keys()].filter((slot) => slot.startsWith(kind)).map(termOfText);
  const [ticks, marks] = [all('tick'), all('mark')];
  const progress = [
    ...texts('status'),
    ...ticks,
    ...(has('percent') ? [figureOf('percent')] : []),
    ...texts('completedOn', 'note'),
  ];
  const longest = has('note') ? 'note' : null;
  const times = [...texts('deadline', 'start'), ...marks];
  return {
    deadline: has('deadline') ? valueOf('deadline') : null,
    start: has('start') ? termOfText('start') : null,
    marks: marks.length === 0 ? null : joined(marks),
    times: joined(times),
    progress: progress.length === 0 ? null : beginningOf(joined(progress), longest),
    completedOn: has('completedOn') ? termOfText('completedOn') : null,
    ticks: ticks.length === 0 ? null : joined(ticks),
    row: beginningOf(joined([...times, ...progress, ...texts('content')]), longest),
  };
}
