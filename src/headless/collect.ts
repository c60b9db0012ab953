import { basename } from 'node:path';
import { today } from '../clock';
import { taskKeys } from '../excel/progress';
import { writeRemarks } from '../excel/progress/write-remarks';
import { programmesOf } from '../excel/read/programmes';
import { readFile } from '../excel/read/read-file';
import type { Programme } from '../programme';
import { atOnce } from '../programme/steps';
import { collectAnswers, type AnswerChange, type Source } from '../report/returned/collect';
import { readReturned } from '../report/returned/read-returned';
import { shownOrdinal } from '../strings/sub-tasks';
import type { Arguments } from './arguments';
import { bytesOf, openFile, outputPath, saveFile } from './open';
import { readOpened } from './read-opened';
import { UsageError } from './usage';

/** `collect FILE RETURNED…`: the answers of returned slips beside the programme; with -o they are written into a copy. */
export async function collect(args: Arguments): Promise<number> {
  if (args.others.length === 0) throw new UsageError('collect: no returned file is named');
  const isWritten = args.output !== undefined || args['in-place'];
  const path = isWritten ? outputPath(args) : '';
  const asOf = today();
  const { door, workbook } = await openFile(args, asOf);
  const reading = await readOpened(door, args.sheet);
  const programmes = programmesOf(reading, asOf);
  const [programme] = programmes;
  if (programme === undefined) throw new UsageError('no programme found');
  const found = collectAnswers(programme, args.others.map(sourceOf));
  if (isWritten) {
    const own = programmes.filter(({ sheet }) => sheet === programme.sheet);
    const keys = taskKeys(
      own,
      found.changes.map(({ task }) => task),
    );
    const entries = found.changes.map(({ after }, at) => ({ key: keys[at]!, remark: after }));
    if (entries.length > 0) await writeRemarks(door, { sheet: programme.sheet, entries });
    await saveFile(workbook, path);
  }
  const changed = (each: AnswerChange) => changeJson(programme, each);
  const { changes, conflicts, unmatched } = found;
  const shown = {
    sources: found.sources.map(({ reason, ...source }) => ({
      ...source,
      ...(reason === null ? {} : { reason }),
    })),
    changes: changes.map(changed),
    conflicts: conflicts.map((each) => ({ ...changed(each), about: each.conflict })),
    unmatched,
  };
  if (args.json) console.log(JSON.stringify(shown));
  else printCollection(shown);
  return 0;
}

/** A file that cannot be read is a source with its reason: it never stops the others. */
function sourceOf(path: string): Source {
  const file = basename(path);
  try {
    return { file, returned: readReturned(atOnce(readFile(bytesOf(path))).snapshots) };
  } catch (error) {
    return { file, broken: error instanceof Error ? error.message : String(error) };
  }
}

function changeJson({ frame }: Programme, { task, before, after, from }: AnswerChange) {
  const role = frame.columns.status === undefined ? 'note' : 'status';
  return { row: task.row, ordinal: shownOrdinal(task), role, before, after, from };
}

function printCollection(shown: {
  readonly sources: readonly { file: string; state: string; tasks: number }[];
  readonly changes: readonly { ordinal: string; after: string }[];
}): void {
  for (const { file, state, tasks } of shown.sources) console.log([file, state, tasks].join('\t'));
  for (const { ordinal, after } of shown.changes) console.log([ordinal, after].join('\t'));
}
