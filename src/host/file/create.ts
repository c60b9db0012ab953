import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type { HostWorkbook } from '../types';
import { workbookOf } from '../workbook';

/** A workbook with one empty sheet. */
export function newWorkbook(sheetName = 'Sheet1'): HostWorkbook {
  installChartSupport();
  const book = new Workbook();
  book.addWorksheet(sheetName);
  return workbookOf(book);
}
