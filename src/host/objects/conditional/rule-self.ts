import type { Worksheet } from '@cj-tech-master/excelts';

/** What a conditional format stands for: its rule is looked up by id each time, as rules are replaced. */
export interface RuleSelf {
  readonly sheet: Worksheet;
  readonly id: string;
}
