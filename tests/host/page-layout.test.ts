import { describe, it, expect } from '@jest/globals';
import { openBench, refusalOf } from './support';

const onSheet = <T>(act: (sheet: Excel.Worksheet, sync: () => Promise<void>) => Promise<T>) => {
  const bench = openBench();
  const result = bench.run((context) =>
    act(context.workbook.worksheets.getItem('Sheet1'), () => context.sync()),
  );
  return { bench, result };
};

describe('page layout', () => {
  it('keeps orientation, paper, margins in points, centring and fit to one page wide', async () => {
    const { bench, result } = onSheet(async ({ pageLayout }, sync) => {
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.leftMargin = 85;
      pageLayout.setPrintMargins('Centimeters', { top: 2, bottom: 2 });
      pageLayout.centerHorizontally = true;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.load('orientation,paperSize,leftMargin,topMargin,centerHorizontally,zoom');
      await sync();
      const { orientation, paperSize, leftMargin, topMargin, centerHorizontally, zoom } =
        pageLayout;
      return [orientation, paperSize, leftMargin, Math.round(topMargin), centerHorizontally, zoom];
    });
    expect(await result).toEqual(['Landscape', 'A4', 85, 57, true, { horizontalFitToPages: 1 }]);
    expect(bench.host.workbook.book.worksheets[0]!.pageSetup).toMatchObject({
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
  });

  it('keeps a scale, and refuses one beside pages to fit', async () => {
    const zoom = (value: Excel.PageLayoutZoomOptions) =>
      onSheet(async ({ pageLayout }, sync) => {
        pageLayout.zoom = value;
        pageLayout.load('zoom');
        await sync();
        return pageLayout.zoom;
      }).result;
    expect(await zoom({ scale: 85 })).toEqual({ scale: 85 });
    expect((await refusalOf(zoom({ scale: 85, verticalFitToPages: 1 }))).code).toBe(
      'InvalidArgument',
    );
    expect((await refusalOf(zoom({ scale: 5 }))).code).toBe('InvalidArgument');
  });

  it('keeps print area and titles, which follow inserted rows', async () => {
    const { result } = onSheet(async (sheet, sync) => {
      const { pageLayout } = sheet;
      pageLayout.setPrintArea('A1:H30');
      pageLayout.setPrintTitleRows('$6:$7');
      sheet.getRange('3:4').insert('Down');
      const area = pageLayout.getPrintAreaOrNullObject().load('address');
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const columns = pageLayout.getPrintTitleColumnsOrNullObject().load('address');
      await sync();
      return [area.address, titles.address, columns.isNullObject];
    });
    expect(await result).toEqual(['Sheet1!A1:H32', 'Sheet1!8:9', true]);
  });

  it('keeps title rows as they are where columns come or go', async () => {
    const { result } = onSheet(async (sheet, sync) => {
      const { pageLayout } = sheet;
      pageLayout.setPrintTitleRows('$6:$7');
      sheet.getRange('A:B').insert('Right');
      const inserted = pageLayout.getPrintTitleRows().load('address');
      await sync();
      sheet.getRange('A:C').delete('Left');
      const deleted = pageLayout.getPrintTitleRows().load('address');
      await sync();
      return [inserted.address, deleted.address];
    });
    expect(await result).toEqual(['Sheet1!6:7', 'Sheet1!6:7']);
  });

  it('keeps headers and footers part by part', async () => {
    const { bench, result } = onSheet(async ({ pageLayout }, sync) => {
      const { headersFooters } = pageLayout;
      headersFooters.state = 'FirstAndDefault';
      headersFooters.defaultForAllPages.centerFooter = 'Trang &P/&N';
      headersFooters.defaultForAllPages.rightHeader = 'Mật';
      headersFooters.firstPage.centerHeader = '';
      headersFooters.defaultForAllPages.load('centerFooter,rightHeader,leftHeader');
      await sync();
      const { centerFooter, rightHeader, leftHeader } = headersFooters.defaultForAllPages;
      return [centerFooter, rightHeader, leftHeader];
    });
    expect(await result).toEqual(['Trang &P/&N', 'Mật', '']);
    expect(bench.host.workbook.book.worksheets[0]!.headerFooter).toMatchObject({
      oddFooter: '&CTrang &P/&N',
      oddHeader: '&RMật',
      differentFirst: true,
    });
  });
});

describe('frozen panes', () => {
  it('freeze rows, columns or both, and thaw', async () => {
    const { result } = onSheet(async (sheet, sync) => {
      const { freezePanes } = sheet;
      freezePanes.freezeRows(6);
      const rows = freezePanes.getLocationOrNullObject().load('address');
      freezePanes.freezeAt('A1:B3');
      const both = freezePanes.getLocationOrNullObject().load('address');
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject().load('address');
      await sync();
      return [rows.address, both.address, none.isNullObject];
    });
    expect(await result).toEqual(['Sheet1!1:6', 'Sheet1!A1:B3', true]);
  });
});
