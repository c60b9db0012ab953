import { NO_CORRECTIONS } from './corrections';
import type { Corrections } from './corrections';
import { dateReadings, sheetDates } from './dates';
import type { SheetDates } from './dates';
import type { SheetSnapshot } from './snapshot';
import { findTables, gridOf, looksLikeOurReport } from './table';
import type { FoundTable, Grid } from './table';
import { foldCaption } from './table/captions';
import type { CaptionRoles } from './table/header-column';
import { atOnce, mapInSteps } from './steps';
import type { Steps } from './steps';
import { readersFor, timeReadability } from './tasks/readers';
import { cellReader, contentOf } from './tasks/cells';
import type { RoleCells } from './tasks/cells';
import { readTask } from './tasks/read-task';
import { framesOf, problemsOf } from './tasks/frame';
import type { Programme } from './types';
import { programmeYear, yearsOfTime } from './year';

/** What the reader is told beside the sheet. */
export interface ReadOptions {
  readonly corrections?: Corrections;
  /** True for a sheet that bears our hidden name: a report of ours, never a programme. */
  readonly isOurs?: boolean;
}

/**
 * All programmes of one sheet, top to bottom (src/README §3). A sheet without one gives none; unreadable
 * cells are data. Pure, and never throws, whatever the sheet holds.
 */
export function readProgrammes(snapshot: SheetSnapshot, options: ReadOptions = {}): Programme[] {
  return atOnce(readProgrammesSteps(snapshot, options));
}

/** The same in pieces. */
export function* readProgrammesSteps(
  snapshot: SheetSnapshot,
  options: ReadOptions = {},
): Steps<Programme[]> {
  if (options.isOurs === true) return [];
  const corrections = options.corrections ?? NO_CORRECTIONS;
  const grid = gridOf(snapshot);
  const sheet = sheetDates(grid);
  const isReadableTime = timeReadability(sheet.shown);
  const tables = yield* findTables(grid, chosenRoles(corrections), isReadableTime);
  if (tables.length === 0 || looksLikeOurReport(grid)) return [];
  const programmes: Programme[] = [];
  for (const table of tables)
    programmes.push(yield* readTable(grid, table, { corrections, isReadableTime, dates: sheet }));
  return programmes;
}

/** All programmes of a workbook, in the order of its sheets; `isOurs` answers by sheet name. */
export function readWorkbook(
  snapshots: readonly SheetSnapshot[],
  options: { corrections?: Corrections; isOurs?: (sheet: string) => boolean } = {},
): Programme[] {
  const { corrections = NO_CORRECTIONS, isOurs } = options;
  return snapshots.flatMap((snapshot) =>
    readProgrammes(snapshot, { corrections, isOurs: isOurs?.(snapshot.name) ?? false }),
  );
}

/** What reading a table needs besides. */
interface TableContext {
  readonly corrections: Corrections;
  readonly isReadableTime: (text: string) => boolean;
  readonly dates: SheetDates;
}

function* readTable(grid: Grid, table: FoundTable, known: TableContext): Steps<Programme> {
  const { corrections, isReadableTime } = known;
  const { body, layout, title } = table;
  const dates = dateReadings(grid, table, known.dates.days1904, corrections.dates);
  const context = { grid, layout, isReadableTime, dates };
  const cells = yield* mapInSteps(body.tasks, cellReader(context));
  const year = yield* programmeYear(title.title, title.everything, () =>
    deadlineYears(grid, cells, corrections),
  );
  const readers = readersFor(year, corrections);
  const tasks = yield* mapInSteps(body.tasks, (raw, index) =>
    readTask(grid, raw, cells[index] ?? {}, readers),
  );
  const total = body.total;
  return {
    sheet: grid.sheet,
    title: title.title,
    year,
    declaredTotal:
      total === null
        ? null
        : { ...total, row: grid.rowAt(total.row), column: grid.columnAt(total.column) },
    frame: framesOf(grid, table),
    sections: body.sections.map(({ numeral, title: heading, row }) => ({
      numeral,
      title: heading,
      row: grid.rowAt(row) + 1,
    })),
    tasks,
    dates: dates.columns,
    problems: problemsOf(grid, table, cells),
  };
}

/** The years that the deadlines say themselves. */
function* deadlineYears(
  grid: Grid,
  cells: readonly RoleCells[],
  corrections: Corrections,
): Steps<number[]> {
  const { time } = readersFor(null, corrections);
  const years = yield* mapInSteps(cells, ({ deadline, time: span }) => {
    const cell = deadline ?? span;
    if (cell === undefined || cell.text === '') return [];
    const { value, displayed } = contentOf(grid, cell);
    const read = time(value, displayed);
    return read === null ? [] : yearsOfTime(read);
  });
  return years.flat();
}

/** The officer's choices by folded caption; the last choice for a caption counts. */
function chosenRoles(corrections: Corrections): CaptionRoles {
  return new Map(corrections.columns.map(({ caption, role }) => [foldCaption(caption), role]));
}
