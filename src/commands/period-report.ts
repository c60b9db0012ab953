import type { ReportRequest, ReportResult } from '../excel';
import { isOfficerError } from '../excel/door/errors';
import type { Day } from '../programme';
import type { OfferedKind } from '../report/offered-period';

/** What the command does to a workbook; src/excel over a door. */
export interface CommandActions {
  readonly createReport: (request: ReportRequest) => Promise<ReportResult>;
  /** The name of the sheet the officer stands on. */
  readonly activeSheet: () => Promise<string>;
  readonly activateSheet: (sheet: string) => Promise<void>;
}

/**
 * A report without the pane: that of the period of a kind to be reported now, on the programme of the sheet the
 * officer stands on (where that has none, on the workbook's chosen one), then shown. Rejects with what the actions
 * reject with; the workbook is then as before.
 */
export async function createPeriodReport(
  actions: CommandActions,
  kind: OfferedKind,
  today: Day,
): Promise<void> {
  const request = { period: { offered: kind }, today };
  const here = await actions.activeSheet();
  const { sheet } = await actions.createReport({ ...request, sheet: here }).catch((error) => {
    if (isOfficerError(error, 'programmeNotFoundOn')) return actions.createReport(request);
    throw error;
  });
  await actions.activateSheet(sheet);
}
