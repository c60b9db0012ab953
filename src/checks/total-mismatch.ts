import { findingAt, type Check } from './finding';

/** "Tổng cộng: 25 nhiệm vụ" against the tasks that were counted. */
export const totalMismatch: Check = (programme) => {
  const { declaredTotal, tasks } = programme;
  if (declaredTotal === null || declaredTotal.count === tasks.length) return [];
  const params = { declared: declaredTotal.count, counted: tasks.length };
  return [findingAt('total.mismatch', programme, declaredTotal, params)];
};
