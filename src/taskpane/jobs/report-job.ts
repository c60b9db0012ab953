import { reportDone } from '../../strings/pane';
import type { ProgrammeReading, ReportRequest } from '../actions';
import { chosenPeriod, reportAsOf } from '../state/selectors';
import type { PaneState } from '../state/state';
import type { JobOrder } from '../state/use-jobs';

/** The order to write the report that the pane's state describes, on the programme shown. */
export function reportJob(state: PaneState, chosen: ProgrammeReading): JobOrder {
  const request = requestOf(state, chosen);
  return {
    name: 'report',
    work: async (actions, watch) => {
      const { sheet, counts } = await actions.createReport(request, watch);
      return { sentence: reportDone(sheet, counts.total, counts.byStatus.overdue), sheet };
    },
  };
}

function requestOf(state: PaneState, { programme }: ProgrammeReading): ReportRequest {
  return {
    period: chosenPeriod(state),
    asOf: reportAsOf(state),
    today: state.today,
    sheet: programme.sheet,
    row: programme.frame.headerTop,
  };
}
