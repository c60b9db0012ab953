import { refusalOf, type Probe } from '../probe';

/** The code a sheet's name is refused with; null where it is taken. */
function named(id: string, about: string, name: string, expected: string | null): Probe {
  return {
    id: `sheets.${id}`,
    about,
    expected,
    run: ({ context, sheet }) =>
      refusalOf(() => {
        sheet.name = name;
        return context.sync();
      }),
  };
}

/** Names, deletion and protection of sheets. */
export const SHEET_PROBES: readonly Probe[] = [
  named('longName', 'a name takes 31 characters', 'x'.repeat(31), null),
  named('longerName', 'and not 32', 'x'.repeat(32), 'InvalidArgument'),
  named('slash', 'a slash is refused', 'Quý 1/2025', 'InvalidArgument'),
  named('apostropheAtEnd', 'an apostrophe at the end is refused', "Quý 1'", 'InvalidArgument'),
  named('history', '"History" is refused', 'History', 'InvalidArgument'),
  {
    id: 'sheets.sameName',
    about: 'a name that differs in case only is refused',
    expected: 'ItemAlreadyExists',
    run: async ({ context, sheet, workbook }) => {
      sheet.load('name');
      await context.sync();
      return refusalOf(() => {
        workbook.worksheets.add(sheet.name.toUpperCase());
        return context.sync();
      });
    },
  },
  {
    id: 'sheets.deletedItem',
    about: 'a sheet that is gone is not found',
    expected: 'ItemNotFound',
    run: ({ context, workbook }) =>
      refusalOf(() => {
        workbook.worksheets.getItem('Không có trang này').load('name');
        return context.sync();
      }),
  },
  {
    id: 'sheets.veryHidden',
    about: 'a very hidden sheet cannot be deleted',
    expected: 'GeneralException',
    run: async ({ context, workbook }) => {
      const other = workbook.worksheets.add();
      other.visibility = 'VeryHidden';
      await context.sync();
      const refusal = await refusalOf(() => {
        other.delete();
        return context.sync();
      });
      other.visibility = 'Visible';
      other.delete();
      await context.sync();
      return refusal;
    },
  },
  {
    id: 'sheets.protected',
    about: 'a locked cell of a protected sheet is not written',
    expected: 'AccessDenied',
    run: async ({ context, sheet }) => {
      sheet.protection.protect();
      await context.sync();
      const refusal = await refusalOf(() => {
        sheet.getRange('A1').values = [['x']];
        return context.sync();
      });
      sheet.protection.unprotect();
      await context.sync();
      return refusal;
    },
  },
  {
    id: 'sheets.stopsAtError',
    about: 'a batch stops at its first error, and what ran before it stays',
    expected: ['InvalidArgument', [['trước', '']]],
    run: async ({ context, sheet }) => {
      const refusal = await refusalOf(() => {
        sheet.getRange('A1').values = [['trước']];
        sheet.getRange('Không').values = [['x']];
        sheet.getRange('B1').values = [['sau']];
        return context.sync();
      });
      const range = sheet.getRange('A1:B1').load('values');
      await context.sync();
      return [refusal, range.values as string[][]];
    },
  },
];
