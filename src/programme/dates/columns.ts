import type { DateCorrection } from '../corrections';
import type { FoundTable, Grid } from '../table';
import { foldCaption } from '../table/captions';
import { TIME_ROLES } from '../table/layout';
import type { ColumnDates, Role } from '../types';
import { PLAIN_READING } from './readable';
import type { DateReading } from './readable';
import { addWitness, NO_WITNESSES, verdictOf, witnessOf } from './witnesses';
import type { DateWitnesses, WitnessCell } from './witnesses';

/** Columns that hold times. */
export const DATED_ROLES = [...TIME_ROLES, 'completedOn'] as const satisfies readonly Role[];

/** How each column of times is to be read, by its column in the grid. */
export interface DateReadings {
  readonly of: (column: number) => DateReading;
  /** What was found of each column of times, in sheet coordinates. */
  readonly columns: readonly ColumnDates[];
}

/** Judges every column of times of a table by all of its cells; the officer's word goes before the cells'. */
export function dateReadings(
  grid: Grid,
  table: FoundTable,
  days1904: number,
  corrections: readonly DateCorrection[],
): DateReadings {
  const judged = DATED_ROLES.flatMap((role) => {
    const column = table.layout.columns[role];
    return column === undefined
      ? []
      : [judge(grid, table, { role, column, days1904 }, corrections)];
  });
  const byColumn = new Map(
    judged.map(({ column, textsTurned, datesTurned }) => [
      grid.columnOf(column),
      { days1904, textsTurned, datesTurned },
    ]),
  );
  return {
    of: (column) => byColumn.get(column) ?? { ...PLAIN_READING, days1904 },
    columns: judged,
  };
}

/** A column of times in the grid. */
interface Asked {
  readonly role: Role;
  readonly column: number;
  readonly days1904: number;
}

function judge(
  grid: Grid,
  table: FoundTable,
  { role, column, days1904 }: Asked,
  corrections: readonly DateCorrection[],
): ColumnDates {
  const caption = table.header.columns.find((each) => each.column === column)?.caption ?? '';
  const told = cellsOf(grid, table, column).map((cell) => ({
    ...cell,
    witness: witnessOf(cell, days1904),
  }));
  const witnesses = told.reduce((all, { witness }) => addWitness(all, witness), NO_WITNESSES);
  const found = settled(witnesses, saidOf(corrections, grid.sheet, caption));
  const turnedText = told.find(({ witness }) => witness.monthFirst > 0)?.value;
  return {
    role,
    column: grid.columnAt(column),
    caption,
    witnesses,
    ...found,
    rows:
      found.doubt === null
        ? []
        : told.flatMap(({ row, witness }) => (witness.earlyDates > 0 ? [grid.rowAt(row)] : [])),
    example: found.textsTurned && typeof turnedText === 'string' ? turnedText : null,
  };
}

/** What the officer said of a column's texts and of its real dates; undefined where nothing. */
interface Said {
  readonly texts: boolean | undefined;
  readonly dates: boolean | undefined;
}

function saidOf(corrections: readonly DateCorrection[], sheet: string, caption: string): Said {
  const folded = foldCaption(caption);
  const own = corrections.filter(
    (each) => each.sheet === sheet && foldCaption(each.caption) === folded,
  );
  const of = (cells: DateCorrection['cells']): boolean | undefined =>
    own.findLast((each) => each.cells === cells)?.turned;
  return { texts: of('texts'), dates: of('dates') };
}

function settled(
  witnesses: DateWitnesses,
  said: Said,
): Pick<ColumnDates, 'textsTurned' | 'datesTurned' | 'doubt'> {
  const verdict = verdictOf(witnesses);
  const datesTurned = said.dates ?? false;
  const isAsked = verdict.swapped && said.dates === undefined;
  return {
    textsTurned: said.texts ?? verdict.order === 'monthFirst',
    datesTurned,
    doubt: isAsked ? 'swapped' : datesTurned && !verdict.swapped ? 'noLongerSwapped' : null,
  };
}

/** The filled cells of a column in the rows of the table's body. */
function cellsOf(
  grid: Grid,
  { region, body }: FoundTable,
  column: number,
): (WitnessCell & { readonly row: number })[] {
  const cells: (WitnessCell & { row: number })[] = [];
  for (const { row } of region.rows) {
    if (row > body.lastRow) break;
    const value = grid.value(row, column);
    if (value === '' || region.headerRows.has(row)) continue;
    cells.push({ row, value, displayed: grid.displayed(row, column) });
  }
  return cells;
}
