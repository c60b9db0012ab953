export {
  calculate,
  calculatePart,
  isCalculated,
  type CalculationOptions,
  type Part,
} from './calculate';
export {
  conditionalStyles,
  styleKey,
  type ConditionalStyles,
  type NotEvaluated,
} from './conditional';
export type { ConditionalStyle } from './formats';
export {
  checkConditionalFormula,
  parseFormula,
  type FormulaCheck,
  type ParsedFormula,
} from './syntax';
