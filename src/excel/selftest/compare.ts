import type { ProbeAnswer } from './probe';
import type { Recording } from './run-probes';

/** A probe that two answered differently; undefined where one was not asked. */
export interface Difference {
  readonly id: string;
  readonly given: ProbeAnswer | undefined;
  readonly other: ProbeAnswer | undefined;
}

/** Where answers differ from others, by probe; those that either left out are not compared. */
export function differencesOf(
  { answers, left }: Pick<Recording, 'answers' | 'left'>,
  others: Pick<Recording, 'answers' | 'left'>,
): Difference[] {
  const skipped = new Set([...left, ...others.left]);
  const ids = new Set([...Object.keys(answers), ...Object.keys(others.answers)]);
  return [...ids]
    .filter((id) => !skipped.has(id))
    .map((id) => ({ id, given: answers[id], other: others.answers[id] }))
    .filter(({ given, other }) => JSON.stringify(given) !== JSON.stringify(other));
}
