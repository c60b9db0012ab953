import type { RemarkMeaning } from './progress';
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

/**
 * What the officer said of the dates of one column: whether day and month of its typed texts, or of its real dates,
 * are exchanged. Of one sheet only, for another may have been typed on another machine; `caption` is matched folded.
 */
export interface DateCorrection {
  readonly sheet: string;
  readonly caption: string;
  readonly cells: 'texts' | 'dates';
  readonly turned: boolean;
}

/** A wording of progress the officer settled, as first seen; it is found again by remarkKey. */
export interface RemarkCorrection {
  readonly text: string;
  readonly meaning: RemarkMeaning;
}

/** Everything an officer corrected for this workbook; the reader applies it before its own rules. */
export interface Corrections {
  readonly columns: readonly ColumnCorrection[];
  readonly times: readonly TimeCorrection[];
  readonly remarks: readonly RemarkCorrection[];
  /** Unit names that mean the same: every alias stands for `name`. */
  readonly aliases: readonly { readonly alias: string; readonly name: string }[];
  readonly dates: readonly DateCorrection[];
}

/** No corrections. */
export const NO_CORRECTIONS: Corrections = {
  columns: [],
  times: [],
  remarks: [],
  aliases: [],
  dates: [],
};
