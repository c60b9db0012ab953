import { cellError } from './cellError';
import { columnAmbiguous } from './columnAmbiguous';
import { columnMissing } from './columnMissing';
import { contentDuplicate } from './contentDuplicate';
import { contentMissing } from './contentMissing';
import { deadlineBeforeStart } from './deadlineBeforeStart';
import { deadlineMissing } from './deadlineMissing';
import { deadlineOutsideYear } from './deadlineOutsideYear';
import { deadlineSeveral } from './deadlineSeveral';
import { deadlineUnreadable } from './deadlineUnreadable';
import { deadlineYearInferred } from './deadlineYearInferred';
import { directorMissing } from './directorMissing';
import type { Check, CheckContext } from './finding';
import { ordinalDuplicate } from './ordinalDuplicate';
import { ordinalGap } from './ordinalGap';
import { ordinalMissing } from './ordinalMissing';
import { outputMissing } from './outputMissing';
import { outputRepeatsDirector } from './outputRepeatsDirector';
import { progressCompletedBeforeStart } from './progressCompletedBeforeStart';
import { progressCompletedInFuture } from './progressCompletedInFuture';
import { progressConflict } from './progressConflict';
import { progressUndated } from './progressUndated';
import { responsibleMissing } from './responsibleMissing';
import { responsibleNoLead } from './responsibleNoLead';
import { responsibleSpelling } from './responsibleSpelling';
import { startUnreadable } from './startUnreadable';
import { tableNotFound } from './tableNotFound';
import { totalMismatch } from './totalMismatch';
import type { Finding } from './types';

export type { Check, CheckContext } from './finding';
export { isPlaceholder } from './placeholder';
export * from './types';

/** Every check of DESIGN §6 over one programme, in the order in which findings are listed. */
export const CHECKS: readonly Check[] = [
  columnMissing,
  columnAmbiguous,
  cellError,
  ordinalMissing,
  ordinalDuplicate,
  ordinalGap,
  contentMissing,
  contentDuplicate,
  startUnreadable,
  deadlineUnreadable,
  deadlineMissing,
  deadlineSeveral,
  deadlineBeforeStart,
  deadlineOutsideYear,
  deadlineYearInferred,
  responsibleMissing,
  responsibleNoLead,
  responsibleSpelling,
  directorMissing,
  outputMissing,
  outputRepeatsDirector,
  totalMismatch,
  progressCompletedBeforeStart,
  progressCompletedInFuture,
  progressUndated,
  progressConflict,
];

/** All findings of a workbook: programme by programme, and within each in the order of {@link CHECKS}. */
export function runChecks(context: CheckContext): Finding[] {
  const found = context.programmes.flatMap((programme) =>
    CHECKS.flatMap((check) => check(programme, context)),
  );
  return [...tableNotFound(context), ...found];
}
