/** The one door from the page to the stand-in for Excel: all it takes from src/host. */
export { createHost, HostError, sheetById, sheetsOf } from '../../../host';
export type { Area, CellStyle, Host, HostWorkbook, RequestRecord } from '../../../host';
export { boxOf, chartData, chartId, chartPicture } from '../../../host/charts';
export type { ChartData, HostChart } from '../../../host/charts';
export { openWorkbook, saveWorkbook } from '../../../host/file';
export { findCell, formulaOf, isFormula, numberFormatOf, scalarOf } from '../../../host/cells/cell';
export { formatValue } from '../../../display';
export { calculate, conditionalStyles, styleKey } from '../../../host/calc';
