import type { Day, Programme } from '../../programme';
import { flatMapInSteps, type Steps } from '../../programme/steps';
import { readProgrammesSteps } from '../../programme/read';
import type { FileReading } from './read-file';

/**
 * The programmes of a file that is one of several, under the name of its office (the file's name without its ending);
 * `at` tells tasks apart of files that have the same sheets. In pieces.
 */
export function* programmesOfSource(
  { snapshots, settings }: FileReading,
  { file, at, asOf }: { readonly file: string; readonly at: number; readonly asOf: Day },
): Steps<Programme[]> {
  const options = { corrections: settings.values.corrections, asOf };
  const programmes = yield* flatMapInSteps(snapshots, (snapshot) =>
    readProgrammesSteps(snapshot, options),
  );
  return programmes.map((programme) => ({
    ...programme,
    sheet: file.replace(/\.xls[xm]$/i, ''),
    tasks: programme.tasks.map((task) => ({ ...task, id: `${at}:${task.id}` })),
  }));
}
