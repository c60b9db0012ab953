import { findingAt, type Check } from './finding';

/** Captions that could mean two things, as the reader noted them; its parameters are handed on. */
export const columnAmbiguous: Check = (programme) =>
  programme.problems
    .filter((problem) => problem.code === 'column.ambiguous')
    .map((problem) => findingAt('column.ambiguous', programme, problem, problem.params));
