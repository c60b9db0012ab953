import type { Sample } from './columns';
import { roleOf } from './header-column';
import type { HeaderColumn } from './header-column';
import { namedTime, namedWho } from './mark-captions';
import { stateSaid, tickOf } from './ticks';

/** A column in which a mark says who or when: its caption names a unit, a person, a month, a quarter or a year. */
export interface MarkColumn {
  /** 0-based in the grid. */
  readonly column: number;
  readonly names: 'who' | 'when';
  /** The unit or person as shown, or the time as a phrase. */
  readonly says: string;
  /** What a mark under it makes of whom it names, where a caption over several says it. */
  readonly part: 'lead' | 'coordinators' | null;
}

/** What one marked cell says of whom its caption names. */
export type Mark = 'lead' | 'coordinators' | 'ticked';

const LEADS = /^(?:ct|c\.t\.?|c\.? ?trì|chủ trì|chính|c)$/iu;
const SUPPORTS = /^(?:ph|p\.h\.?|p\.? ?hợp|phối hợp|phụ|p)$/iu;
const BAR = /^[▬█■▓→=>–—-]{1,12}$/u;
/** This share of the filled cells at least are marks. */
const ENOUGH = 0.8;
const FEWEST = 2;

/** Reads one cell of a column of names; null where it holds no mark. */
export function markOf(text: string): Mark | null {
  if (LEADS.test(text)) return 'lead';
  if (SUPPORTS.test(text)) return 'coordinators';
  return tickOf(text) === 'ticked' ? 'ticked' : null;
}

/** Whether a cell of a column of times is marked. */
export function isMarked(text: string): boolean {
  return tickOf(text) === 'ticked' || (text !== '' && BAR.test(text) && !/^[–—-]$/u.test(text));
}

/**
 * The columns that hold marks under names of units or persons, and those under months, quarters or years: at least
 * two of a sort, of which some are marked. Columns to which the officer gave a role are left to it.
 */
export function markColumns(header: readonly HeaderColumn[], sample: Sample): MarkColumn[] {
  const free = header.filter(({ chosen }) => chosen === undefined);
  return [...whenColumns(free, sample), ...whoColumns(free, sample)];
}

function whenColumns(header: readonly HeaderColumn[], sample: Sample): MarkColumn[] {
  const found = header.flatMap((column) => {
    const says = namedTime(column);
    if (says === null) return [];
    const used = marksIn(column, sample, isMarked);
    return used === null ? [] : [{ column: column.column, says, used }];
  });
  if (found.length < FEWEST || !found.some(({ used }) => used > 0)) return [];
  return found.map(({ column, says }) => ({ column, names: 'when', says, part: null }));
}

function whoColumns(header: readonly HeaderColumn[], sample: Sample): MarkColumn[] {
  const found = header.flatMap((column) => {
    const who = namedWho(column);
    // "Đã xong" under "Tình trạng thực hiện" is a state, whatever "thực hiện" may say elsewhere.
    if (who === null || stateSaid(column) !== null) return [];
    const used = marksIn(column, sample, (text) => markOf(text) !== null);
    if (used === null) return [];
    // "Đ/c Giám đốc" over an empty column is whoever directs.
    if (used === 0 && roleOf(column) === 'director') return [];
    const isSaid = sample(column.column).some(({ text }) => LEADS.test(text));
    return [{ column: column.column, ...who, used, isSaid }];
  });
  const sure = found.some(({ isDoubtful, isSaid }) => !isDoubtful || isSaid);
  if (found.length < FEWEST || !sure || !found.some(({ used }) => used > 0)) return [];
  return found.map(({ column, name, part }) => ({ column, names: 'who', says: name, part }));
}

/** How many cells of a column are marked; null where it holds something else. */
function marksIn(
  { column }: HeaderColumn,
  sample: Sample,
  isMark: (text: string) => boolean,
): number | null {
  const filled = sample(column).filter(({ text }) => text !== '' && tickOf(text) !== 'blank');
  const marks = filled.filter(({ text }) => isMark(text)).length;
  return marks < filled.length * ENOUGH ? null : marks;
}
