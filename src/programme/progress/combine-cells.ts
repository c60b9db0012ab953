import type { Day } from '../calendar';
import type { Progress, ProgressRecord } from '../types';
import type { CompletionTime } from './completion-time';
import { combine, type CellReading } from './read-cell';
import { lastDay, type DatedRemark } from './read-remarks';
import type { ProgressRole } from './sources';

/** One progress cell of a task, read. */
export interface ReadCell {
  readonly role: ProgressRole;
  /** As the officer sees it. */
  readonly shown: string;
  readonly remarks: readonly DatedRemark[];
}

interface Spoken extends CellReading {
  readonly role: ProgressRole;
}

/** Progress without the record it may be read from again. */
type Combined = Omit<Progress, 'record'>;

/** What the cells of a task, in the order they are asked, say together (src/README §5). */
export function progressOf(cells: readonly ReadCell[]): Progress {
  const record = recordOf(cells);
  return { ...combined(cells), record };
}

/**
 * The same as of a day: without the remarks dated after it, and without undated ones that say "done" where the day
 * they were given by other columns has not come.
 */
export function progressUntil(full: Progress, { cells }: ProgressRecord, asOf: Day): Progress {
  const isAhead = full.state === 'done' && full.completedFrom !== null && full.completedFrom > asOf;
  const kept = cells.map((cell): ReadCell => {
    const remarks = cell.remarks.filter(({ reading, since }) =>
      since === null ? !(isAhead && reading.state === 'done') : since <= asOf,
    );
    if (remarks.length === cell.remarks.length) return cell;
    const by = cell.shown.includes('\n') ? '\n' : '; ';
    return { ...cell, remarks, shown: remarks.map(({ reading }) => reading.text).join(by) };
  });
  return { ...combined(kept), record: null };
}

/** Only where some remark is dated can an earlier day see less. */
function recordOf(cells: readonly ReadCell[]): ProgressRecord | null {
  const last = lastDay(cells.flatMap(({ remarks }) => remarks));
  return last === null ? null : { last, cells };
}

function combined(cells: readonly ReadCell[]): Combined {
  const read = cells.map(({ role, remarks }): Spoken => ({
    role,
    ...combine(remarks.map(({ reading }) => reading)),
  }));
  const plain = read.filter(({ state, weak }) => state !== 'unknown' && !weak);
  const speaking = plain.length > 0 ? plain : read.filter(({ weak }) => weak);
  return { ...decided(speaking), ...moved(read), text: wholeText(cells), ...leftOpen(read) };
}

function decided(
  speaking: readonly Spoken[],
): Pick<
  Progress,
  'state' | 'completedFrom' | 'completedOn' | 'timeliness' | 'percent' | 'conflict' | 'decidedBy'
> {
  const first = speaking[0];
  const agreeing = speaking.filter((cell) => cell.state === first?.state);
  const completed = agreeing.find((cell) => cell.completed !== null)?.completed ?? null;
  return {
    state: first?.state ?? 'unknown',
    completedFrom: completed?.from ?? null,
    completedOn: completed?.to ?? null,
    timeliness: agreeing.find((cell) => cell.timeliness !== null)?.timeliness ?? null,
    percent: speaking.find((cell) => cell.percent !== null)?.percent ?? null,
    conflict: conflictAmong(speaking),
    decidedBy: first === undefined ? null : { role: first.role, text: first.decidedBy ?? '' },
  };
}

/** The last source that grants an extension moves the deadline; a request stands only where none was granted. */
function moved(
  read: readonly Spoken[],
): Pick<Progress, 'extendedTo' | 'extendedBy' | 'extensionAsked'> {
  const granted = read.findLast((cell) => cell.extendedTo !== null || cell.extendedBy !== null);
  return {
    extendedTo: granted?.extendedTo ?? null,
    extendedBy: granted?.extendedBy ?? null,
    extensionAsked: read.some((cell) => cell.extensionAsked),
  };
}

/** What was not understood; of a note only where no other column speaks, since notes hold other things as well. */
function leftOpen(read: readonly Spoken[]): Pick<Progress, 'notUnderstood'> {
  const others = read.some(({ role, state }) => role !== 'note' && state !== 'unknown');
  const asked = read.filter(({ role }) => role !== 'note' || !others);
  const notUnderstood = asked.flatMap((cell) =>
    cell.notUnderstood.map((text) => ({ role: cell.role, text })),
  );
  return { notUnderstood };
}

/** The first two sources that disagree: on the state, or on the time of completion. */
function conflictAmong(speaking: readonly Spoken[]): Progress['conflict'] {
  const first = speaking[0];
  if (first === undefined) return null;
  const other = speaking.find((cell) => cell.state !== first.state);
  if (other !== undefined) return [first.role, other.role];
  const timed = speaking.find((cell) => cell.completed !== null);
  const differs = speaking.find((cell) => apart(timed?.completed ?? null, cell.completed));
  return timed === undefined || differs === undefined ? null : [timed.role, differs.role];
}

function apart(a: CompletionTime | null, b: CompletionTime | null): boolean {
  return a !== null && b !== null && (a.to < b.from || b.to < a.from);
}

/** Every remark as written, on lines of their own; the same text in two columns stands once. */
function wholeText(cells: readonly ReadCell[]): string | null {
  const texts = [...new Set(cells.map(({ shown }) => shown).filter((text) => text !== ''))];
  return texts.length === 0 ? null : texts.join('\n');
}
