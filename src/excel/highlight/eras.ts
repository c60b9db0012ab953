import { ALWAYS, BEGINNING, NEVER } from './days';

/** What the colour of a row depends on, from one day to the next on which a remark changes it; days as numbers. */
export interface Era {
  /** The day from which it is so; {@link BEGINNING} for the first. */
  readonly since: number;
  /** The day after which the row is overdue, and the one before which it is due soon; {@link NEVER} for never. */
  readonly late: number;
  readonly soon: number;
  /** {@link ALWAYS} where it is done, else {@link NEVER}. */
  readonly done: number;
}

/** What of a task or a rule does not change with the days but for one completion. */
export interface EraOutcome {
  /** The day after which it is overdue, and the one before which it is due soon; {@link NEVER} for never. */
  readonly late: number;
  readonly soon: number;
  /** The day from which it is done or dropped; {@link ALWAYS} where no day is recorded. */
  readonly closed: number;
  /** The day from which it is done; never for a recurring task, of which only a cycle can be. */
  readonly done: number;
}

/** The eras of an outcome: before it was done, and from then on. */
export function erasOf({ late, soon, closed, done }: EraOutcome): Era[] {
  const turns = [closed, done].map((day) => (day <= ALWAYS ? BEGINNING : day));
  const days = [BEGINNING, ...turns.filter((day) => day !== NEVER)];
  return distinct(days).map((since): Era => {
    const isClosed = (turns[0] ?? NEVER) <= since;
    return {
      since,
      late: isClosed ? NEVER : late,
      soon: isClosed ? NEVER : soon,
      done: (turns[1] ?? NEVER) <= since ? ALWAYS : NEVER,
    };
  });
}

/** Whether two rows have one colour on every day, or only on all days from the last turn of both on. */
export function alike(
  one: readonly Era[],
  other: readonly Era[],
  { done, inTheEnd = false }: { readonly done: boolean; readonly inTheEnd?: boolean },
): boolean {
  const days = distinct([...one, ...other].map(({ since }) => since));
  const first = inTheEnd ? days.length - 1 : 0;
  return days.every((from, i) => {
    if (i < first) return true;
    const until = days[i + 1] ?? NEVER;
    const [a, b] = [one, other].map((eras) => within(eraOn(eras, from), from, until));
    return a?.late === b?.late && a?.soon === b?.soon && (!done || a?.done === b?.done);
  });
}

/** Eras without those that change nothing. */
export function merged(eras: readonly Era[]): Era[] {
  return eras.filter((era, i) => {
    const before = eras[i - 1];
    const isSame = before?.late === era.late && before.soon === era.soon;
    return !isSame || before?.done !== era.done;
  });
}

function eraOn(eras: readonly Era[], day: number): Era | undefined {
  return eras.findLast(({ since }) => since <= day);
}

/** What of an era can show on the days from `from` to the one before `until`. */
function within(era: Era | undefined, from: number, until: number): Omit<Era, 'since'> {
  const { late, soon, done } = era ?? { late: NEVER, soon: NEVER, done: NEVER };
  return {
    late: late + 1 >= until ? NEVER : Math.max(late, from - 1),
    soon: soon < from ? NEVER : soon,
    done,
  };
}

function distinct(days: readonly number[]): number[] {
  return [...new Set(days)].sort((a, b) => a - b);
}
