import { deadlineColumn, findingOn, type Check } from './finding';

/** Deadline cells with several dates, of which one was chosen. */
export const deadlineSeveral: Check = (programme) => {
  const column = deadlineColumn(programme);
  if (column === null) return [];
  return programme.tasks.flatMap((task) => {
    const { deadline } = task;
    if (deadline?.several !== true) return [];
    const params = { text: deadline.text, from: deadline.from ?? '', to: deadline.to ?? '' };
    return [findingOn('deadline.several', programme, task, column, params)];
  });
};
