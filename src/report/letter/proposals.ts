import { filled, OPENING, REPORT_HEADINGS } from '../../strings/report';
import { PROPOSALS } from '../../strings/report-sentences';
import { namedTasks } from '../../strings/task-names';
import type { ReportContext } from '../context';
import { words } from '../context';
import type { Block } from '../model';
import type { Chapter } from '../outline';
import { subjectOf } from '../plan-name';
import { taskNameIn } from '../task-name';
import { freeTextBlocks } from './free-text';

/** Part IV: extensions that remarks ask for, and what only the office can propose. */
export function proposalsChapter({ counted, input }: ReportContext): Chapter {
  const several = input.programmes.length > 1;
  const asked = counted.filter(
    ({ task, reading }) => task.progress.extensionAsked && reading.status !== 'dropped',
  );
  const names = asked.map(({ task, programme }) => taskNameIn(task, programme, several));
  const blocks = [
    ...(names.length > 0
      ? [words('proposals', 'proposals.extensions', PROPOSALS.extensions(namedTasks(names)))]
      : []),
    ...freeTextBlocks(input, 'proposals', 'proposals'),
  ];
  return { heading: REPORT_HEADINGS.proposals, part: 'proposals', blocks };
}

/** "Trên đây là báo cáo …./." */
export function closingBlock({ programmes, period, settings }: ReportContext['input']): Block {
  const subject = subjectOf(programmes, period);
  const text = filled(PROPOSALS.closing, {
    subject: subject.charAt(0).toLocaleLowerCase('vi') + subject.slice(1),
    office: settings.name.trim() || OPENING.office,
  });
  return words('closing', 'closing', text);
}
