/** The sheet a defined name's formula refers to (`='It''s'!$A$1` → "It's"), or null for constants and #REF!. */
export function sheetOfReference(formula: string): string | null {
  const match =
    /^=(?:'((?:[^']|'')+)'|([^'!#()+\-*/&<>=,;"{}]+))!\$?[A-Z]{1,3}\$?\d+(?::.*)?$/.exec(formula);
  if (!match) return null;
  return match[1] === undefined ? (match[2] ?? null) : match[1].replaceAll("''", "'");
}

/** The 0-based row and column of a defined name's first cell, or null where it refers to none. */
export function cellOfReference(formula: string): { row: number; column: number } | null {
  const match = /!\$?([A-Z]{1,3})\$?(\d+)(?::.*)?$/.exec(formula);
  if (!match) return null;
  const letters = match[1] ?? '';
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** A sheet name as formulas quote it: `It's` → `'It''s'`. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The string a constant name holds (`="2025-Q3"` → "2025-Q3"), or null where it is no string constant. */
export function constantOfName(formula: string): string | null {
  const match = /^="((?:[^"]|"")*)"$/.exec(formula);
  return match ? (match[1] ?? '').replaceAll('""', '"') : null;
}
