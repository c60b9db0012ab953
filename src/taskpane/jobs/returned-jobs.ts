import type { UndoRecord } from '../../excel/progress';
import { taskKeys } from '../../excel/progress/task-key';
import type { ProgrammePlace, StandingProgramme } from '../../excel/read/read-programme';
import type { Day, Task } from '../../programme';
import type { AnswerChange, Collection, Source } from '../../report/returned/collect';
import { collectAnswers } from '../../report/returned/collect';
import { readReturned } from '../../report/returned/read-returned';
import { answersWritten, collectedLine } from '../../strings/pane-returned';
import type { ReadSource } from '../components/parts/read-source';
import type { JobOrder } from '../state/use-jobs';

const reading = () => import(/* webpackChunkName: "read-file" */ '../components/parts/read-source');

/** Answers laid beside the programme as it stood then. */
export interface Collected {
  readonly collection: Collection;
  readonly standing: StandingProgramme;
}

/** Reads returned files and lays their answers beside the programme as it stands; writes nothing. */
export function readReturnedJob(
  files: readonly File[],
  place: ProgrammePlace,
  asOf: Day,
  found: (collected: Collected) => void,
): JobOrder {
  return {
    name: 'readReturned',
    work: async (actions, watch) => {
      const { readSources } = await reading();
      const standing = await actions.readProgramme(place, asOf);
      const sources = await readSources(files, watch, sourceOf);
      const collection = collectAnswers(standing.programme, sources);
      found({ collection, standing });
      return { sentence: collectedLine(collection), sheet: null };
    },
  };
}

function sourceOf(read: ReadSource): Source {
  if ('broken' in read) return read;
  return { file: read.file, returned: readReturned(read.reading.snapshots) };
}

/** Writes the answers accepted as progress, all in one action with one undo. */
export function writeAnswersJob(
  { standing }: Collected,
  accepted: readonly AnswerChange[],
  written: (undo: UndoRecord | null) => void,
): JobOrder {
  const byTask = new Map<Task, AnswerChange[]>();
  for (const answer of accepted)
    byTask.set(answer.task, [...(byTask.get(answer.task) ?? []), answer]);
  const tasks = [...byTask.keys()];
  const { sheet } = standing.programme;
  return {
    name: 'writeAnswers',
    changesView: true,
    work: async (actions, watch) => {
      const keys = taskKeys(standing.beside, tasks);
      const entries = tasks.map((task, at) => ({
        key: keys[at]!,
        before: task.progress.text ?? '',
        remark: (byTask.get(task) ?? []).map(({ after }) => after).join('; '),
      }));
      const result = await actions.writeRemarks({ sheet, entries }, watch);
      written(result.undo);
      return {
        sentence: answersWritten(result.written, result.unchanged),
        sheet: null,
        ids: tasks.map(({ id }) => id),
        ...(result.undo && { undo: result.undo }),
      };
    },
  };
}
