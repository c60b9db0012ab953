import type { CellArea } from './areas';

/** What is selected: the sheet, and its cells as areas; 0-based and inclusive. */
export interface Selection {
  readonly sheet: string;
  readonly areas: readonly CellArea[];
}

/** Where the officer's selection stands, all its areas; one sync. Throws InvalidSelection for a chart or a shape. */
export async function readSelection({ workbook }: Excel.RequestContext): Promise<Selection> {
  const selection = workbook.getSelectedRanges();
  const sheet = selection.worksheet.load('name');
  const { areas } = selection;
  areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  await workbook.context.sync();
  return {
    sheet: sheet.name,
    areas: areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      top: rowIndex,
      left: columnIndex,
      bottom: rowIndex + rowCount - 1,
      right: columnIndex + columnCount - 1,
    })),
  };
}
