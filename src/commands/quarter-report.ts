import type { ReportRequest, ReportResult, ViewDays, WorkbookView } from '../excel';
import type { Day } from '../programme';
import { defaultAsOf, periodOffered } from '../report/period-steps';

/** What the command does to a workbook; src/excel over a door. */
export interface CommandActions {
  readonly loadView: (days: ViewDays) => Promise<WorkbookView>;
  readonly createReport: (request: ReportRequest) => Promise<ReportResult>;
  readonly activateSheet: (sheet: string) => Promise<void>;
}

/**
 * "Tạo báo cáo quý" without the pane: the report of the quarter to be reported now, on the workbook's chosen
 * programme, then shown. Rejects with what the actions reject with; the workbook is then as before.
 */
export async function createQuarterReport(actions: CommandActions, today: Day): Promise<void> {
  const { settings } = await actions.loadView({ asOf: today, today });
  const period = periodOffered(today, settings.calendar);
  const asOf = defaultAsOf(period, today);
  const { sheet } = await actions.createReport({ period, asOf, today });
  await actions.activateSheet(sheet);
}
