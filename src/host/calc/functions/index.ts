import { criteriaFunctions } from './criteria';
import { dateFunctions } from './dates';
import { logicFunctions } from './logic';
import { numberFunctions } from './numbers';
import { textFunctions } from './text';
import type { SheetFunctions } from './types';

export type { FunctionContext, SheetFunction } from './types';

/** The functions that conditions of conditional formats may use here; others are refused by name. */
export const functions: SheetFunctions = {
  ...criteriaFunctions,
  ...dateFunctions,
  ...logicFunctions,
  ...numberFunctions,
  ...textFunctions,
};
