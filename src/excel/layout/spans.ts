/** Which sheet columns one table column covers: 0-based, both inclusive. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/** What a span over several columns costs beside its bad fit: every row of it must be merged. */
const MERGE_COST = 20;

/**
 * Lays a table's columns over the sheet's columns, left to right and without gaps, so that each gets about the
 * width it wants. The sheet's columns are made for the detail table; the other tables take what fits them best.
 *
 * @param wanted widths of the table's columns in any unit; @param widths of the sheet's columns in any other
 * @throws Error where the table has more columns than the sheet
 */
export function layColumns(wanted: readonly number[], widths: readonly number[]): ColumnSpan[] {
  if (wanted.length > widths.length)
    throw new Error(`a table of ${wanted.length} columns does not fit ${widths.length}`);
  const scale = sum(widths) / sum(wanted);
  const best = new Map<string, { cost: number; spans: ColumnSpan[] }>();
  const solve = (column: number, first: number): { cost: number; spans: ColumnSpan[] } => {
    const key = `${column},${first}`;
    const known = best.get(key);
    if (known) return known;
    const found = cheapest(column, first);
    best.set(key, found);
    return found;
  };
  const cheapest = (column: number, first: number): { cost: number; spans: ColumnSpan[] } => {
    if (column === wanted.length)
      return { cost: first === widths.length ? 0 : Infinity, spans: [] };
    let found = { cost: Infinity, spans: [] as ColumnSpan[] };
    const furthest = widths.length - (wanted.length - column);
    for (let last = first; last <= furthest; last += 1) {
      const rest = solve(column + 1, last + 1);
      const width = sum(widths.slice(first, last + 1));
      const cost =
        rest.cost + misfit(width, (wanted[column] ?? 0) * scale) + (last > first ? MERGE_COST : 0);
      if (cost < found.cost) found = { cost, spans: [{ first, last }, ...rest.spans] };
    }
    return found;
  };
  return solve(0, 0).spans;
}

/** Too narrow is worse than too wide, and the worse the narrower: text wraps into many lines. */
function misfit(width: number, wanted: number): number {
  if (width >= wanted) return width - wanted;
  const lack = wanted - width;
  return 2 * lack * (1 + lack / width);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
