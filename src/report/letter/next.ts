import { twoDigits } from '../../strings/report-dates';
import { filled, REPORT_HEADINGS } from '../../strings/report';
import { periodLabel } from '../../strings/report-period';
import { NEXT_STEPS } from '../../strings/report-sentences';
import { FOCUS } from '../../strings/report-tables';
import type { ReportContext } from '../context';
import { sentences, words } from '../context';
import { halfPage } from '../half-page';
import type { Block } from '../model';
import { nextTasks, type NextTask } from '../next-tasks';
import type { Chapter } from '../outline';
import { isCountedClass } from '../statistics';
import { freeTextBlocks } from './free-text';
import { titleOf } from './results';

/** Part III: what is overdue first, then what is due, comes round or starts; and how the office means to do it. */
export function nextChapter(context: ReportContext): Chapter {
  const { input } = context;
  const blocks = [
    sentences(context, { part: 'next', id: 'next.overdue' }, [NEXT_STEPS.overdue]),
    ...listBlocks(context),
    ...freeTextBlocks(input, 'solutions', 'next'),
  ];
  const heading = filled(REPORT_HEADINGS.next, { period: periodLabel(input.nextPeriod) });
  return { heading, part: 'next', blocks };
}

/** Tasks of the next period that find no room in part III and do not stand in annex I either. */
export function nextInAnnex(context: ReportContext): readonly NextTask[] {
  const { tasks, shown } = listed(context);
  return tasks.slice(shown.length).filter(({ item }) => !isCountedClass(item.placement.class));
}

function listBlocks(context: ReportContext): Block[] {
  const { tasks, shown } = listed(context);
  if (tasks.length === 0) return [words('next', 'next', NEXT_STEPS.none)];
  const rest = tasks.length - shown.length;
  const inAnnex = nextInAnnex(context).length;
  const where = inAnnex === 0 ? 'detail' : inAnnex === rest ? 'others' : 'both';
  return [
    words('next', 'next', NEXT_STEPS.lead),
    ...shown.map((line, i) => words('next', `next.${i + 1}`, line, 'item')),
    ...(rest > 0 ? [words('next', 'next.rest', NEXT_STEPS.rest(twoDigits(rest), where))] : []),
  ];
}

/** All tasks of the next period, and the lines of those that half a page holds. */
function listed({ input, placed }: ReportContext): {
  readonly tasks: readonly NextTask[];
  readonly shown: readonly string[];
} {
  const tasks = nextTasks(placed, input.period, input.nextPeriod);
  const several = input.programmes.length > 1;
  const lines = tasks.map(({ item, focus }) => {
    const asked = FOCUS[focus.kind](focus.day);
    return `${titleOf(item, several)} (${asked.charAt(0).toLocaleLowerCase('vi')}${asked.slice(1)}).`;
  });
  return { tasks, shown: halfPage(lines, (line) => line) };
}
