import type { CellArea } from '../read';
import type { MarkKind } from './marker';

/** One conditional format to add: over these areas of one sheet, formula for the first cell of the first area. */
export interface HighlightRule {
  readonly kind: MarkKind;
  readonly areas: readonly CellArea[];
  readonly formula: string;
}

/** A hidden name of the sheet in which rules look cells up; its formula is an array constant, with "=". */
export interface HighlightName {
  readonly name: string;
  readonly formula: string;
}

/** A task whose colour no rule can keep true. */
export interface UnmarkedTask {
  readonly sheet: string;
  /** 1-based first row on the sheet. */
  readonly row: number;
  /** As displayed; "" where the task has none. */
  readonly ordinal: string;
}

/** Everything the highlight of one programme consists of; later rules have lower priority. */
export interface HighlightPlan {
  readonly sheet: string;
  readonly rules: readonly HighlightRule[];
  readonly names: readonly HighlightName[];
  readonly unmarked: readonly UnmarkedTask[];
}
