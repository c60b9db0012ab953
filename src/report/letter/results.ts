import { shortDay, twoDigits } from '../../strings/report-dates';
import { ACHIEVEMENTS, AS_OF, GENERAL } from '../../strings/report-sentences';
import { duringPeriod } from '../../strings/report-period';
import { CHART_TITLES, NO_GROUP, REPORT_HEADINGS, REPORT_SUBHEADINGS } from '../../strings/report';
import { isCompleted } from '../classes';
import type { ReportContext } from '../context';
import { sentences, subheading, tableBlock, words } from '../context';
import { halfPage } from '../half-page';
import type { ReportInput } from '../input';
import type { Block } from '../model';
import type { Chapter } from '../outline';
import type { PlacedTask } from '../placed';
import { STATUS_ROWS, STATUS_TABLE, statusTable } from '../status-table';
import { taskNameIn } from '../task-name';
import { freeTextBlocks } from './free-text';

/** Part I: the figures in one paragraph, a table and a chart; what was done; how the office sees it. */
export function resultsChapter(context: ReportContext): Chapter {
  const blocks = [
    subheading('general', REPORT_SUBHEADINGS.general),
    generalParagraph(context),
    ...statusBlocks(context),
    subheading('achievements', REPORT_SUBHEADINGS.achievements),
    ...achievementBlocks(context),
    subheading('achievements', REPORT_SUBHEADINGS.assessment),
    ...freeTextBlocks(context.input, 'assessment', 'achievements'),
  ];
  return { heading: REPORT_HEADINGS.results, part: 'general', blocks };
}

/** "tính đến hết ngày 30/9/2025", or without "hết" while that day is still running. */
export function asOfPhrase({ asOf, dayOver }: Pick<ReportInput, 'asOf' | 'dayOver'>): string {
  return dayOver ? AS_OF.over(shortDay(asOf)) : AS_OF.running(shortDay(asOf));
}

function generalParagraph(context: ReportContext): Block {
  const { input, placed } = context;
  const dropped = placed.filter(({ placement }) => placement.class === 'dropped').length;
  const templates: string[] = [GENERAL.scope, GENERAL.done, GENERAL.open, GENERAL.rate];
  // Before the period has ended nobody knows yet what it will leave undone.
  if (input.asOf > input.period.to || (input.asOf === input.period.to && input.dayOver))
    templates.push(GENERAL.carriedOut);
  if (dropped > 0) templates.push(GENERAL.dropped);
  const values = {
    during: duringPeriod(input.period),
    asOf: asOfPhrase(input),
    dropped: twoDigits(dropped),
  };
  return sentences(context, { part: 'general', id: 'general' }, templates, values);
}

function statusBlocks(context: ReportContext): Block[] {
  if (context.counted.length === 0) return [];
  const chart: Block = {
    part: 'chart',
    kind: 'chart',
    type: 'pie',
    title: CHART_TITLES.status,
    source: {
      table: STATUS_TABLE,
      categories: 'status',
      series: ['count'],
      rows: STATUS_ROWS,
    },
  };
  return [tableBlock(context, 'status', statusTable(context)), chart];
}

/** What was done in the period, the latest first; at most half a page, the rest stands in annex I. */
function achievementBlocks({ counted, input }: ReportContext): Block[] {
  const done = counted
    .filter(({ reading }) => isCompleted(reading.status))
    .sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
  if (done.length === 0) return [words('achievements', 'achievements', ACHIEVEMENTS.none)];
  const several = input.programmes.length > 1;
  const lines = done.map((item) => achievement(item, several));
  const shown = halfPage(lines, (line) => line);
  const rest = lines.length - shown.length;
  return [
    words('achievements', 'achievements', ACHIEVEMENTS.lead),
    ...shown.map((line, i) => words('achievements', `achievements.${i + 1}`, line, 'item')),
    ...(rest > 0
      ? [words('achievements', 'achievements.rest', ACHIEVEMENTS.rest(twoDigits(rest)))]
      : []),
  ];
}

function dayOf({ task }: PlacedTask): string {
  return task.progress.completedOn ?? '';
}

/** "- 05. Tổ chức hội nghị … (Phòng A chủ trì; hoàn thành ngày 12/8/2025; sản phẩm: Báo cáo)." */
function achievement({ task, unit, programme }: PlacedTask, several: boolean): string {
  const known = Object.values(NO_GROUP).every((none) => none !== unit);
  const details = [
    ...(known ? [ACHIEVEMENTS.unit(unit)] : []),
    ...(task.progress.completedOn ? [ACHIEVEMENTS.on(shortDay(task.progress.completedOn))] : []),
    ...(task.output ? [ACHIEVEMENTS.product(oneLine(task.output))] : []),
  ];
  const origin = several ? ` [${programme.sheet}]` : '';
  const suffix = details.length > 0 ? ` (${details.join('; ')})` : '';
  return `${titleOf({ task, programme }, several)}${suffix}${origin}.`;
}

/** A task by its number and the beginning of its content, on one line. */
export function titleOf(
  { task, programme }: Pick<PlacedTask, 'task' | 'programme'>,
  several: boolean,
): string {
  const content = oneLine(task.content)
    .replace(/^[-–+•*\s]+/, '')
    .replace(/[.;,:\s]+$/, '');
  const short =
    content.length > 160 ? `${content.slice(0, content.lastIndexOf(' ', 160))}…` : content;
  const name = task.ordinal === '' ? '' : taskNameIn(task, programme, false);
  return `- ${name === '' || several ? '' : `Nhiệm vụ ${name}: `}${short}`;
}

/** Text on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
