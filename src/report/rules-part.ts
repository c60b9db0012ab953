import { REPORT_HEADINGS } from '../strings/report';
import { shortDay } from '../strings/report-dates';
import { RULES } from '../strings/report-sentences';
import { leftOutPhrase } from '../strings/report-memory';
import type { GeneralFigures } from './general-figures';
import type { OutsideCounts } from './general-part';
import type { ReportInput } from './input';
import type { Block } from './model';
import { sentence } from './sentence';

/** The rules that every report prints on itself, in small print, and the lines that reconcile its totals. */
export function rulesBlocks(
  input: ReportInput,
  figures: GeneralFigures,
  outside: OutsideCounts,
): Block[] {
  const values = {
    ...figures,
    from: shortDay(input.period.from),
    to: shortDay(input.period.to),
    asOf: shortDay(input.asOf),
    dueSoonDays: String(input.dueSoonDays),
    tasks: String(input.programmes.reduce((count, { tasks }) => count + tasks.length, 0)),
    inside: figures.total ?? '',
    dropped: String(outside.dropped),
    completedBefore: String(outside.completedBefore),
    notStarted: String(outside.notStarted),
    completedUndated: String(outside.completedUndated),
    leftOut: leftOutPhrase(outside.leftOut),
  };
  const lines = Object.entries(RULES).map(([name, template]): Block => ({
    part: 'rules',
    kind: 'paragraph',
    id: `rules.${name}`,
    style: 'small',
    parts: sentence(template, values),
    ...(name === 'lists' ? { sheetOnly: true } : {}),
  }));
  return [{ part: 'rules', kind: 'heading', level: 2, text: REPORT_HEADINGS.rules }, ...lines];
}
