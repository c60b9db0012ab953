export { highlight, type HighlightResult } from './apply';
export { kindOfFormula, type MarkKind } from './marker';
export { planHighlight } from './plan';
export { removeHighlight } from './remove';
export type { HighlightOptions } from './due-plan';
export type { HighlightName, HighlightPlan, HighlightRule, UnmarkedTask } from './types';
