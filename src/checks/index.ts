import { atOnce, flatMapInSteps, type Steps } from '../programme/steps';
import type { Programme } from '../programme/types';
import { cellError } from './cell-error';
import { columnAmbiguous } from './column-ambiguous';
import { columnDateOrder } from './column-date-order';
import { columnDatesSwapped } from './column-dates-swapped';
import { columnMissing } from './column-missing';
import { columnUnused } from './column-unused';
import { contentDuplicate } from './content-duplicate';
import { contentMissing } from './content-missing';
import { deadlineBeforeStart } from './deadline-before-start';
import { deadlineElsewhere } from './deadline-elsewhere';
import { deadlineMissing } from './deadline-missing';
import { deadlineOutsideYear } from './deadline-outside-year';
import { deadlineSeveral } from './deadline-several';
import { deadlineUnreadable } from './deadline-unreadable';
import { deadlineYearInferred } from './deadline-year-inferred';
import { directorMissing } from './director-missing';
import type { Check, CheckContext } from './finding';
import { ordinalDuplicate } from './ordinal-duplicate';
import { ordinalGap } from './ordinal-gap';
import { ordinalMissing } from './ordinal-missing';
import { outputMissing } from './output-missing';
import { outputRepeatsDirector } from './output-repeats-director';
import { progressCompletedBeforeStart } from './progress-completed-before-start';
import { progressCompletedInFuture } from './progress-completed-in-future';
import { progressConflict } from './progress-conflict';
import { progressNotUnderstood } from './progress-not-understood';
import { progressUndated } from './progress-undated';
import { programmeRepeated } from './programme-repeated';
import { responsibleElsewhere } from './responsible-elsewhere';
import { responsibleMissing } from './responsible-missing';
import { responsibleNoLead } from './responsible-no-lead';
import { responsibleSpelling } from './responsible-spelling';
import { startUnreadable } from './start-unreadable';
import { tableNotFound } from './table-not-found';
import { taskUnnumbered } from './task-unnumbered';
import { sheetsInOldFonts, textOldFont } from './text-old-font';
import { totalMismatch } from './total-mismatch';
import type { Finding } from './types';

export type { Check, CheckContext } from './finding';
export { isPlaceholder } from './placeholder';
export * from './types';

/** Every check of src/README §6 over one programme, in the order in which findings are listed. */
export const CHECKS: readonly Check[] = [
  columnMissing,
  columnAmbiguous,
  columnUnused,
  columnDateOrder,
  columnDatesSwapped,
  cellError,
  textOldFont,
  ordinalMissing,
  ordinalDuplicate,
  ordinalGap,
  taskUnnumbered,
  contentMissing,
  contentDuplicate,
  startUnreadable,
  deadlineUnreadable,
  deadlineMissing,
  deadlineElsewhere,
  deadlineSeveral,
  deadlineBeforeStart,
  deadlineOutsideYear,
  deadlineYearInferred,
  responsibleMissing,
  responsibleElsewhere,
  responsibleNoLead,
  responsibleSpelling,
  directorMissing,
  outputMissing,
  outputRepeatsDirector,
  totalMismatch,
  programmeRepeated,
  progressNotUnderstood,
  progressCompletedBeforeStart,
  progressCompletedInFuture,
  progressUndated,
  progressConflict,
];

/** All findings of a workbook: programme by programme, and within each in the order of {@link CHECKS}. */
export function runChecks(context: CheckContext): Finding[] {
  return atOnce(runChecksSteps(context));
}

/** The same in pieces: one check over one programme each. */
export function* runChecksSteps(context: CheckContext): Steps<Finding[]> {
  const found = yield* flatMapInSteps(context.programmes, (programme) =>
    checkInSteps(programme, context),
  );
  return [...tableNotFound(context), ...sheetsInOldFonts(context), ...found];
}

function* checkInSteps(programme: Programme, context: CheckContext): Steps<Finding[]> {
  const found: Finding[][] = [];
  for (const check of CHECKS) {
    found.push(check(programme, context));
    yield;
  }
  return found.flat();
}
