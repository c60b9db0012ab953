import { criteriaFunctions } from './criteria';
import { dateFunctions } from './dates';
import { logicFunctions } from './logic';
import { lookupFunctions } from './lookup';
import { numberFunctions } from './numbers';
import { textFunctions } from './text';
import type { SheetFunctions } from './types';

export { applied } from './applied';
export type { FunctionContext, SheetFunction } from './types';

/** The functions that conditions of conditional formats may use here; others are refused by name. */
export const functions: SheetFunctions = {
  ...criteriaFunctions,
  ...dateFunctions,
  ...logicFunctions,
  ...lookupFunctions,
  ...numberFunctions,
  ...textFunctions,
};
