import { openBracket } from '../clauses';
import type { Draft, Grain } from '../draft';
import { MARK, MARK_BESIDE } from '../notDates/marks';
import { weekdays } from '../notDates/weekdays';
import { isSeries } from '../years';
import { isAsLong } from './lengths';
import { namesIn } from './names';
import { LENGTH, PART, REMARKS, WEEK_OF_DAYS } from './remarks';
import { harmlessBeside } from './vocabulary';

/** A text as the rules saw it, and what they took of it. */
export interface Understanding {
  /** As the officer wrote it: capitals tell names. */
  readonly written: string;
  readonly mended: string;
  /** As long as `mended`: what is no date overwritten by its mark (see notDates), what the rules took by "#". */
  readonly rest: string;
  /** The ranges that bounds and links took besides, each [first, behind the last]. */
  readonly understood: readonly (readonly [number, number])[];
}

const GRAINS: readonly Grain[] = ['day', 'month', 'year'];
const SIGNS_ONLY = /^[\s#.,;:()[\]{}"'“”‘’`!•*+…_-]*$/;
/** Words parted by nothing but spaces. */
const RUN = /[a-z_]+(?: [a-z_]+)*/g;
/** "số 12 năm 2025", "Nghị quyết 5 năm 2025": the year is the document's. */
const BEHIND_DOCUMENT = new RegExp(`${MARK.document}\\s*$`);

/**
 * Whether all that is left of a text beside the time that counts is known to be harmless: officials' filler,
 * names of offices, remarks that carry no time. Numbers, months, weeks, terms, sessions and festivals may not
 * stand beside a time that is coarser than they are.
 */
export function isHarmless(text: Understanding, draft: Draft): boolean {
  const { grain } = draft;
  if (grain !== 'day' && text.mended.search(weekdays.pattern) >= 0) return false;
  const before = text.rest.slice(Math.max(0, draft.at - 40), draft.at);
  if (grain === 'year' && BEHIND_DOCUMENT.test(before)) return false;
  const left = withoutRemarks(
    withoutLengths(strike(text), text.mended, draft).slice(scopeOf(text.rest, draft)),
    draft,
  );
  return marksFit(left, grain) && wordsFit(left, text.written, grain);
}

/** Where the judged part begins: a bounded day in brackets explains what stands before it. */
function scopeOf(rest: string, draft: Draft): number {
  const inside = openBracket(rest.slice(0, draft.at));
  if (inside === null) return 0;
  const bounds = draft.bound === 'before' || draft.bound === 'until';
  return /\b(?:tuc|cu the)\b/.test(inside) || (bounds && draft.grain === 'day')
    ? draft.at - inside.length
    : 0;
}

/** The rest with "#" over all that was understood. */
function strike({ rest, understood }: Understanding): string {
  const letters = rest.split('');
  for (const [from, to] of understood) letters.fill('#', from, to);
  return letters.join('');
}

function withoutLengths(rest: string, mended: string, draft: Draft): string {
  let left = rest;
  for (const { 0: all, 1: lead = '', 2: count, 3: unit = '', index } of mended.matchAll(LENGTH)) {
    if (!isAsLong(draft, Number(count), unit)) continue;
    const [from, to] = [index + lead.length, index + all.length];
    left = left.slice(0, from) + ' '.repeat(to - from) + left.slice(to);
  }
  return left;
}

function withoutRemarks(rest: string, draft: Draft): string {
  const parts = isSeries(rest) ? rest.replace(PART, ' ') : rest;
  const days = draft.joined ? parts.replace(WEEK_OF_DAYS, ' ') : parts;
  return REMARKS.reduce(
    (text, { pattern, beside }) =>
      isAsFine(draft.grain, beside) ? text.replace(pattern, ' # ') : text,
    days,
  );
}

function isAsFine(grain: Grain, than: Grain): boolean {
  return GRAINS.indexOf(grain) <= GRAINS.indexOf(than);
}

function marksFit(left: string, grain: Grain): boolean {
  const signs = Array.from(left.replace(/[a-z_]/g, ''), (sign) => {
    const beside = MARK_BESIDE[sign];
    return beside !== undefined && isAsFine(grain, beside) ? '' : sign;
  });
  return SIGNS_ONLY.test(signs.join(''));
}

function wordsFit(left: string, written: string, grain: Grain): boolean {
  const names = namesIn(written);
  return [...left.matchAll(RUN)].every(([run]) => {
    const beside = harmlessBeside(run.split(' '), names);
    return beside !== null && isAsFine(grain, beside);
  });
}
