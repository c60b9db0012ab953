import { PAGE } from './page';
import type { SheetPlan } from './sheet-plan';

/**
 * Page set-up of a report (Nghị định 30/2020/NĐ-CP, Phụ lục I): A4, margins 20 mm top and bottom, 30 left, 15 right,
 * page number 13 centred in the top margin and not on the first page. The columns fit the page as they are in Excel;
 * readers that measure the workbook's font otherwise make them wider, and a second page of columns is worse than a
 * page break that is not kept beside "fit to width": so both are set.
 */
export function applyPageLayout(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const layout = sheet.pageLayout;
  layout.orientation = plan.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.paperSize = 'A4';
  layout.topMargin = PAGE.top;
  layout.bottomMargin = PAGE.bottom;
  layout.leftMargin = PAGE.left;
  layout.rightMargin = PAGE.right;
  layout.headerMargin = PAGE.header;
  layout.footerMargin = PAGE.header;
  layout.centerHorizontally = true;
  layout.firstPageNumber = 1;
  layout.zoom = { horizontalFitToPages: 1 };
  layout.headersFooters.state = 'FirstAndDefault';
  layout.headersFooters.defaultForAllPages.centerHeader = '&"Times New Roman,Regular"&13&P';
  layout.headersFooters.firstPage.centerHeader = '';
  const bottom = Math.max(1, plan.printedRows);
  layout.setPrintArea(sheet.getRangeByIndexes(0, 0, bottom, plan.printed));
  if (plan.printTitles)
    layout.setPrintTitleRows(`$${plan.printTitles[0] + 1}:$${plan.printTitles[1] + 1}`);
  for (const row of plan.breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
