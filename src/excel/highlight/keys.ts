import type { Columns, Slot } from './slots';
import { beginningOf, figureOf, joined, textOf, valueOf, type Term } from './terms';

/** By what a row's cells are looked up; null where the table has no such cells. */
export interface RowKeys {
  readonly deadline: Term | null;
  readonly start: Term | null;
  /** Marks under months, quarters or years. */
  readonly marks: Term | null;
  /** All that says when. */
  readonly times: Term;
  /** All that says how far the task is. */
  readonly progress: Term | null;
  readonly completedOn: Term | null;
  readonly ticks: Term | null;
  /** The whole row, content included. */
  readonly row: Term;
}

/** The keys of a table with these columns. */
export function rowKeys(columns: Columns): RowKeys {
  const has = (slot: Slot): boolean => columns.has(slot);
  const texts = (...slots: readonly Slot[]): Term[] => slots.filter(has).map(textOf);
  const all = (kind: 'tick' | 'mark'): Term[] =>
    [...columns.keys()].filter((slot) => slot.startsWith(kind)).map(textOf);
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
    start: has('start') ? textOf('start') : null,
    marks: marks.length === 0 ? null : joined(marks),
    times: joined(times),
    progress: progress.length === 0 ? null : beginningOf(joined(progress), longest),
    completedOn: has('completedOn') ? textOf('completedOn') : null,
    ticks: ticks.length === 0 ? null : joined(ticks),
    row: beginningOf(joined([...times, ...progress, ...texts('content')]), longest),
  };
}
