import type { Day } from '../../programme';
import { shortDay } from '../../strings/report-dates';
import { SOURCE_CAPTIONS, SOURCE_STATES } from '../../strings/summary-sources';
import type { ReportContext } from '../context';
import { tableBlock } from '../context';
import type { Block, Column, Row } from '../model';
import { textCell } from '../table-builder';

/** A file that a report over several is made of. */
export interface SummarySource {
  readonly file: string;
  readonly state: 'read' | 'noProgramme' | 'unreadable';
  readonly tasks: number;
  readonly reason: string | null;
  /** When it was saved; null where nobody knows. */
  readonly day?: Day | null;
}

/** Files that could not be read stand first. */
export function sortedSources<T extends Pick<SummarySource, 'state'>>(sources: readonly T[]): T[] {
  return [...sources].sort((a, b) => Number(a.state === 'read') - Number(b.state === 'read'));
}

const COLUMNS: readonly Column[] = [
  { id: 'number', caption: SOURCE_CAPTIONS.number, align: 'center', width: 6 },
  { id: 'file', caption: SOURCE_CAPTIONS.file, align: 'left', width: 60 },
  { id: 'day', caption: SOURCE_CAPTIONS.day, align: 'center', width: 14 },
  { id: 'state', caption: SOURCE_CAPTIONS.state, align: 'left', width: 44 },
  { id: 'tasks', caption: SOURCE_CAPTIONS.tasks, align: 'center', width: 12 },
];

/** Annex IV of a report over several files: each of them with its day and what became of it. */
export function sourcesAnnex(context: ReportContext): Block[] {
  const { sources = [] } = context.input;
  if (sources.length === 0) return [];
  const rows = sortedSources(sources).map(rowOf);
  return [tableBlock(context, 'sources', { id: 'sources', columns: COLUMNS, rows })];
}

function rowOf({ file, state, tasks, reason, day }: SummarySource, at: number): Row {
  const said = [SOURCE_STATES[state], reason];
  const words = said.filter((each) => each !== null && each !== '').join(': ');
  return {
    kind: 'item',
    cells: [at + 1, file, textCell(day ? shortDay(day) : null), words, tasks],
  };
}
