import type { Table, TableProperties, Worksheet } from '@cj-tech-master/excelts';
import { chartState } from './charts';

/**
 * The library's view of each group of a sheet's settings, as JSON. Where it is the same when saving as
 * when opening, nobody changed the group, and the file's own XML is written back untouched.
 */
export function sheetSlices(sheet: Worksheet): Record<string, string> {
  const { printArea, printTitlesRow, printTitlesColumn, ...page } = sheet.pageSetup;
  const slices = {
    format: [sheet.properties, page.fitToPage],
    views: sheet.views,
    cols: columnsOf(sheet),
    protection: sheet.sheetProtection,
    autoFilter: sheet.autoFilter,
    page,
    prints: [sheet.name, printArea, printTitlesRow, printTitlesColumn],
    headerFooter: sheet.headerFooter,
    breaks: [sheet.rowBreaks, sheet.colBreaks],
    tables: sheet.getTables().map(tableState),
    drawing: drawingState(sheet),
  };
  return Object.fromEntries(
    Object.entries(slices).map(([name, value]) => [name, JSON.stringify(value) ?? '']),
  );
}

function columnsOf(sheet: Worksheet): unknown[] {
  return (sheet.columns ?? []).map((column) => [
    column.width,
    column.hidden,
    column.outlineLevel,
    column.style,
  ]);
}

/** Without the rows: they are cells of the sheet and are written as such. */
function tableState(table: Table): unknown {
  return { ...(table.model as TableProperties), rows: undefined };
}

function drawingState(sheet: Worksheet): unknown {
  return [sheet.getImages().map((image) => image.model), sheet.getCharts().map(chartState)];
}
