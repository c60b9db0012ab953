import { OfficerError, toOfficerError } from '../door';
import { askUsed, isSameArea, usedAreaOf, type CellArea } from './areas';
import { PAYLOAD_LIMIT } from './bytes';
import type { CellsQuestion, SheetReading } from './questions';

/** Of the payload limit, what one request aims for: later rows may be heavier than the ones measured. */
const SHARE = 0.9;
/** What a range weighs in a request and its response beside its values, in bytes. */
const RANGE_BYTES = 600;
/** After an answer that was too heavy, parts of so much less are asked for, down to the least. */
const [LESS, LEAST] = [4, 1_000];

/**
 * Asks all questions and those that their answers raise, in as few requests as the payload limit allows. What turns
 * out too heavy is asked in smaller parts, what Excel refuses is asked otherwise; merged areas that it cannot name
 * (above 512) stay unknown. Throws the Office.js error of a request that fails all the same, and the OfficerError
 * `changed` where somebody inserted or deleted rows meanwhile.
 */
export async function askAll(
  context: Excel.RequestContext,
  questions: readonly CellsQuestion[],
  limit = PAYLOAD_LIMIT * SHARE,
): Promise<void> {
  if (questions.length === 0) return undefined;
  const { now, later } = fit(questions, limit);
  const easier = await askOnce(context, now).then(
    (raised) => ({ raised }),
    (error: unknown) => easierThan(now, limit, error),
  );
  if ('raised' in easier) return askAll(context, [...easier.raised, ...later], limit);
  // What is asked instead is asked by itself: it must not fail for the same reason once more.
  await askAll(context, easier.first, easier.limit);
  return askAll(context, [...easier.then, ...later], limit);
}

/** As many questions, or rows of one, as weigh no more than the limit: one row at least. */
function fit(
  questions: readonly CellsQuestion[],
  limit: number,
): { readonly now: readonly CellsQuestion[]; readonly later: readonly CellsQuestion[] } {
  const now: CellsQuestion[] = [];
  let room = limit;
  for (const [index, asked] of questions.entries()) {
    // Made anew: what its sheet weighs may be known better by now.
    const question = asked.about?.(asked.area) ?? asked;
    const { top, bottom } = question.area;
    const rows = bottom - top + 1;
    const fitting = Math.floor((room - RANGE_BYTES) / question.rowBytes);
    if (fitting < rows && (question.about !== null || now.length > 0)) {
      const taken = Math.max(fitting, now.length > 0 ? 0 : 1);
      const cut = question.about !== null && taken > 0 && taken < rows ? question.about : null;
      if (cut) now.push(cut({ ...question.area, bottom: top + taken - 1 }));
      const rest = cut ? [cut({ ...question.area, top: top + taken })] : [question];
      return { now, later: [...rest, ...questions.slice(index + 1)] };
    }
    now.push(question);
    room -= RANGE_BYTES + question.rowBytes * rows;
  }
  return { now, later: [] };
}

/** Asks in one request; gives what the answers raise. */
async function askOnce(
  context: Excel.RequestContext,
  questions: readonly CellsQuestion[],
): Promise<readonly CellsQuestion[]> {
  const takes = questions.map((question) => question.ask());
  const readings = [...new Set(questions.map(({ of }) => of))];
  const again = readings.map((reading) => ({ reading, used: askUsed(reading.sheet) }));
  await context.sync();
  for (const { reading, used } of again) refuseTorn(reading, usedAreaOf(used));
  return takes.flatMap((take) => take());
}

/** What comes of two requests must be of one moment: rows that moved meanwhile would be read as other tasks. */
function refuseTorn({ used }: SheetReading, now: CellArea | null): void {
  if (!isSameArea(used, now)) throw new OfficerError('changed');
}

/** What to ask first, by itself, after a request failed, and what then. */
interface Easier {
  readonly first: readonly CellsQuestion[];
  readonly then: readonly CellsQuestion[];
  readonly limit: number;
}

/** Throws the error again where it has a sentence of its own (a lost connection, a cell being edited). */
function easierThan(asked: readonly CellsQuestion[], limit: number, error: unknown): Easier {
  const { key } = toOfficerError(error);
  if (key === 'tooLarge' && limit > LEAST) return { first: asked, then: [], limit: limit / LESS };
  if (key !== 'general' && key !== 'protected') throw error;
  if (asked.some(({ instead }) => instead !== null)) {
    return { first: asked.map((one) => one.instead?.() ?? one), then: [], limit };
  }
  const merges = asked.filter(({ kind }) => kind === 'merges');
  if (merges.length === 0) throw error;
  const others = asked.filter(({ kind }) => kind !== 'merges');
  // Asked by itself and refused: it stays unknown. Asked again, it would be refused for ever.
  if (merges.length === 1 && others.length === 0) return { first: [], then: [], limit };
  const half = Math.floor(merges.length / 2);
  return { first: [...others, ...merges.slice(0, half)], then: merges.slice(half), limit };
}
