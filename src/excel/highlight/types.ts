import type { PlanArea } from '../sheet-plan';
import type { MarkKind } from './marker';

/** One conditional format to add: over these areas of one sheet, formula for the first cell of the first area. */
export interface HighlightRule {
  readonly kind: MarkKind;
  readonly areas: readonly PlanArea[];
  readonly formula: string;
}

/** Everything the highlight of one programme consists of; later rules have lower priority. */
export interface HighlightPlan {
  readonly sheet: string;
  readonly rules: readonly HighlightRule[];
  /** Tasks whose colour only a refresh keeps true, by id: no rule could be made for them. */
  readonly unmarked: readonly string[];
}
