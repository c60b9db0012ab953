export { blocksOfText } from './lines';
export { readPlan } from './read-plan';
export type { PlanOptions } from './read-plan';
export type {
  PlanBlock,
  PlanLine,
  PlanProposal,
  PlanQuestion,
  PlanTable,
  ProposedTask,
} from './types';
export { moveTime } from './year/move-time';
export type { MovedTime } from './year/move-time';
export { followingYear, yearRows } from './year/next-year';
export type { YearChoice, YearRow } from './year/next-year';
