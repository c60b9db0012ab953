import type { Programme, Task } from '../programme/types';
import { contentMissing } from './content-missing';
import { deadlineBeforeStart } from './deadline-before-start';
import { deadlineMissing } from './deadline-missing';
import { deadlineOutsideYear } from './deadline-outside-year';
import { deadlineSeveral } from './deadline-several';
import { deadlineUnreadable } from './deadline-unreadable';
import { deadlineYearInferred } from './deadline-year-inferred';
import { directorMissing } from './director-missing';
import type { Check, CheckContext } from './finding';
import { ordinalMissing } from './ordinal-missing';
import { outputMissing } from './output-missing';
import { outputRepeatsDirector } from './output-repeats-director';
import { progressCompletedBeforeStart } from './progress-completed-before-start';
import { progressCompletedInFuture } from './progress-completed-in-future';
import { progressConflict } from './progress-conflict';
import { progressUndated } from './progress-undated';
import { responsibleMissing } from './responsible-missing';
import { responsibleNoLead } from './responsible-no-lead';
import { startUnreadable } from './start-unreadable';
import type { Finding, FindingCode } from './types';

/** Checks that look at one task at a time: what they find of it depends on no other task. */
export const OWN_CHECKS: Readonly<Partial<Record<FindingCode, Check>>> = {
  'ordinal.missing': ordinalMissing,
  'content.missing': contentMissing,
  'start.unreadable': startUnreadable,
  'deadline.unreadable': deadlineUnreadable,
  'deadline.missing': deadlineMissing,
  'deadline.several': deadlineSeveral,
  'deadline.beforeStart': deadlineBeforeStart,
  'deadline.outsideYear': deadlineOutsideYear,
  'deadline.yearInferred': deadlineYearInferred,
  'responsible.missing': responsibleMissing,
  'responsible.noLead': responsibleNoLead,
  'director.missing': directorMissing,
  'output.missing': outputMissing,
  'output.repeatsDirector': outputRepeatsDirector,
  'progress.completedBeforeStart': progressCompletedBeforeStart,
  'progress.completedInFuture': progressCompletedInFuture,
  'progress.undated': progressUndated,
  'progress.conflict': progressConflict,
};

/**
 * Findings of a workbook after some tasks of a programme (by their ids) were read anew: those tasks' own ones are
 * worked out again, at the end of the list. What compares tasks with each other stays as it was found.
 */
export function withOwnFindings(
  findings: readonly Finding[],
  programme: Programme,
  ids: ReadonlySet<string>,
  context: CheckContext,
): Finding[] {
  const isOld = ({ task, code }: Finding): boolean =>
    task !== null && ids.has(task.id) && OWN_CHECKS[code] !== undefined;
  const tasks = programme.tasks.filter(({ id }: Task) => ids.has(id));
  const alone = { ...programme, tasks };
  const fresh = Object.values(OWN_CHECKS).flatMap((check) => check(alone, context));
  return [...findings.filter((finding) => !isOld(finding)), ...fresh];
}
