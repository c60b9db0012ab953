export { highlight, type HighlightResult } from './apply';
export { kindOfFormula, type MarkKind } from './marker';
export { planHighlight, type HighlightOptions } from './plan';
export { removeHighlight } from './remove';
export type { HighlightPlan, HighlightRule, UnmarkedTask } from './types';
