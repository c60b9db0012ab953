import { fold } from '../programme/text/normalise';
import type { Task } from '../programme/types';
import { eachTask, findingOn, hasColumn, type Check } from './finding';

/** Product cells that repeat the director's name: the product was forgotten and the cell beside it copied. */
export const outputRepeatsDirector: Check = (programme) => {
  if (!hasColumn(programme, 'output') || !hasColumn(programme, 'director')) return [];
  return eachTask(programme, (task) => {
    const output = task.output?.trim() ?? '';
    if (output === '' || !repeatsDirector(output, task)) return null;
    return findingOn('output.repeatsDirector', programme, task, 'output', { text: output });
  });
};

function repeatsDirector(output: string, { directors, cells }: Task): boolean {
  if (repeats(output, cells.director?.text ?? '')) return true;
  return directors.some((name) => repeats(output, name));
}

/** Lengths and first letters are compared before the rest: most products are far from any name. */
function repeats(output: string, name: string): boolean {
  if (name === '' || Math.abs(name.length - output.length) > 8) return false;
  if (name.charAt(0).toLowerCase() !== output.charAt(0).toLowerCase()) return false;
  return fold(name) === fold(output);
}
