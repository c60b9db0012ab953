import type { Frame } from 'playwright-core';

/** How a batch of Office.js in the pane ended: its value, or the code of its error. */
export type Outcome<T> = { readonly value: T } | { readonly code: string };

/** Writes one value into a cell of the active sheet with the pane's own Office.js. */
export function writeCell(pane: Frame, address: string, value: string): Promise<Outcome<string>> {
  return pane.evaluate(
    async ([at, text]) => {
      try {
        return await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange(at);
          range.values = [[text]];
          range.load('address');
          await context.sync();
          return { value: range.address };
        });
      } catch (error) {
        return { code: (error as OfficeExtension.Error).code };
      }
    },
    [address, value] as const,
  );
}

/** Reads the value of a cell of the active sheet with the pane's own Office.js. */
export function readCell(pane: Frame, address: string): Promise<unknown> {
  return pane.evaluate(
    (at) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(at);
        range.load('values');
        await context.sync();
        return range.values[0]?.[0] as unknown;
      }),
    address,
  );
}
