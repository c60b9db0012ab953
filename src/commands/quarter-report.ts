import type { ReportRequest, ReportResult } from '../excel';
import type { Day } from '../programme';

/** What the command does to a workbook; src/excel over a door. */
export interface CommandActions {
  readonly createReport: (request: ReportRequest) => Promise<ReportResult>;
  readonly activateSheet: (sheet: string) => Promise<void>;
}

/**
 * "Tạo báo cáo quý" without the pane: the report of the quarter to be reported now, on the workbook's chosen
 * programme, then shown. The workbook is read once: its calendar cuts the quarter there. Rejects with what the
 * actions reject with; the workbook is then as before.
 */
export async function createQuarterReport(actions: CommandActions, today: Day): Promise<void> {
  const { sheet } = await actions.createReport({ period: 'offered', today });
  await actions.activateSheet(sheet);
}
