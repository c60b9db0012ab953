import { today } from '../../clock';
import type { Watch } from '../../excel';
import { OfficerError } from '../../excel/door/errors';
import type { SourceRead } from '../../excel/read/read-source';
import type { Day } from '../../programme';
import { sortedSources, type SummarySource } from '../../report/annex/sources';
import { reportDone } from '../../strings/pane';
import type { ReadSource } from '../components/parts/read-source';
import type { PaneState } from '../state/state';
import { chosenPeriod, reportAsOf } from '../state/selectors';
import type { JobOrder } from '../state/use-jobs';

const reading = () => import(/* webpackChunkName: "read-file" */ '../components/parts/read-source');
const summing = () => import(/* webpackChunkName: "read-file" */ '../../excel/read/read-source');
const breathing = () => import('../../excel/door/breathe');
/** Of the progress bar, what reading the files takes. */
const READING_SHARE = 0.5;

/** One report over the programmes of many files, on sheets of this workbook. Broken files never stop the others. */
export function filesSummaryJob(
  state: PaneState,
  files: readonly File[],
  found: (sources: readonly SummarySource[]) => void,
): JobOrder {
  const asOf = reportAsOf(state);
  return {
    name: 'filesSummary',
    work: async (actions, watch) => {
      const read = await readAll(files, asOf, watch);
      const sources = sortedSources(read.map(({ source }) => source));
      found(sources);
      const others = read.flatMap(({ programmes }) => programmes);
      if (others.length === 0) throw new OfficerError('filesWithoutProgramme');
      const days = { period: chosenPeriod(state), asOf, today: state.today };
      // What was typed into the summary that this one replaces stays; the files may be fewer than last time.
      const answers = { handChanged: 'keep', suddenFall: 'accept', notBegun: 'accept' } as const;
      const result = await actions.createSummary(
        { ...days, ...answers, sheets: [], others, sources },
        laterHalf(watch),
      );
      const { sheet, counts, document } = result;
      const sentence = reportDone(sheet, counts.total, counts.byStatus.overdue);
      return { sentence, sheet, document };
    },
  };
}

async function readAll(files: readonly File[], asOf: Day, watch: Watch): Promise<SourceRead[]> {
  const [{ readSources }, { sourceSteps }, { inSteps }] = await Promise.all([
    reading(),
    summing(),
    breathing(),
  ]);
  const use = (read: ReadSource, at: number): SourceRead | Promise<SourceRead> => {
    const { file } = read;
    const day = today(undefined, new Date(files[at]!.lastModified));
    if (!('broken' in read))
      return inSteps(sourceSteps(read.reading, { file, at, asOf, day }), watch);
    const source = { file, state: 'unreadable', tasks: 0, reason: read.broken, day } as const;
    return { source, programmes: [] };
  };
  return readSources(files, watch, use, READING_SHARE);
}

/** What follows the reading fills the rest of the bar. */
function laterHalf({ onProgress, ...watch }: Watch): Watch {
  return {
    ...watch,
    onProgress: (step, share) => onProgress?.(step, READING_SHARE + share * (1 - READING_SHARE)),
  };
}
