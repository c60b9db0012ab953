import { isOfficeError } from '../door';
import type { CellArea } from './areas';

/** What is selected: the sheet, and its cells as areas; 0-based and inclusive. */
export interface Selection {
  readonly sheet: string;
  readonly areas: readonly CellArea[];
}

/** What a selected chart or shape leaves: no cell at all. */
const NO_CELLS: Selection = { sheet: '', areas: [] };

/** Where the officer's selection stands, all its areas; one sync. A selected chart or shape has none, on no sheet. */
export async function readSelection({ workbook }: Excel.RequestContext): Promise<Selection> {
  const selection = workbook.getSelectedRanges();
  const sheet = selection.worksheet.load('name');
  const { areas } = selection;
  areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  try {
    await workbook.context.sync();
  } catch (thrown) {
    if (isOfficeError(thrown) && thrown.code === 'InvalidSelection') return NO_CELLS;
    throw thrown;
  }
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
