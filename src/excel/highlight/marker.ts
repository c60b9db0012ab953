/** What our conditional formats mark. */
export type MarkKind = 'overdue' | 'dueSoon' | 'unassigned' | 'done';

/**
 * A term that is always true and names the rule as ours: a conditional format has no tag, so the formula carries it
 * (OFFICE: `N("text")` is 0). Rules are found and removed by it alone, whoever copied them wherever.
 */
export function marker(kind: MarkKind): string {
  return `N("ctct:${kind}")=0`;
}

/** Which of our rules a formula is, or null for somebody else's. */
export function kindOfFormula(formula: string): MarkKind | null {
  const match = /(?<![\w.])N\(\s*"ctct:(overdue|dueSoon|unassigned|done)"\s*\)/i.exec(formula);
  return (match?.[1] as MarkKind | undefined) ?? null;
}

/** The names of a set of rules begin with this and a letter: a new set stands beside the old one until that has gone. */
const OWN_NAME = /^ctct_([a-z])_[a-z_]+_\d+$/;

/** The set that a name of a sheet belongs to, `ctct_a`; null for a name that is none of our rules'. */
export function setOfName(name: string): string | null {
  const match = OWN_NAME.exec(name);
  return match ? `ctct_${match[1] ?? ''}` : null;
}

/** The first set of names of which a sheet has none. */
export function freeSet(names: readonly string[]): string {
  const taken = new Set(names.map(setOfName));
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters.map((letter) => `ctct_${letter}`).find((set) => !taken.has(set)) ?? 'ctct_a';
}
