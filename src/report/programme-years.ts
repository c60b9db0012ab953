import type { Programme } from '../programme';

/** The first and last year a programme runs over. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** The years that programmes run over together; null where none says any. */
export function yearsOf(programmes: readonly Programme[]): YearSpan | null {
  const spans = programmes.flatMap(({ years, year }): YearSpan[] => {
    if (years) return [{ first: years.first, last: years.last }];
    return year === null ? [] : [{ first: year, last: year }];
  });
  if (spans.length === 0) return null;
  return {
    first: Math.min(...spans.map(({ first }) => first)),
    last: Math.max(...spans.map(({ last }) => last)),
  };
}
