import { NO_CORRECTIONS } from './corrections';
import type { Corrections } from './corrections';
import { dateReadings, sheetDates } from './dates';
import type { SheetDates } from './dates';
import type { Day } from './calendar';
import type { SheetSnapshot } from './snapshot';
import { findTables, gridOf, looksLikeOurReport } from './table';
import type { FoundTable, Grid } from './table';
import { chosenRoles } from './table/chosen-roles';
import { atOnce, mapInSteps } from './steps';
import type { Steps } from './steps';
import { readersFor, timeReadability, type Readers } from './tasks/readers';
import { cellReader, contentOf } from './tasks/cells';
import type { RoleCells } from './tasks/cells';
import { readTask } from './tasks/read-task';
import { elsewhereIn, sentenceTime } from './tasks/elsewhere';
import { framesOf, problemsOf } from './tasks/frame';
import type { Programme } from './types';
import { readPlanName } from './plan-name';
import { programmeYears, termOf, yearsOfTime } from './years';

/** What the reader is told beside the sheet. */
export interface ReadOptions {
  readonly corrections?: Corrections;
  /** The day it is read for: a sheet that says no year at all takes this day's. */
  readonly asOf?: Day;
  /** True for a sheet that bears our hidden name: a report of ours, never a programme. */
  readonly isOurs?: boolean;
  /** What reads texts; left out: readers that remember for this reading only. */
  readonly readers?: typeof readersFor;
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
    programmes.push(
      yield* readTable(grid, table, { ...options, corrections, isReadableTime, dates: sheet }),
    );
  return programmes;
}

/** What reading a table needs besides. */
interface TableContext {
  readonly corrections: Corrections;
  readonly isReadableTime: (text: string) => boolean;
  readonly dates: SheetDates;
  readonly asOf?: Day;
  readonly readers?: typeof readersFor;
}

function* readTable(grid: Grid, table: FoundTable, known: TableContext): Steps<Programme> {
  const { corrections, isReadableTime, readers: newReaders = readersFor } = known;
  const { body, layout, title } = table;
  const dates = dateReadings(grid, table, known.dates.days1904, corrections.dates);
  const context = { grid, layout, isReadableTime, dates };
  const cells = yield* mapInSteps(body.tasks, cellReader(context));
  const found = yield* programmeYears({
    ...title,
    sheet: grid.sheet,
    asOf: known.asOf,
    deadlines: () => deadlineYears(grid, cells, newReaders({ year: null }, corrections)),
  });
  const years = found?.years ?? null;
  const term = termOf(years);
  const readers = newReaders(term, corrections);
  const told = { ...term, corrections: corrections.times };
  const elsewhere = elsewhereIn(table, grid.sheet, told, years);
  const toTask = { grid, layout, readers, elsewhere };
  const tasks = yield* mapInSteps(body.tasks, (raw, index) =>
    readTask(toTask, raw, cells[index] ?? {}),
  );
  const total = body.total;
  return {
    sheet: grid.sheet,
    title: title.title,
    year: found?.year ?? null,
    years,
    plan: readPlanName(title.title, title.everything),
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

/** The years that each deadline says itself. */
function* deadlineYears(
  grid: Grid,
  cells: readonly RoleCells[],
  { time }: Pick<Readers, 'time'>,
): Steps<number[][]> {
  return yield* mapInSteps(cells, ({ deadline, time: span, content }) => {
    const cell = deadline ?? span;
    if (cell === undefined || cell.text === '') {
      const found = sentenceTime(content?.text ?? '', { year: null });
      return found === undefined ? [] : yearsOfTime(found);
    }
    const { value, displayed } = contentOf(grid, cell);
    const read = time(value, displayed);
    return read === null ? [] : yearsOfTime(read);
  });
}
