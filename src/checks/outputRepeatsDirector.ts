import { fold } from '../programme/text/normalise';
import type { Task } from '../programme/types';
import { findingOn, hasColumn, type Check } from './finding';

/** Product cells that repeat the director's name: the product was forgotten and the cell beside it copied. */
export const outputRepeatsDirector: Check = (programme) => {
  if (!hasColumn(programme, 'output') || !hasColumn(programme, 'director')) return [];
  return programme.tasks
    .filter(repeatsDirector)
    .map((task) =>
      findingOn('output.repeatsDirector', programme, task, 'output', { text: task.output ?? '' }),
    );
};

/** Lengths are compared first: most products are far from any director's name. */
function repeatsDirector({ output, directors, cells }: Task): boolean {
  const text = output ?? '';
  const names = [cells.director?.text ?? '', ...directors];
  return names.some(
    (name) => name !== '' && Math.abs(name.length - text.length) < 8 && fold(name) === fold(text),
  );
}
