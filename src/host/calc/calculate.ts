import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import type { HostWorkbook } from '../types';
/** x */
export function calculate(workbook: HostWorkbook, options: { today?: string }): void {
  void options;
  calculateFormulas(workbook.book);
}
