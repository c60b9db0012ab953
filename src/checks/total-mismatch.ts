import type { Programme } from '../programme/types';
import { findingAt, type Check } from './finding';

/** "Tổng cộng: 25 nhiệm vụ" against the tasks that were counted: the numbered ones, or all with their sub-tasks. */
export const totalMismatch: Check = (programme) => {
  const { declaredTotal, tasks } = programme;
  if (declaredTotal === null) return [];
  const counted = tasks.length;
  if (declaredTotal.count === counted || declaredTotal.count === numberedIn(programme)) return [];
  return [
    findingAt('total.mismatch', programme, declaredTotal, {
      declared: declaredTotal.count,
      counted,
    }),
  ];
};

/** Numbered tasks, those among them that are only the headings of their sub-tasks. */
function numberedIn({ tasks, sections }: Programme): number {
  const numerals = new Map(sections.map(({ row, numeral }) => [row, numeral]));
  const headed = new Set<number>();
  let numbered = 0;
  for (const { parent, sectionRow } of tasks) {
    if (parent === null) numbered += 1;
    else if (typeof sectionRow === 'number' && numerals.get(sectionRow) === parent)
      headed.add(sectionRow);
  }
  return numbered + headed.size;
}
