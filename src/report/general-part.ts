import { shortDay } from '../strings/report-dates';
import { periodLabel } from '../strings/report-period';
import { GENERAL } from '../strings/report-sentences';
import { OPENING } from '../strings/report';
import type { GeneralFigures } from './general-figures';
import type { ReportInput } from './input';
import type { Block } from './model';
import { sentence } from './sentence';

/** How many tasks of the programme lie in no class, and why. */
export interface OutsideCounts {
  readonly dropped: number;
  readonly completedBefore: number;
  readonly notStarted: number;
  readonly completedUndated: number;
}

/** The paragraphs of part I: one sentence each, so that each fits a cell's formula. */
export function generalBlocks(
  input: ReportInput,
  figures: GeneralFigures,
  droppedCount: number,
): Block[] {
  const values = {
    ...figures,
    period: periodLabel(input.period),
    asOf: shortDay(input.asOf),
    programme: programmePhrase(input),
    office: input.settings.name.trim() || OPENING.office,
    dropped: String(droppedCount).padStart(2, '0'),
  };
  const names: (keyof typeof GENERAL)[] = ['opening', 'scope', 'done', 'open', 'rate'];
  // Before the period has ended nobody knows yet what it will leave undone.
  if (input.asOf >= input.period.to) names.push('carriedOut');
  if (droppedCount > 0) names.push('dropped');
  names.push(lacksDirectorColumn(input) ? 'absencesNoDirectorColumn' : 'absences');
  return names.map((name) => ({
    part: 'general',
    kind: 'paragraph',
    id: `general.${name}`,
    style: 'body',
    parts: sentence(GENERAL[name], values),
  }));
}

/** Whether some programme's table has no director column: then its absence is no omission of a task. */
export function lacksDirectorColumn({ programmes }: Pick<ReportInput, 'programmes'>): boolean {
  return programmes.some(({ frame }) => frame.columns.director === undefined);
}

function programmePhrase({ programmes }: ReportInput): string {
  const years = [...new Set(programmes.flatMap(({ year }) => (year === null ? [] : [year])))];
  return years.length === 1 ? OPENING.ofYear(years[0] ?? 0) : OPENING.programme;
}
