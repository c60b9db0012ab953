/** Something with figures or time words in it that is no date: it is overwritten before the rules look. */
export interface Blank {
  /** A word without which the pattern cannot match; null: always search. */
  readonly hint: string | null;
  /** The character it is overwritten with (see marks); a space where nothing is left to judge. */
  readonly mark: string;
  /** Global; matches on mended text. */
  readonly pattern: RegExp;
  /** Tells whether a match stays after all, from the match and the whole text. */
  readonly spare?: (match: string, text: string, at: number) => boolean;
}
