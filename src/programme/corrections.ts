import type { Role, TimeExpression } from './types';

/** A reading the officer corrected by hand: the written text, and what it means. */
export interface TimeCorrection {
  readonly text: string;
  readonly reading: Pick<TimeExpression, 'kind' | 'from' | 'to'>;
}

/** A column whose role the officer set by hand; `caption` is matched folded, `role` null means "ignore this column". */
export interface ColumnCorrection {
  readonly caption: string;
  readonly role: Role | null;
}

/** Everything an officer corrected for this workbook; the reader applies it before its own rules. */
export interface Corrections {
  readonly columns: readonly ColumnCorrection[];
  readonly times: readonly TimeCorrection[];
  /** Unit names that mean the same: every alias stands for `name`. */
  readonly aliases: readonly { readonly alias: string; readonly name: string }[];
}

/** No corrections. */
export const NO_CORRECTIONS: Corrections = { columns: [], times: [], aliases: [] };
