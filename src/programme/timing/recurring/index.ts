import { daysInMonth, partsOf } from '../../calendar';
import type { Recurrence } from '../../types';
import { applyBounds } from '../bounds';
import { lastClause } from '../clauses';
import type { Draft } from '../draft';
import { makeDrafts } from '../drafts';
import { findAtoms } from '../find';
import { settleYears } from '../years';
import { readDetails, recurrenceOf } from './details';
import type { Trigger } from './triggers';
import { findTriggers } from './triggers';

/** A year without 29 February, in which yearly days are worked out. */
const ANY_YEAR = 2001;
/** "định kỳ", "thường niên" without a unit: recurring only where no date says more. */
const VAGUE = /\bdinh ky\b|\bthuong nien\b/;
/** "Kế hoạch … hàng năm trước 30/11/2025": the cycle is the name of the plan, the date is the deadline. */
const NAMED = /\b(?:ke hoach|chuong trinh|hoi nghi|dai hoi|bao cao|tong ket|du toan|chi tieu)\b/;

/** How a text recurs, or that its day does not exist; null where it says nothing of the kind. */
export type Recurring = { readonly recurrences: readonly Recurrence[] } | 'impossible' | null;

/** Reads what comes round again. `text` is mended, `blanked` the same without what is no date. */
export function readRecurring(text: string, blanked: string): Recurring {
  const triggers = findTriggers(text).filter((trigger) => !isName(text, trigger));
  const vague = triggers.length === 0;
  if (vague && !VAGUE.test(text)) return null;
  const rest = mask(blanked, triggers);
  const { atoms } = findAtoms(rest);
  if (vague && atoms.some((atom) => atom.year !== null)) return null;
  const yearless = atoms.filter((atom) => atom.year === null && atom.kind !== 'year');
  const drafts = applyBounds(rest, makeDrafts(settleYears(rest, yearless, () => ANY_YEAR)));
  const details = readDetails(text, rest);
  if (details.impossible || drafts.some((draft) => draft.impossible)) return 'impossible';
  if (vague) return { recurrences: drafts.map(yearlyOn) };
  const cycles = triggers.flatMap((trigger) => trigger.cycles);
  return {
    recurrences: distinct(cycles.flatMap((cycle) => onDays(recurrenceOf(cycle, details), drafts))),
  };
}

/** Whether "hàng năm" belongs to the name of a plan that has a full date of its own behind it. */
function isName(text: string, trigger: Trigger): boolean {
  const dated =
    /^(?:(?!\b(?:truoc|den|trong|vao|ngay|thang|quy|nam)\b)[^,;.:()])*\b(?:truoc|den|trong|vao|ngay|thang|quy|nam)\b[^,;.:()]*\d{4}/;
  return (
    NAMED.test(lastClause(text.slice(0, trigger.at), ',;.:()')) &&
    dated.test(text.slice(trigger.end))
  );
}

function mask(text: string, triggers: readonly Trigger[]): string {
  return triggers.reduce(
    (rest, { at, end }) => rest.slice(0, at) + '~'.repeat(end - at) + rest.slice(end),
    text,
  );
}

/** A yearly cycle falls on each day or month named; shorter cycles keep their own day. */
function onDays(recurrence: Recurrence, drafts: readonly Draft[]): readonly Recurrence[] {
  return recurrence.every === 'year' && drafts.length > 0 ? drafts.map(yearlyOn) : [recurrence];
}

function yearlyOn(draft: Draft): Recurrence {
  const { month, day } = partsOf(draft.to ?? draft.from ?? `${ANY_YEAR}-12-31`);
  const exact = draft.kind === 'day' || day < daysInMonth(ANY_YEAR, month);
  return { every: 'year', count: 1, day: exact ? day : null, month };
}

function distinct(recurrences: readonly Recurrence[]): readonly Recurrence[] {
  const keys = recurrences.map((each) => JSON.stringify(each));
  return recurrences.filter((_each, index) => keys.indexOf(keys[index] ?? '') === index);
}
