/** Longer texts cannot be asked for in COUNTIFS (Excel refuses criteria over 255 characters). */
const MAX_COUNTABLE = 200;

/**
 * One name for each group of names that mean the same, to count by: the one the office prefers, else the
 * commonest spelling, of equals the first.
 *
 * @param names every name as it is written, once for each task; null where the task has none
 * @param keyOf what two spellings of one name have in common
 * @param preferred names to show whatever the spelling in the table, such as those that aliases stand for
 * @returns the name to count under for each spelling; no two groups share one, whatever the case
 */
export function countedNames(
  names: readonly (string | null)[],
  keyOf: (name: string) => string,
  preferred: readonly string[] = [],
): Map<string, string> {
  const spellings = new Map<string, Map<string, number>>();
  for (const name of names) {
    if (name === null) continue;
    const key = keyOf(name);
    const known = spellings.get(key) ?? new Map<string, number>();
    spellings.set(key, known.set(name, (known.get(name) ?? 0) + 1));
  }
  const wanted = new Map(preferred.map((name) => [keyOf(name), name]));
  const taken = new Set<string>();
  return new Map(
    [...spellings].flatMap(([key, counts]) => {
      const label = freeLabel(wanted.get(key) ?? commonest(counts), taken);
      return [...counts.keys()].map((name): [string, string] => [name, label]);
    }),
  );
}

function commonest(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [name, count] of counts) {
    if (count > most) [best, most] = [name, count];
  }
  return best;
}

function freeLabel(name: string, taken: Set<string>): string {
  const line = name.replace(/\s+/g, ' ').trim();
  const short = line.length > MAX_COUNTABLE ? `${line.slice(0, MAX_COUNTABLE).trim()}…` : line;
  let label = short;
  for (let count = 2; taken.has(label.toLowerCase()); count += 1) label = `${short} (${count})`;
  taken.add(label.toLowerCase());
  return label;
}
