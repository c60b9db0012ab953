import { findingOn, type Check } from './finding';

/** Remarks that no rule understands and nobody has settled: the dates alone decide, so it is said (src/README §5). */
export const progressNotUnderstood: Check = (programme) =>
  programme.tasks.flatMap((task) =>
    task.progress.notUnderstood.map(({ role, text }) =>
      findingOn('progress.notUnderstood', programme, task, role, { text }),
    ),
  );
