import type { Day } from '../calendar';
import { addDays, daysBetween } from '../calendar';
import type { Atom, Span } from './atom';
import type { DatedAtom, Draft, Grain } from './draft';

/** Ranges joined, neighbours merged ("Quý I, II"), everything else on its own. In: atoms in order, years settled. */
export function makeDrafts(atoms: readonly DatedAtom[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let index = 0; index < atoms.length; index++) {
    const atom = atoms[index];
    const previous = drafts.at(-1);
    if (atom === undefined) continue;
    const joined = previous && join(previous, atom, atoms[index - 1]);
    if (joined) drafts[drafts.length - 1] = joined;
    else drafts.push(draftOf(atom, atom.year));
  }
  return drafts;
}

function draftOf({ atom, inferred }: DatedAtom, year: number | null): Draft {
  const span = year === null ? null : atom.span(year);
  return {
    at: atom.at,
    end: atom.end,
    wordsAt: atom.at,
    wordsEnd: atom.end,
    kind: atom.kind,
    grain: grainOf(atom),
    from: span?.from ?? null,
    to: span?.to ?? null,
    yearInferred: inferred,
    vague: atom.vague,
    closing: atom.closing,
    joined: false,
    impossible: span === null,
    bound: 'none',
  };
}

/** The draft that takes in the next atom, or null where the two stay apart. */
function join(first: Draft, next: DatedAtom, before: DatedAtom | undefined): Draft | null {
  if (next.link === 'none' || next.link === 'aside') return null;
  if (next.link === 'list') return joinNeighbours(first, next);
  if (before?.link === 'range' || before?.link === 'rangeBefore') return null;
  const [from, to] = plausible(acrossNewYear(first, next, before), first, next);
  const end = next.link === 'rangeBefore' ? dayBefore(to?.from) : (to?.to ?? null);
  const start = from ?? null;
  return {
    ...merged(first, next),
    from: start,
    to: end,
    impossible: first.impossible || start === null || end === null || start > end,
  };
}

/** Members of a list become one span where each begins the day after the last ended. */
function joinNeighbours(first: Draft, next: DatedAtom): Draft | null {
  const second = draftOf(next, next.year);
  if (first.impossible || second.impossible) {
    return { ...merged(first, next), impossible: true };
  }
  const follows = first.to !== null && addDays(first.to, 1) === second.from;
  return follows ? { ...merged(first, next), from: first.from, to: second.to } : null;
}

/** Days further apart than this, with the year of one end guessed, are a slip: "từ 30/9 đến 15/9/2025". */
const LONGEST_ACROSS = 183;

/**
 * Start and end of a range whose ends may lie in two years: where the year of one end was taken from
 * the other ("từ tháng 11 đến tháng 02/2026"), it gives way.
 */
function acrossNewYear(
  first: Draft,
  next: DatedAtom,
  before: DatedAtom | undefined,
): readonly [Day | null, Span | null] {
  const end = next.year === null ? null : next.atom.span(next.year);
  if (first.from === null || end === null || first.from <= end.to) return [first.from, end];
  if (next.atom.year === null && next.year !== null) {
    return [first.from, next.atom.span(next.year + 1)];
  }
  const year = before?.atom.year === null ? before.year : null;
  if (before === undefined || year === null) return [first.from, end];
  return [before.atom.span(year - 1)?.from ?? null, end];
}

function plausible(
  ends: readonly [Day | null, Span | null],
  first: Draft,
  next: DatedAtom,
): readonly [Day | null, Span | null] {
  const [from, to] = ends;
  const shifted = from !== first.from || next.atom.span(next.year ?? 0)?.to !== to?.to;
  const days = first.kind === 'day' && next.atom.kind === 'day' && from !== null && to !== null;
  return shifted && days && daysBetween(from, to.to) > LONGEST_ACROSS ? [from, null] : ends;
}

function merged(first: Draft, next: DatedAtom): Draft {
  return {
    ...first,
    end: next.atom.end,
    wordsEnd: next.atom.end,
    kind: 'range',
    grain: coarser(first.grain, grainOf(next.atom)),
    yearInferred: first.yearInferred || next.inferred,
    vague: first.vague || next.atom.vague,
    closing: next.atom.closing,
    joined: true,
  };
}

function dayBefore(day: Day | undefined): Day | null {
  return day === undefined ? null : addDays(day, -1);
}

function grainOf({ kind }: Atom): Grain {
  return kind === 'day' || kind === 'year' ? kind : 'month';
}

const GRAINS: readonly Grain[] = ['day', 'month', 'year'];

function coarser(a: Grain, b: Grain): Grain {
  return GRAINS.indexOf(a) > GRAINS.indexOf(b) ? a : b;
}
