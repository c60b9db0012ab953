import { findingOn, type Check } from './finding';
import { isPlaceholder } from './placeholder';
import { leadColumn } from './responsible-missing';

/** Cells of the one responsible column that name only who coordinates ("Phối hợp: …"). */
export const responsibleNoLead: Check = (programme) => {
  if (leadColumn(programme) !== 'responsible') return [];
  return programme.tasks
    .filter(({ leads }) => leads.every((lead) => isPlaceholder(lead)))
    .filter(({ coordinators }) => coordinators.some((unit) => !isPlaceholder(unit)))
    .map((task) =>
      findingOn('responsible.noLead', programme, task, 'responsible', {
        coordinators: task.coordinators.join('; '),
      }),
    );
};
