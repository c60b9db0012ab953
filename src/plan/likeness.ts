import { fold } from '../programme/text';

/** Words that tell no task from another. */
const COMMON = new Set(
  'va cac cua cho theo tai voi trong ve de nhung mot duoc la co den tu do cung tren'.split(' '),
);
const FEWEST = 3;
const WORTH_IN_TITLE = 0.25;

/** Which share of the first description's words the second one holds, 0 to 1. */
export type Likeness = (part: string, whole: string) => number;

/**
 * Likeness among the tasks of one plan: a word counts the less the more tasks hold it, and little where the plan's own
 * title holds it.
 */
export function likenessIn(contents: readonly string[], title: string): Likeness {
  const counts = new Map<string, number>();
  for (const content of contents)
    for (const word of new Set(wordsOf(content))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const inTitle = new Set(wordsOf(title));
  const worth = (word: string): number =>
    (inTitle.has(word) ? WORTH_IN_TITLE : 1) / (1 + Math.log2(Math.max(1, counts.get(word) ?? 1)));
  return (part, whole) => shareOf(wordsOf(part), wordsOf(whole), worth);
}

function shareOf(
  part: readonly string[],
  whole: readonly string[],
  worth: (word: string) => number,
): number {
  if (Math.min(part.length, whole.length) < FEWEST) return 0;
  const left = new Map<string, number>();
  for (const word of whole) left.set(word, (left.get(word) ?? 0) + 1);
  const shared = part.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return weight(shared, worth) / Math.max(weight(part, worth), 1e-9);
}

function weight(words: readonly string[], worth: (word: string) => number): number {
  return words.reduce((sum, word) => sum + worth(word), 0);
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '' && !COMMON.has(word));
}
