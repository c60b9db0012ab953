import type { Atom, Rule } from './atom';
import { RULES } from './rules';

/** The date-like parts of a text in the order they stand, and the text with all that the rules took as "#". */
export interface Findings {
  readonly atoms: readonly Atom[];
  readonly rest: string;
}

/**
 * Every date-like part of a text. `text` is mended and blanked (see slips, notDates); each rule sees only
 * what the rules before it left.
 */
export function findAtoms(text: string): Findings {
  const found: Atom[] = [];
  let rest = text;
  for (const rule of RULES) {
    if (rule.hint === null || rest.includes(rule.hint)) rest = apply(rule, rest, found);
  }
  return { atoms: found.sort((a, b) => a.at - b.at), rest };
}

/** Adds the rule's atoms to `found` and returns the text with them masked. */
function apply({ pattern, read }: Rule, text: string, found: Atom[]): string {
  let rest = text;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(rest); match !== null; match = pattern.exec(rest)) {
    const atoms = read(match, rest);
    if (atoms === null || atoms.length === 0) {
      pattern.lastIndex = match.index + 1;
      continue;
    }
    found.push(...atoms);
    const end = match.index + match[0].length;
    rest = rest.slice(0, match.index) + '#'.repeat(match[0].length) + rest.slice(end);
  }
  return rest;
}
