import type { ExcelDoor } from '../excel';
import type { PaneActions } from './actions';

/** The part that reads tables and writes reports: its own file, fetched while the pane draws itself. */
const excel = () => import(/* webpackChunkName: "excel" */ '../excel');

/** The Excel this pane runs in. */
const door: ExcelDoor = {
  run: (batch) => Excel.run(batch),
  support: { has: (version) => Office.context.requirements.isSetSupported('ExcelApi', version) },
};

/** The pane's actions over the workbook it stands beside. Call only after Office.onReady. */
export const excelActions: PaneActions = {
  loadView: async (days) => (await excel()).loadView(door, days),
  createReport: async (request, watch) => (await excel()).createReport(door, request, watch),
  activateSheet: async (sheet) => (await excel()).activateSheet(door, sheet),
  selectCell: async (sheet, address) => (await excel()).selectCell(door, sheet, address),
};
