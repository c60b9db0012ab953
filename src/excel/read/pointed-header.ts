import { pointedColumns, type PointedColumn } from '../../programme/table';
import { type ExcelDoor, OfficerError, toOfficerError } from '../door';
import { readWorkbook } from './read-workbook';
import { markOfSheet } from './report-marks';
import { readSelection } from './selection';

/** The row of a sheet that the officer says is a table's header. */
export interface PointedHeader {
  readonly sheet: string;
  /** As Excel numbers it, from 1. */
  readonly row: number;
  readonly columns: readonly PointedColumn[];
}

/**
 * Reads the row the selection begins in as the header of a table that was not found, with what each column seems to
 * hold. Writes nothing. Throws the OfficerError that says why that row is none: no captions, a sheet of ours, no cell.
 */
export async function pointedHeader(door: ExcelDoor): Promise<PointedHeader> {
  try {
    return await door.run(async (context) => {
      const { sheet, areas } = await readSelection(context);
      const [area] = areas;
      if (area === undefined) throw new OfficerError('nothingSelected');
      const reading = await readWorkbook(context, { support: door.support, only: [sheet] });
      if (markOfSheet(reading.reports, sheet)) throw new OfficerError('oursPointedAt', { sheet });
      const cell = { row: area.top, column: area.left };
      const [snapshot] = reading.snapshots;
      const { corrections } = reading.settings.values;
      const columns = snapshot ? pointedColumns(snapshot, cell, corrections) : [];
      const row = area.top + 1;
      if (columns.length < 2) throw new OfficerError('noCaptions', { sheet, row: String(row) });
      return { sheet, row, columns };
    });
  } catch (thrown) {
    throw toOfficerError(thrown);
  }
}
