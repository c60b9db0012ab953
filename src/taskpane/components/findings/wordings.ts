import type { Finding } from '../../../checks/types';
import { remarkKey } from '../../../programme/progress/settled';

/** One wording of progress that was not understood, where it stands first and how often. */
export interface Wording {
  /** As first written. */
  readonly text: string;
  readonly sheet: string;
  readonly cell: string;
  readonly count: number;
}

/** The wordings behind findings progress.notUnderstood, the commonest first; what one choice settles is one wording. */
export function wordingsOf(findings: readonly Finding[]): Wording[] {
  const found = new Map<string, Wording>();
  for (const { sheet, cell, params } of findings) {
    const text = String(params['text'] ?? '');
    const key = remarkKey(text);
    const known = found.get(key);
    const first = known ?? { text, sheet, cell: cell ?? '', count: 0 };
    found.set(key, { ...first, count: first.count + 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}
