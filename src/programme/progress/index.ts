import type { CellValue } from '../snapshot';
import { nfc } from '../text';
import type { Progress } from '../types';
import { progressOf } from './combine-cells';
import { NO_PRODUCT, type Product } from './product';
import { NONE_SETTLED, type SettledRemarks } from './settled';
import {
  PROGRESS_ROLES,
  remarksOfSource,
  shownText,
  type ProgressRole,
  type ProgressSource,
} from './sources';

export { DONE_WORDS } from './done-words';
export { NOT_DONE_PHRASES } from './not-done';
export { countDoneWords } from './count-done-words';
export { PROGRESS_ROLES, type ProgressRole, type ProgressSource } from './sources';
export { productOf, type Product } from './product';
export { progressUntil } from './combine-cells';
export { remarkKey, settledOf, type RemarkMeaning, type SettledRemarks } from './settled';

/** What a task's remarks are read by, besides themselves. */
export interface ProgressContext {
  /** The programme's year, which completes days without one; null where it has none. */
  readonly year: number | null;
  /** What the task is to bring (productOf): deeds count by that. Left out: by their own words. */
  readonly product?: () => Product;
  /** Wordings the officer settled. */
  readonly settled?: SettledRemarks;
}

/** Most tasks of a young programme have no remark at all. */
const NOTHING: Progress = progressOf([]);

/**
 * The progress of one task from its status, percent, completedOn and note cells (src/README §5), given in any order.
 * The first source that speaks gives the state, later ones fill a missing day or percentage; contradictions between
 * two sources are kept as `conflict`, what nobody can tell as `notUnderstood`. Never throws: what says nothing of
 * progress leaves the state `unknown`.
 */
export function readProgress(
  sources: readonly ProgressSource[],
  context: ProgressContext,
): Progress {
  const filled = sources.filter((source) => source.value !== '' || source.text !== '');
  if (filled.length === 0) return NOTHING;
  const ordered = PROGRESS_ROLES.flatMap((role) => filled.filter((source) => source.role === role));
  const { year, product = () => NO_PRODUCT, settled = NONE_SETTLED } = context;
  const reading = { year, product, settled };
  return progressOf(
    ordered.map((source) => ({
      role: source.role,
      shown: shownText(source),
      remarks: remarksOfSource(source, reading),
    })),
  );
}

/**
 * What raw cells of the progress columns say, each as `Range.values` gives it: for whoever has to judge a row as it may
 * be edited. A cell left out is empty. Same rules as the reading of a sheet.
 */
export function progressOfValues(
  values: Readonly<Partial<Record<ProgressRole, CellValue>>>,
  context: ProgressContext,
): Progress {
  const sources = PROGRESS_ROLES.flatMap((role): ProgressSource[] => {
    const value = values[role] ?? '';
    if (value === '') return [];
    const source = { role, value, displayed: undefined, text: textOfValue(value) };
    // A bare number in the completion column is a day, however it is shown.
    const isDay = role === 'completedOn' && typeof value === 'number';
    return [isDay ? { ...source, displayed: shownText(source) } : source];
  });
  return readProgress(sources, context);
}

function textOfValue(value: CellValue): string {
  return typeof value === 'string' ? nfc(value).trim() : String(value).toUpperCase();
}
