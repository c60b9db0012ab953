import type { Day, Programme } from '../../programme';
import type { Steps } from '../../programme/steps';
import type { SummarySource } from '../../report/annex/sources';
import { uncalculatedNote } from '../../strings/pane-files';
import { programmeSteps } from './programmes';
import type { FileReading } from './read-file';

/** A file that a report over several is made of. */
export interface SourceFile {
  readonly file: string;
  /** Its place among the files, which tells tasks apart of files that have the same sheets. */
  readonly at: number;
  readonly asOf: Day;
  /** When it was saved. */
  readonly day: Day;
}

/** What became of a file, and its programmes. */
export interface SourceRead {
  readonly source: SummarySource;
  readonly programmes: readonly Programme[];
}

/** The programmes of one of several files, under the name of its office: the file's name without its ending. In pieces. */
export function* sourceSteps(
  reading: FileReading,
  { file, at, asOf, day }: SourceFile,
): Steps<SourceRead> {
  const found = yield* programmeSteps(reading, asOf);
  const programmes = found.map((programme) => ({
    ...programme,
    sheet: file.replace(/\.xls[xm]$/i, ''),
    tasks: programme.tasks.map((task) => ({ ...task, id: `${at}:${task.id}` })),
  }));
  const tasks = programmes.reduce((sum, programme) => sum + programme.tasks.length, 0);
  const state = programmes.length === 0 ? 'noProgramme' : 'read';
  const reason = uncalculatedNote(reading.uncalculated);
  return { source: { file, state, tasks, reason, day }, programmes };
}
