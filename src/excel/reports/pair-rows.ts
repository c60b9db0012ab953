/**
 * Finds for each row that stands now the row that was written: as {@link pairByKeys}, else the one that followed the
 * row paired above. Each is paired once.
 *
 * @param written and @param now the cells' fingerprints, columns in one order
 * @param keys places of the columns that tell rows apart, the surest first; -1 for one that is not there
 * @returns by place in `now`: the place in `written`, or undefined for a row that was added
 */
export function pairRows(
  written: readonly (readonly string[])[],
  now: readonly (readonly string[])[],
  keys: readonly number[],
): (number | undefined)[] {
  const { paired, left } = pairByKeys(written, now, keys);
  pairNeighbours(paired, left);
  return paired;
}

/** Rows paired so far, as {@link pairRows} returns them, and the places in `written` of those left over. */
interface Pairing {
  readonly paired: (number | undefined)[];
  readonly left: Set<number>;
}

/**
 * Pairs rows that are the same in every cell, else in one of the key columns (in their order); parameters as in
 * {@link pairRows}. Rows that merely stand in the same place stay alone.
 */
export function pairByKeys(
  written: readonly (readonly string[])[],
  now: readonly (readonly string[])[],
  keys: readonly number[],
): Pairing {
  const paired = new Array<number | undefined>(now.length).fill(undefined);
  const left = new Set(written.keys());
  const pairBy = (keyOf: (row: readonly string[]) => string, onlyAlone: boolean): void => {
    const waiting = queues([...left].map((i) => [keyOf(written[i] ?? []), i]));
    const rivals = queues(open(paired).map((i) => [keyOf(now[i] ?? []), i]));
    for (const i of open(paired)) {
      const key = keyOf(now[i] ?? []);
      const found = waiting.get(key) ?? [];
      const isAlone = found.length === 1 && rivals.get(key)?.length === 1;
      if (found.length === 0 || (onlyAlone && !isAlone)) continue;
      const at = found.shift() ?? 0;
      paired[i] = at;
      left.delete(at);
    }
  };
  pairBy((row) => row.join(), false);
  for (const key of keys.filter((place) => place >= 0)) pairBy((row) => row[key] ?? '', true);
  return { paired, left };
}

/** A row whose every key was changed stands where it stood: after the same row as before. */
function pairNeighbours(paired: (number | undefined)[], left: Set<number>): void {
  paired.forEach((known, i) => {
    if (known !== undefined) return;
    const above = i === 0 ? -1 : paired[i - 1];
    if (above === undefined || !left.has(above + 1)) return;
    paired[i] = above + 1;
    left.delete(above + 1);
  });
}

function open(paired: readonly (number | undefined)[]): number[] {
  return paired.flatMap((known, i) => (known === undefined ? [i] : []));
}

function queues(entries: readonly (readonly [string, number])[]): Map<string, number[]> {
  const map = new Map<string, number[]>();
  for (const [key, at] of entries) {
    const list = map.get(key);
    if (list) list.push(at);
    else map.set(key, [at]);
  }
  return map;
}
