import { shortDay } from '../strings/report-dates';
import { duringPeriod, periodLabel } from '../strings/report-period';
import { ABSENCES, GENERAL } from '../strings/report-sentences';
import { filled, OPENING } from '../strings/report';
import type { GeneralFigures } from './general-figures';
import type { ReportInput } from './input';
import type { Block } from './model';
import { sentence } from './sentence';
import { lacksColumn } from './lacks-column';

/** How many tasks of the programme lie in no class, and why. */
export interface OutsideCounts {
  readonly dropped: number;
  readonly completedBefore: number;
  readonly notStarted: number;
  readonly completedUndated: number;
  /** Names of the tasks taken out by hand. */
  readonly leftOut: readonly string[];
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
    during: duringPeriod(input.period),
    asOf: shortDay(input.asOf),
    programme: programmePhrase(input),
    office: input.settings.name.trim() || OPENING.office,
    dropped: String(droppedCount).padStart(2, '0'),
  };
  const names: (keyof typeof GENERAL)[] = ['opening', 'scope', 'done', 'open', 'rate'];
  // Before the period has ended nobody knows yet what it will leave undone.
  if (input.asOf >= input.period.to) names.push('carriedOut');
  if (droppedCount > 0) names.push('dropped');
  names.push('absences');
  return names.map((name) => ({
    part: 'general',
    kind: 'paragraph',
    id: `general.${name}`,
    style: 'body',
    parts: sentence(name === 'absences' ? absencesTemplate(input) : GENERAL[name], values),
  }));
}

/** A column that every programme lacks is said to be missing; its absence is no omission of a task. */
function absencesTemplate({ programmes }: ReportInput): string {
  const lacks = (which: 'lead' | 'director') =>
    programmes.length > 0 && programmes.every((programme) => lacksColumn(programme, which));
  return filled(GENERAL.absences, {
    lead: lacks('lead') ? ABSENCES.noLeadColumn : ABSENCES.lead,
    deadline: ABSENCES.deadline,
    director: lacks('director') ? ABSENCES.noDirectorColumn : ABSENCES.director,
  });
}

function programmePhrase({ programmes }: ReportInput): string {
  const years = [...new Set(programmes.flatMap(({ year }) => (year === null ? [] : [year])))];
  return years.length === 1 ? OPENING.ofYear(years[0] ?? 0) : OPENING.programme;
}
