import { shortDay, twoDigits } from '../../strings/report-dates';
import { REPORT_HEADINGS } from '../../strings/report';
import { SHORTCOMINGS } from '../../strings/report-sentences';
import { causeOf } from '../cause';
import type { ReportContext } from '../context';
import { sentences, words } from '../context';
import { halfPage } from '../half-page';
import type { Chapter } from '../outline';
import type { PlacedTask } from '../placed';
import { countGroups } from '../statistics';
import { freeTextBlocks } from './free-text';
import { titleOf } from './results';

/** One line of the list: a unit's heading, or a task under it. */
interface Line {
  readonly text: string;
  readonly isTask: boolean;
}

/** Part II: overdue tasks unit by unit, the worst first, with the causes that remarks give; then the office's words. */
export function shortcomingsChapter(context: ReportContext): Chapter {
  const { counted, input } = context;
  const overdue = counted.filter(({ reading }) => reading.status === 'overdue');
  const lines = linesOf(overdue, input.programmes.length > 1);
  const shown = withoutBareHeading(halfPage(lines, ({ text }) => text));
  const rest = overdue.length - shown.filter(({ isTask }) => isTask).length;
  const blocks = [
    sentences(context, { part: 'shortcomings', id: 'shortcomings' }, [SHORTCOMINGS.lead]),
    ...shown.map(({ text, isTask }, i) =>
      words('shortcomings', `shortcomings.${i + 1}`, text, isTask ? 'item' : 'body'),
    ),
    ...(rest > 0
      ? [words('shortcomings', 'shortcomings.rest', SHORTCOMINGS.rest(twoDigits(rest)))]
      : []),
    ...freeTextBlocks(input, 'shortcomings', 'shortcomings', { dotted: overdue.length > 0 }),
  ];
  return { heading: REPORT_HEADINGS.shortcomings, part: 'shortcomings', blocks };
}

function linesOf(overdue: readonly PlacedTask[], several: boolean): Line[] {
  return countGroups(overdue, ({ unit }) => unit).flatMap(({ name, total }): Line[] => {
    const ofUnit = overdue.filter(({ unit }) => unit === name).sort(latestFirst);
    const heading = SHORTCOMINGS.unit(name ?? '', twoDigits(total));
    return [
      { text: heading, isTask: false },
      ...ofUnit.map((item) => ({ text: lateTask(item, several), isTask: true })),
    ];
  });
}

/** A unit's heading at the very end heads nothing. */
function withoutBareHeading(lines: readonly Line[]): readonly Line[] {
  return lines.at(-1)?.isTask === false ? lines.slice(0, -1) : lines;
}

function latestFirst(a: PlacedTask, b: PlacedTask): number {
  return b.reading.daysLate - a.reading.daysLate;
}

/** "- Nhiệm vụ 05: … (quá hạn 61 ngày, thời hạn 31/7/2025; nguyên nhân: …)." */
function lateTask(item: PlacedTask, several: boolean): string {
  const { task, reading } = item;
  const due = task.due === null ? '' : shortDay(task.due);
  const late = reading.daysLate > 0;
  const cause = causeOf(task.progress.text);
  const details = [
    late ? SHORTCOMINGS.late(reading.daysLate, due) : SHORTCOMINGS.ended(due),
    ...(cause === null ? [] : [SHORTCOMINGS.cause(cause)]),
    ...(task.progress.extensionAsked ? [SHORTCOMINGS.asked] : []),
  ];
  return `${titleOf(item, several)} (${details.join('; ')}).`;
}
