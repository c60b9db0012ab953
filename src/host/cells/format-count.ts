import { HostError } from '../errors';
import type { HostWorkbook } from '../types';
import { sheetsOf } from '../workbook';
import { MAX_COLUMNS, MAX_ROWS } from './address';
import { eachCell, numberFormatOf } from './cell';

/** Number formats of one's own that a workbook holds ("between 200 and 250", Excel specifications and limits). */
const MOST_FORMATS = 250;

/** Formats that Excel has built in (ECMA-376 part 1, 18.8.30). */
const BUILT_IN = new Set([
  ...['General', '0', '0.00', '#,##0', '#,##0.00', '0%', '0.00%', '0.00E+00', '# ?/?', '# ??/??'],
  ...['m/d/yyyy', 'mm-dd-yy', 'd-mmm-yy', 'd-mmm', 'mmm-yy', 'h:mm AM/PM', 'h:mm:ss AM/PM', 'h:mm'],
  ...['h:mm:ss', 'm/d/yyyy h:mm', 'm/d/yy h:mm', 'mm:ss', '[h]:mm:ss', 'mm:ss.0', '##0.0E+0', '@'],
]);

const WHOLE = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
const known = new WeakMap<HostWorkbook, Set<string>>();

/** Counts a format that is about to be used; throws InvalidOperation when the workbook can hold no more. */
export function countFormat(workbook: HostWorkbook, format: string): void {
  if (BUILT_IN.has(format)) return;
  const formats = known.get(workbook) ?? formatsOf(workbook);
  known.set(workbook, formats);
  if (formats.has(format)) return;
  if (formats.size >= MOST_FORMATS) {
    throw new HostError(
      'InvalidOperation',
      `A workbook holds at most ${MOST_FORMATS} number formats of its own.`,
    );
  }
  formats.add(format);
}

/** The formats of all cells, which the file brought along. */
function formatsOf(workbook: HostWorkbook): Set<string> {
  const formats = new Set<string>();
  for (const sheet of sheetsOf(workbook)) {
    eachCell(sheet, WHOLE, (cell) => void formats.add(numberFormatOf(cell.style)));
  }
  for (const format of BUILT_IN) formats.delete(format);
  return formats;
}
