import { Workbook } from '@cj-tech-master/excelts';
import { createHost, workbookOf, type Host, type HostOptions } from '../../src/host';
import { connect, type Connection } from '../../src/host/node';

/** A host over a new workbook of empty sheets, connected through the real office.js. */
export interface Bench extends Connection {
  readonly host: Host;
}

/** The day the tests take for today. */
export const TODAY = '2025-09-30';

/** Opens a bench with sheets of these names; the first is active. */
export function openBench(
  sheets: readonly string[] = ['Sheet1'],
  options: HostOptions = {},
): Bench {
  const book = new Workbook();
  for (const name of sheets) book.addWorksheet(name);
  const host = createHost(workbookOf(book), { today: TODAY, ...options });
  return { host, ...connect(host) };
}

/** What a batch is refused with: the error's code, its place and its message. */
export async function refusalOf(
  promise: Promise<unknown>,
): Promise<{ code: string; message: string; location: string }> {
  try {
    await promise;
  } catch (error) {
    const { code, message, debugInfo } = error as {
      code: string;
      message: string;
      debugInfo?: { errorLocation?: string };
    };
    return { code, message, location: debugInfo?.errorLocation ?? '' };
  }
  throw new Error('The batch was not refused.');
}

/** Writes values into an address of a sheet and reads back what that area then holds. */
export async function roundTrip(
  bench: Bench,
  address: string,
  values: unknown[][],
): Promise<{ values: unknown[][]; text: string[][]; numberFormat: unknown[][] }> {
  return bench.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    range.values = values;
    range.load('values,text,numberFormat');
    await context.sync();
    return { values: range.values, text: range.text, numberFormat: range.numberFormat };
  });
}
