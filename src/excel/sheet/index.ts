export { type Orientation, printedHeight, printedWidth } from './page';
export { type StandingSet, replaceSet } from './replace-set';
export type { PlanCell, PlanChart, PlanStyle, SheetPlan } from './sheet-plan';
export {
  type Move,
  type NewSheet,
  type SetArea,
  type SetMark,
  type SheetCells,
  type SheetSet,
  draftedNames,
  homeOf,
  wholeArea,
} from './sheet-set';
export {
  MAX_ROW_HEIGHT,
  type MeasuredText,
  cutAtLine,
  lineHeight,
  rowHeightFor,
  widthOfText,
  wrappedLines,
} from './text-height';
export { MAX_LINE_FEEDS, asOfficersText, lineFeedsIn } from './typed-text';
export { cellInput } from './write-plan';
