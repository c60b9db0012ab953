import type { Progress } from '../types';
import type { CompletionTime } from './completion-time';
import type { CellReading } from './read-cell';
import {
  PROGRESS_ROLES,
  readSource,
  shownText,
  type ProgressRole,
  type ProgressSource,
} from './sources';

export { DONE_WORDS } from './done-words';
export { NOT_DONE_PHRASES } from './not-done';
export { countDoneWords } from './count-done-words';
export { PROGRESS_ROLES, type ProgressRole, type ProgressSource } from './sources';

/** Most tasks of a young programme have no remark at all. */
const NOTHING: Progress = { ...decided([]), ...moved([]), text: null };

interface Spoken extends CellReading {
  readonly role: ProgressRole;
}

/**
 * The progress of one task from its status, percent, completedOn and note cells (src/README §5), given in any order.
 * The first source that speaks gives the state, later ones fill a missing day or percentage; contradictions
 * between two sources are kept as `conflict`. `year` (the programme's, or null) completes days without a year.
 * Never throws: what says nothing of progress leaves the state `unknown`.
 */
export function readProgress(
  sources: readonly ProgressSource[],
  context: { readonly year: number | null },
): Progress {
  const filled = sources.filter((source) => source.value !== '' || source.text !== '');
  if (filled.length === 0) return NOTHING;
  const ordered = PROGRESS_ROLES.flatMap((role) => filled.filter((source) => source.role === role));
  const read = ordered.map((source): Spoken => ({
    role: source.role,
    ...readSource(source, context.year),
  }));
  const speaking = read.filter((cell) => cell.state !== 'unknown');
  return { ...decided(speaking), ...moved(read), text: wholeText(ordered) };
}

function decided(
  speaking: readonly Spoken[],
): Pick<
  Progress,
  'state' | 'completedFrom' | 'completedOn' | 'percent' | 'conflict' | 'decidedBy'
> {
  const first = speaking[0];
  const agreeing = speaking.filter((cell) => cell.state === first?.state);
  const completed = agreeing.find((cell) => cell.completed !== null)?.completed ?? null;
  return {
    state: first?.state ?? 'unknown',
    completedFrom: completed?.from ?? null,
    completedOn: completed?.to ?? null,
    percent: speaking.find((cell) => cell.percent !== null)?.percent ?? null,
    conflict: conflictAmong(speaking),
    decidedBy: first === undefined ? null : { role: first.role, text: first.decidedBy ?? '' },
  };
}

/** The last source that grants an extension moves the deadline; a request stands only where none was granted. */
function moved(read: readonly Spoken[]): Pick<Progress, 'extendedTo' | 'extensionAsked'> {
  return {
    extendedTo: read.findLast((cell) => cell.extendedTo !== null)?.extendedTo ?? null,
    extensionAsked: read.some((cell) => cell.extensionAsked),
  };
}

/** The first two sources that disagree: on the state, or on the time of completion. */
function conflictAmong(speaking: readonly Spoken[]): Progress['conflict'] {
  const first = speaking[0];
  if (first === undefined) return null;
  const other = speaking.find((cell) => cell.state !== first.state);
  if (other !== undefined) return [first.role, other.role];
  const dated = speaking.find((cell) => cell.completed !== null);
  const differs = speaking.find((cell) => apart(dated?.completed ?? null, cell.completed));
  return dated === undefined || differs === undefined ? null : [dated.role, differs.role];
}

function apart(a: CompletionTime | null, b: CompletionTime | null): boolean {
  return a !== null && b !== null && (a.to < b.from || b.to < a.from);
}

/** Every remark as written, on lines of their own; the same text in two columns stands once. */
function wholeText(sources: readonly ProgressSource[]): string | null {
  const texts = [...new Set(sources.map(shownText).filter((text) => text !== ''))];
  return texts.length === 0 ? null : texts.join('\n');
}
