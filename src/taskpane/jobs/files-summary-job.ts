import { today } from '../../clock';
import type { Watch } from '../../excel';
import { OfficerError } from '../../excel/door/errors';
import type { Day, Programme } from '../../programme';
import { sortedSources, type SummarySource } from '../../report/annex/sources';
import { reportDone } from '../../strings/pane';
import { uncalculatedNote } from '../../strings/pane-files';
import type { PaneState } from '../state/state';
import { chosenPeriod, reportAsOf } from '../state/selectors';
import type { JobOrder } from '../state/use-jobs';

const reading = () => import(/* webpackChunkName: "read-file" */ '../components/parts/read-source');
const naming = () => import(/* webpackChunkName: "read-file" */ '../../excel/read/read-source');
const breathing = () => import('../../excel/door/breathe');
/** Of the progress bar, what reading the files takes. */
const READING_SHARE = 0.5;

/** A file's programmes, and what became of it. */
interface Read {
  readonly source: SummarySource;
  readonly programmes: readonly Programme[];
}

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

async function readAll(files: readonly File[], asOf: Day, watch: Watch): Promise<Read[]> {
  const [{ readSource }, { programmesOfSource }, { inSteps }] = await Promise.all([
    reading(),
    naming(),
    breathing(),
  ]);
  const all: Read[] = [];
  for (const [at, one] of files.entries()) {
    watch.onProgress?.('reading', (at / files.length) * READING_SHARE);
    const read = await readSource(one, watch);
    const day = today(undefined, new Date(one.lastModified));
    const file = one.name;
    if ('broken' in read) {
      const source = { file, state: 'unreadable', tasks: 0, reason: read.broken, day } as const;
      all.push({ source, programmes: [] });
    } else {
      const steps = programmesOfSource(read.reading, { file, at, asOf });
      const programmes = await inSteps(steps, watch);
      const tasks = programmes.reduce((sum, programme) => sum + programme.tasks.length, 0);
      const state = programmes.length === 0 ? 'noProgramme' : 'read';
      const reason = uncalculatedNote(read.reading.uncalculated);
      all.push({ source: { file, state, tasks, reason, day }, programmes });
    }
  }
  return all;
}

/** What follows the reading fills the rest of the bar. */
function laterHalf({ onProgress, ...watch }: Watch): Watch {
  return {
    ...watch,
    onProgress: (step, share) => onProgress?.(step, READING_SHARE + share * (1 - READING_SHARE)),
  };
}
