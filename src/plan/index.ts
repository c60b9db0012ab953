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
