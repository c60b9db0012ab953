import { programmesOf } from '../excel/read/programmes';
import { readWorkbook, type WorkbookReading } from '../excel/read/read-workbook';
import type { ExcelDoor } from '../excel/door/runner';
import { UsageError } from './usage';

/**
 * Reads the opened workbook, all of it or one sheet; throws {@link UsageError} where the sheet is not there or
 * holds no programme, so that nothing is ever written for a wrong file.
 */
export async function readOpened(
  door: ExcelDoor,
  sheet: string | undefined,
): Promise<WorkbookReading> {
  const reading = await readAny(door, sheet);
  if (programmesOf(reading).length === 0) throw noProgramme(sheet);
  return reading;
}

/** What is said of a workbook, or of the one sheet of it asked for, that holds no programme. */
export function noProgramme(sheet: string | undefined): UsageError {
  return new UsageError(`no programme found${sheet === undefined ? '' : ` on sheet "${sheet}"`}`);
}

/** The same reading whether it holds a programme or not. */
export async function readAny(
  door: ExcelDoor,
  sheet: string | undefined,
): Promise<WorkbookReading> {
  const only = sheet === undefined ? {} : { only: [sheet] };
  const reading = await door.run((context) =>
    readWorkbook(context, { support: door.support, ...only }),
  );
  if (sheet !== undefined && !reading.sheets.some(({ name }) => name === sheet))
    throw new UsageError(`no sheet is called "${sheet}"`);
  return reading;
}
