/** What stands behind the last of some signs: the clause a text ends with. By default a comma ends one too. */
export function lastClause(text: string, signs = ',;.()'): string {
  for (let at = text.length - 1; at >= 0; at--) {
    if (signs.includes(text.charAt(at))) return text.slice(at + 1);
  }
  return text;
}

/** What stands behind a bracket that is still open at the end of a text; null where none is. */
export function openBracket(text: string): string | null {
  const clause = lastClause(text, '()');
  return text.charAt(text.length - clause.length - 1) === '(' ? clause : null;
}
