import { deadlineColumn, findingOn, type Check } from './finding';

/** Deadline cells that hold text no rule could read ("31/11/2025", "Quý V"). */
export const deadlineUnreadable: Check = (programme) => {
  const column = deadlineColumn(programme);
  if (column === null) return [];
  return programme.tasks.flatMap((task) =>
    task.deadline?.kind === 'unreadable'
      ? [findingOn('deadline.unreadable', programme, task, column, { text: task.deadline.text })]
      : [],
  );
};
