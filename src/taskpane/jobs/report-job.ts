import { reportDone } from '../../strings/pane';
import { handChangesKept, remindersDone } from '../../strings/pane-report';
import type { ProgrammeReading, ReportResult, WorkbookView } from '../actions';
import { chosenPeriod, reportAsOf } from '../state/selectors';
import type { Answers, Outcome, PaneState } from '../state/state';
import { placeOfProgramme } from './place-of-programme';
import type { JobOrder } from '../state/use-jobs';

/** The order to write the report that the pane's state describes, on the programme shown. */
export function reportJob(
  state: PaneState,
  chosen: ProgrammeReading,
  answers: Answers = {},
): JobOrder {
  const request = { ...daysOf(state), ...placeOfProgramme(chosen.programme), ...answers };
  return {
    name: 'report',
    answers,
    work: async (actions, watch) => outcomeOf(await actions.createReport(request, watch)),
  };
}

/** "Tổng hợp": one report over the sheets chosen in the settings, else over every programme of the workbook. */
export function summaryJob(state: PaneState, view: WorkbookView, answers: Answers = {}): JobOrder {
  const there = view.programmes.map(({ programme }) => programme.sheet);
  const sheets = view.settings.programmeSheets.filter((sheet) => there.includes(sheet));
  const request = { ...daysOf(state), ...(sheets.length > 0 && { sheets }), ...answers };
  return {
    name: 'summary',
    answers,
    work: async (actions, watch) => outcomeOf(await actions.createSummary(request, watch)),
  };
}

/** "Danh sách đôn đốc" of the programme shown or of all, as of the day shown. */
export function remindersJob(state: PaneState, chosen: ProgrammeReading): JobOrder {
  const { asOf, today, urging, view } = state;
  const all = urging.all && (view?.programmes.length ?? 0) > 1;
  const of = all ? { all } : placeOfProgramme(chosen.programme);
  const request = { asOf, today, ...of, pageAUnit: urging.pageAUnit };
  return {
    name: 'reminders',
    work: async (actions, watch) => {
      const { sheet, counts, document } = await actions.createReminders(request, watch);
      return { sentence: remindersDone(sheet, counts.overdue, counts.dueSoon), sheet, document };
    },
  };
}

function daysOf(state: PaneState) {
  return { period: chosenPeriod(state), asOf: reportAsOf(state), today: state.today };
}

function outcomeOf({
  sheet,
  counts,
  kept,
  beside,
  lost,
  leftOut,
  document,
}: ReportResult): Outcome {
  const done = reportDone(sheet, counts.total, counts.byStatus.overdue);
  const hand = handChangesKept(
    kept.length + beside,
    lost.map(({ cell }) => cell),
    leftOut,
  );
  return { sentence: `${done}${hand}`, sheet, document };
}
