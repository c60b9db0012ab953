import { deadlineColumn, eachTask, findingOn, type Check } from './finding';

/** Deadline cells with several dates, of which one was chosen. */
export const deadlineSeveral: Check = (programme) => {
  const column = deadlineColumn(programme);
  if (column === null) return [];
  return eachTask(programme, (task) => {
    const { deadline } = task;
    if (deadline?.several !== true) return null;
    const params = { text: deadline.text, from: deadline.from ?? '', to: deadline.to ?? '' };
    return findingOn('deadline.several', programme, task, column, params);
  });
};
