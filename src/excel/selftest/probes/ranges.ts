import { refusalOf, type Probe } from '../probe';

/** Merges, addresses, print settings and the like. */
export const RANGE_PROBES: readonly Probe[] = [
  ...['A0', 'XFE1', 'A1048577'].map((address): Probe => ({
    id: `ranges.address.${address}`,
    about: `${address} is no address`,
    expected: 'InvalidArgument',
    run: ({ context, sheet }) =>
      refusalOf(() => {
        sheet.getRange(address).load('address');
        return context.sync();
      }),
  })),
  {
    id: 'ranges.wholeColumn',
    about: 'the values of a whole column are null',
    expected: null,
    run: async ({ context, sheet }) => {
      const column = sheet.getRange('A:A').load('values');
      await context.sync();
      return column.values as unknown as null;
    },
  },
  {
    id: 'ranges.mergeKeepsFirst',
    about: 'merging keeps the first value and empties the others',
    expected: [['một', '']],
    run: async ({ context, sheet }) => {
      const range = sheet.getRange('A1:B1');
      range.values = [['một', 'hai']];
      range.merge();
      range.load('values');
      await context.sync();
      return range.values as string[][];
    },
  },
  {
    id: 'ranges.mergedAreas',
    about: 'merged areas are told by their addresses',
    expected: 2,
    api: '1.13',
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A3:A5').merge();
      const areas = sheet.getRange('A1:C9').getMergedAreasOrNullObject().load('areaCount');
      await context.sync();
      return areas.areaCount;
    },
  },
  {
    id: 'ranges.numberFormatShown',
    about: 'a number is shown by its format',
    expected: [['Tháng 3/2026']],
    run: async ({ context, sheet }) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['"Tháng "m/yyyy']];
      cell.values = [[46082]];
      cell.load('text');
      await context.sync();
      return cell.text;
    },
  },
  {
    id: 'ranges.badFormat',
    about: 'a format that is none is refused',
    expected: 'InvalidArgument',
    run: ({ context, sheet }) =>
      refusalOf(() => {
        sheet.getRange('A1').numberFormat = [['"x']];
        return context.sync();
      }),
  },
  {
    id: 'ranges.rowHeight',
    about: 'a row’s height is rounded to whole pixels',
    expected: 20.25,
    run: async ({ context, sheet }) => {
      const { format } = sheet.getRange('A1');
      format.rowHeight = 20.2;
      format.load('rowHeight');
      await context.sync();
      return format.rowHeight;
    },
  },
  {
    id: 'ranges.printTitles',
    about: 'print titles are whole rows',
    expected: 'InvalidArgument',
    run: ({ context, sheet }) =>
      refusalOf(() => {
        sheet.pageLayout.setPrintTitleRows('A5');
        return context.sync();
      }),
  },
  {
    id: 'ranges.validationListRead',
    about: 'a list of allowed values is read as it was set',
    expected: 'Chưa,Đang,Hoàn thành',
    run: async ({ context, sheet }) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'Chưa,Đang,Hoàn thành' } };
      dataValidation.load('rule');
      await context.sync();
      return String(dataValidation.rule.list?.source ?? '');
    },
  },
  {
    id: 'ranges.moveTo',
    about: 'cut cells take their references along',
    expected: '=F6',
    api: '1.11',
    run: async ({ context, sheet }) => {
      sheet.getRange('A1').values = [[5]];
      sheet.getRange('B1').formulas = [['=A1']];
      sheet.getRange('A1').moveTo('F6');
      const cell = sheet.getRange('B1').load('formulas');
      await context.sync();
      return String(cell.formulas[0]?.[0]);
    },
  },
  {
    id: 'ranges.pageBreakBesideFit',
    about: 'a page break stands beside "fit to width"',
    expected: 1,
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:A60').values = Array.from({ length: 60 }, (_, row) => [row]);
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.horizontalPageBreaks.add('A20');
      const breaks = sheet.horizontalPageBreaks.load('items/columnIndex');
      await context.sync();
      return breaks.items.length;
    },
  },
];
