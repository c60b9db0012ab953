import { findingAt, type Check } from './finding';

/** Cells that hold an Excel error (#REF!), as the reader noted them. */
export const cellError: Check = (programme) =>
  programme.problems
    .filter((problem) => problem.code === 'cell.error')
    .map((problem) => findingAt('cell.error', programme, problem, problem.params));
