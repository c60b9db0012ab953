import type { Corrections } from '../corrections';
import { isWrittenDate } from '../dates/witnesses';
import { readCoordinators, readResponsible, readUnits } from '../responsibility';
import type { Responsible } from '../responsibility';
import type { CellValue } from '../snapshot';
import { readTimeCell } from '../timing';
import { PROGRESS_ROLES, productOf, readProgress, settledOf } from '../progress';
import type { Product, ProgressSource } from '../progress';
import type { Grid } from '../table/grid';
import { ANY_YEAR } from '../table/holds';
import type { Term } from '../timing/term';
import type { Progress, Task, TimeExpression } from '../types';
import { contentOf, hasError } from './cells';
import type { RoleCells } from './cells';

/** The readers of one programme, each remembering what it has read: the same phrases stand in many rows. */
export interface Readers {
  readonly time: (value: CellValue, displayed: string | undefined) => TimeExpression | null;
  readonly responsible: (text: string) => Responsible;
  readonly coordinators: (text: string) => readonly string[];
  readonly units: (text: string) => readonly string[];
  readonly progress: (
    grid: Grid,
    cells: RoleCells,
    task: Pick<Task, 'content' | 'output'>,
  ) => Progress;
}

/** Readers for a programme of this year or these years, under the officer's corrections. */
export function readersFor(term: Term, corrections: Corrections): Readers {
  const times = new Map<string, TimeExpression | null>();
  const context = { ...term, corrections: corrections.times };
  return {
    time: (value, displayed) => {
      const key = typeof value === 'string' ? value : `${typeof value} ${value} ${displayed ?? ''}`;
      const known = times.get(key);
      if (known !== undefined) return known;
      const read = readTimeCell(value, displayed, context);
      times.set(key, read);
      return read;
    },
    responsible: remembering(readResponsible),
    coordinators: remembering(readCoordinators),
    units: remembering(readUnits),
    progress: progressReader(yearOfRemarks(term), corrections),
  };
}

/** The year of a remark's days without one; null in a programme over several years, where it could be each of them. */
export function yearOfRemarks({ year, lastYear = null }: Term): number | null {
  return lastYear === null ? year : null;
}

/**
 * Reads the progress cells of a task; an Excel error says nothing. Equal remarks are read once, unless the task has to
 * judge them.
 */
function progressReader(year: number | null, { remarks }: Corrections): Readers['progress'] {
  const known = new Map<string, Progress>();
  const settled = settledOf(remarks);
  return (grid, cells, task) => {
    const sources = progressSources(grid, cells);
    const key = sources
      .map(({ role, value, text }) => `${role} ${typeof value} ${value} ${text}`)
      .join('\0');
    const found = known.get(key);
    if (found !== undefined) return found;
    let isJudged = false;
    const product = (): Product => {
      isJudged = true;
      return productOf(task);
    };
    const read = readProgress(sources, { year, product, settled });
    if (!isJudged) known.set(key, read);
    return read;
  };
}

/** The progress cells of a task as they are read: those that hold something, Excel errors left out. */
export function progressSources(grid: Grid, cells: RoleCells): ProgressSource[] {
  return PROGRESS_ROLES.flatMap((role) => {
    const cell = cells[role];
    if (cell === undefined || cell.text === '' || hasError(cell)) return [];
    return [{ role, text: cell.text, ...contentOf(grid, cell) }];
  });
}

/**
 * Whether a text reads as a time at all, the month first or last; remembered for one sheet. `shown` is what its real
 * dates show, which always does.
 */
export function timeReadability(shown: ReadonlySet<string> = new Set()): (text: string) => boolean {
  return remembering((text) => {
    if (shown.has(text) || isWrittenDate(text)) return true;
    const read = readTimeCell(text, undefined, { year: ANY_YEAR });
    return read !== null && read.kind !== 'unreadable';
  });
}

function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
