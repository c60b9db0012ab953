/** How many readings are kept; the bound keeps a long session small. */
const LIMIT = 5000;

/** A pure reading of a text under a year, remembered by both. Full, it forgets everything and starts again. */
export function memoised<T>(
  read: (text: string, year: number | null) => T,
): (text: string, year: number | null) => T {
  const byYear = new Map<number | null, Map<string, T>>();
  return (text, year) => {
    const known = byYear.get(year) ?? new Map<string, T>();
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= LIMIT) known.clear();
    const made = read(text, year);
    byYear.set(year, known.set(text, made));
    return made;
  };
}
