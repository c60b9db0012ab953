/** What our conditional formats mark. */
export type MarkKind = 'overdue' | 'dueSoon' | 'unassigned' | 'done';

/** Excel's limit on the formula of a conditional format, in characters. */
export const FORMULA_LIMIT = 8_192;

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
