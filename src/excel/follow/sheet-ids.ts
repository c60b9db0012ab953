import { type ExcelDoor, isOfficeError } from '../door';

/** Which sheet an id stands for: events name sheets by ids, which outlive renaming. */
export interface SheetIds {
  /** The name last known, or null for a sheet not yet seen. */
  readonly nameOf: (id: string) => string | null;
  /** Takes over the names of a loaded collection (`items/id`, `items/name`). */
  readonly learn: (sheets: Excel.WorksheetCollection) => void;
  /**
   * Asks Excel for the names of now (one small sync) unless all these sheets are among the expected ones: a sheet
   * may be new or renamed. Where Excel does not answer, the names last known stay.
   */
  readonly refreshFor: (
    door: Pick<ExcelDoor, 'run'>,
    ids: readonly string[],
    expected: readonly string[],
  ) => Promise<void>;
}

/** An empty list; a deleted sheet keeps the name it had. */
export function createSheetIds(): SheetIds {
  const names = new Map<string, string>();
  const learn = (sheets: Excel.WorksheetCollection): void => {
    for (const { id, name } of sheets.items) names.set(id, name);
  };
  const nameOf = (id: string): string | null => names.get(id) ?? null;
  const refreshFor: SheetIds['refreshFor'] = async (door, ids, expected) => {
    if (ids.every((id) => expected.includes(nameOf(id) ?? ''))) return;
    try {
      await door.run(async (context) => {
        const sheets = context.workbook.worksheets.load('items/id,items/name');
        await context.sync();
        learn(sheets);
      });
    } catch (error) {
      // Nobody asked for anything here, so nobody is told: the next reading meets the same trouble and says it.
      if (!isOfficeError(error)) throw error;
    }
  };
  return { nameOf, learn, refreshFor };
}
