import type { CellValue } from '../snapshot';
import type { Grid } from '../table/grid';
import { DAYS_OF_1904, shownDate } from '../timing/shown-date';

/** In which of Excel's date systems a real date shows the day it has; `none` for any other cell. */
export type EpochWitness = 'from1900' | 'from1904' | 'none';

/** What the real dates of a sheet show. */
export interface SheetDates {
  /**
   * The days to add to its serials: {@link DAYS_OF_1904} where some date shows the day it has counted from 1904 and
   * none the day it has counted from 1900, else 0. Office.js does not tell the date system; the display does.
   */
  readonly days1904: number;
  /** The texts its real dates show. */
  readonly shown: ReadonlySet<string>;
}

/** What one cell tells of the sheet's date system. */
export function epochWitnessOf(value: CellValue, displayed: string | undefined): EpochWitness {
  const shown = displayed?.trim() ?? '';
  if (typeof value !== 'number' || !/\d/.test(shown)) return 'none';
  if (shownDate(value, shown, 0) !== null) return 'from1900';
  return shownDate(value, shown, DAYS_OF_1904) !== null ? 'from1904' : 'none';
}

/** Looks at every number of a sheet. */
export function sheetDates(grid: Grid): SheetDates {
  const shown: Record<EpochWitness, Set<string>> = {
    from1900: new Set(),
    from1904: new Set(),
    none: new Set(),
  };
  for (let row = 0; row < grid.rows; row += 1) {
    for (let column = 0; column < grid.columns; column += 1) {
      const value = grid.value(row, column);
      if (typeof value !== 'number') continue;
      const witness = epochWitnessOf(value, grid.displayed(row, column));
      if (witness !== 'none') shown[witness].add(grid.text(row, column));
    }
  }
  const isFrom1904 = shown.from1900.size === 0 && shown.from1904.size > 0;
  return isFrom1904
    ? { days1904: DAYS_OF_1904, shown: shown.from1904 }
    : { days1904: 0, shown: shown.from1900 };
}
