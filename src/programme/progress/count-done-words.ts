import { foldKeepingMarks } from '../text/normalise';
import { DONE_WORDS } from './done-words';
import { NOT_DONE_PHRASES } from './not-done';

/**
 * Done words minus not-done phrases in a cell, counted as the conditional formats count them: plain occurrences
 * of the literal strings, whatever stands around them. Above 0 the colours take the task for done.
 * Where this and the reading disagree ("Hoàn thành 60%"), a format must go by the row instead.
 */
export function countDoneWords(text: string): number {
  const folded = foldKeepingMarks(text);
  return occurrences(folded, DONE_WORDS) - occurrences(folded, NOT_DONE_PHRASES);
}

function occurrences(text: string, words: readonly string[]): number {
  return words.reduce((sum, word) => sum + text.split(word).length - 1, 0);
}
