import type { Draft, Share } from './drafts';
import type { Likeness } from './likeness';

/** From here on a unit's words are taken for the activity's; from there on the officer is asked. */
const SAME = 0.75;
const ALIKE = 0.5;
/** Or all of the activity stands in the unit's words, and is much of them. */
const INSIDE = 0.9;
const MUCH = 0.35;
/** "Thiết kế gian hàng tại Hội nghị …": the activity is only where it happens. */
const PLACE = /\s(?:tại|phục vụ|chào mừng|nhân dịp)\s/iu;

/**
 * Lays the lists of units beside the activities: what is the same gives the activity its lead (and its time, where it
 * has none) and makes no row of its own; what only resembles is offered as a suggestion. Gives the drafts that remain.
 */
export function settleShares(
  drafts: readonly Draft[],
  shares: readonly Share[],
  likeness: Likeness,
): Draft[] {
  const gone = new Set<Draft>();
  let before: Draft | null = null;
  for (const share of shares) {
    const best = counterpart(drafts, share, likeness);
    const isAlike = best !== null && (best.isSame || best.score >= ALIKE);
    if (best?.isSame === true && !share.isDoubtful) give(best.draft, share);
    else if (isAlike) best.draft.suggested.push(...share.leads);
    if (best?.isSame === true || (isAlike && share.isListed)) gone.add(share.draft);
    if (share.isDoubtful && isAlike && before !== null)
      before.content = `${before.content}; ${share.draft.content}`;
    before = share.draft;
  }
  return drafts.filter((draft) => !gone.has(draft));
}

interface Counterpart {
  readonly draft: Draft;
  /** Which share of the unit's words the activity holds. */
  readonly score: number;
  readonly isSame: boolean;
}

function counterpart(
  drafts: readonly Draft[],
  { draft, leads }: Share,
  likeness: Likeness,
): Counterpart | null {
  let best: Counterpart | null = null;
  for (const other of drafts) {
    const isOpen = other.leads.length === 0 || other.leads.join() === leads.join();
    if (other.holds === 'who' || !isOpen) continue;
    const score = likeness(draft.content, other.content);
    if (best !== null && score <= best.score) continue;
    best = {
      draft: other,
      score,
      isSame: isSameTask(draft.content, other.content, score, likeness),
    };
  }
  return best;
}

function isSameTask(share: string, activity: string, score: number, likeness: Likeness): boolean {
  if (score >= SAME) return true;
  return score >= MUCH && !PLACE.test(share) && likeness(activity, share) >= INSIDE;
}

function give(draft: Draft, { leads, draft: told }: Share): void {
  draft.leads = leads;
  if (draft.coordinators.length === 0) draft.coordinators = told.coordinators;
  if (draft.time !== null || told.time === null) return;
  draft.time = told.time;
}
