import { NO_CORRECTIONS } from './corrections';
import type { Corrections } from './corrections';
import type { SheetSnapshot } from './snapshot';
import { findTables, gridOf, looksLikeOurReport } from './table';
import type { FoundTable, Grid } from './table';
import { foldCaption } from './table/captions';
import type { CaptionRoles } from './table/header-column';
import { readersFor, timeReadability } from './tasks/readers';
import { cellReader, contentOf } from './tasks/cells';
import type { RoleCells } from './tasks/cells';
import { readTask } from './tasks/read-task';
import { framesOf, problemsOf } from './tasks/frame';
import type { Programme } from './types';
import { programmeYear } from './year';

/** What the reader is told beside the sheet. */
export interface ReadOptions {
  readonly corrections?: Corrections;
  /** True for a sheet that bears our hidden name: a report of ours, never a programme. */
  readonly isOurs?: boolean;
}

/**
 * All programmes of one sheet, top to bottom (DESIGN §3). A sheet without one gives none; unreadable
 * cells are data. Pure, and never throws, whatever the sheet holds.
 */
export function readProgrammes(snapshot: SheetSnapshot, options: ReadOptions = {}): Programme[] {
  if (options.isOurs === true) return [];
  const corrections = options.corrections ?? NO_CORRECTIONS;
  const grid = gridOf(snapshot);
  const isReadableTime = timeReadability();
  const tables = findTables(grid, chosenRoles(corrections), isReadableTime);
  if (tables.length === 0 || looksLikeOurReport(grid)) return [];
  return tables.map((table) => readTable(grid, table, corrections, isReadableTime));
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

function readTable(
  grid: Grid,
  table: FoundTable,
  corrections: Corrections,
  isReadableTime: (text: string) => boolean,
): Programme {
  const { body, layout, title } = table;
  const cells = body.tasks.map(cellReader(grid, layout, isReadableTime));
  const year = programmeYear(title.title, title.everything, () =>
    deadlineYears(grid, cells, corrections),
  );
  const readers = readersFor(year, corrections);
  const total = body.total;
  return {
    sheet: grid.sheet,
    title: title.title,
    year,
    declaredTotal:
      total === null
        ? null
        : { ...total, row: total.row + grid.top, column: total.column + grid.left },
    frame: framesOf(grid, table),
    sections: body.sections.map(({ numeral, title: heading, row }) => ({
      numeral,
      title: heading,
      row: row + grid.top + 1,
    })),
    tasks: body.tasks.map((raw, index) => readTask(grid, raw, cells[index] ?? {}, readers)),
    problems: problemsOf(grid, table, cells),
  };
}

/** The years that deadlines say themselves; a year that would have to be inferred says nothing. */
function deadlineYears(
  grid: Grid,
  cells: readonly RoleCells[],
  corrections: Corrections,
): number[] {
  const { time } = readersFor(null, corrections);
  return cells.flatMap(({ deadline, time: span }) => {
    const cell = deadline ?? span;
    if (cell === undefined || cell.text === '') return [];
    const { value, displayed } = contentOf(grid, cell);
    const read = time(value, displayed);
    if (read === null || read.inferred.includes('year')) return [];
    const days = [read.from, read.to].filter((day) => day !== null);
    return [...new Set(days.map((day) => Number(day.slice(0, 4))))];
  });
}

/** The officer's choices by folded caption; the last choice for a caption counts. */
function chosenRoles(corrections: Corrections): CaptionRoles {
  return new Map(corrections.columns.map(({ caption, role }) => [foldCaption(caption), role]));
}
