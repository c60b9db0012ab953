import type { SheetPlan } from './sheet-plan';

/** Points of one millimetre. */
const MM = 72 / 25.4;

/**
 * Page set-up of a report (Nghị định 30/2020/NĐ-CP, Phụ lục I): A4 landscape, margins 20 mm top and bottom,
 * 30 left, 15 right, page number 13 centred in the top margin and not on the first page, one page wide.
 */
export function applyPageLayout(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const layout = sheet.pageLayout;
  layout.orientation = 'Landscape';
  layout.paperSize = 'A4';
  layout.topMargin = 20 * MM;
  layout.bottomMargin = 20 * MM;
  layout.leftMargin = 30 * MM;
  layout.rightMargin = 15 * MM;
  layout.headerMargin = 10 * MM;
  layout.footerMargin = 10 * MM;
  layout.centerHorizontally = true;
  layout.firstPageNumber = 1;
  layout.zoom = { horizontalFitToPages: 1 };
  layout.headersFooters.state = 'FirstAndDefault';
  layout.headersFooters.defaultForAllPages.centerHeader = '&"Times New Roman,Regular"&13&P';
  layout.headersFooters.firstPage.centerHeader = '';
  const bottom = Math.max(1, plan.rows.length);
  layout.setPrintArea(sheet.getRangeByIndexes(0, 0, bottom, plan.printed));
  if (plan.printTitles)
    layout.setPrintTitleRows(`$${plan.printTitles[0] + 1}:$${plan.printTitles[1] + 1}`);
}
