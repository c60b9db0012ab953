/** A cell that a count asks for: the same text as COUNTIFS compares it, without regard to case, or a number above one. */
export type Condition =
  | {
      readonly column: string;
      readonly match: 'equals' | 'beginsWith';
      readonly value: string;
    }
  | { readonly column: string; readonly match: 'above'; readonly value: number };

/**
 * How a figure is worked out from the report's own tables. A sheet writer can write it as a formula
 * (see formula.ts), so that a correction by hand in the detail table carries through.
 */
export type Expression =
  | { readonly op: 'number'; readonly value: number }
  /** How many body rows of a table meet all conditions (at least one). */
  | { readonly op: 'count'; readonly table: string; readonly where: readonly Condition[] }
  /** The numbers of a column, body rows only: headings and the total row are left out. */
  | { readonly op: 'columnSum'; readonly table: string; readonly column: string }
  /** The numbers of a column from one row to another, both 0-based among all rows of the table and inside it. */
  | {
      readonly op: 'rowsSum';
      readonly table: string;
      readonly column: string;
      readonly first: number;
      readonly last: number;
    }
  /** One cell of a table; `row` is its 0-based place among all rows of the table. */
  | { readonly op: 'cell'; readonly table: string; readonly row: number; readonly column: string }
  | { readonly op: 'sum'; readonly terms: readonly Expression[] }
  | { readonly op: 'difference'; readonly left: Expression; readonly right: Expression }
  /** No value where the denominator is 0. */
  | { readonly op: 'ratio'; readonly numerator: Expression; readonly denominator: Expression };

/** How a figure is printed: a count in a table, the same with nothing for 0, a count in a sentence ("01"), a share ("57,1%"). */
export type FigureFormat = 'plain' | 'spare' | 'padded' | 'percent';

/** A number of the report, and how it came about. */
export interface Figure {
  readonly expression: Expression;
  /** Null only where a ratio has nothing to divide by. */
  readonly value: number | null;
  readonly format: FigureFormat;
}

/** How many rows of a table meet the conditions. */
export function count(table: string, ...where: readonly Condition[]): Expression {
  return { op: 'count', table, where };
}

/** A cell that holds exactly this text. */
export function equals(column: string, value: string): Condition {
  return { column, match: 'equals', value };
}

/** A cell whose text begins with this. */
export function beginsWith(column: string, value: string): Condition {
  return { column, match: 'beginsWith', value };
}

/** A cell that holds a number above this one. */
export function above(column: string, value: number): Condition {
  return { column, match: 'above', value };
}

/** A cell that holds any text. */
export function filledIn(column: string): Condition {
  return { column, match: 'beginsWith', value: '' };
}

/** One cell of a table; `row` is its 0-based place among all rows. */
export function cell(table: string, row: number, column: string): Expression {
  return { op: 'cell', table, row, column };
}

/** The sum of several expressions; of none, 0. */
export function sum(...terms: readonly Expression[]): Expression {
  const only = terms[0];
  return terms.length === 1 && only ? only : { op: 'sum', terms };
}

/** What is left of the first after the second. */
export function difference(left: Expression, right: Expression): Expression {
  return { op: 'difference', left, right };
}

/** The first divided by the second; no value where the second is 0. */
export function ratio(numerator: Expression, denominator: Expression): Expression {
  return { op: 'ratio', numerator, denominator };
}

/** A number that stands in no table, such as how many tasks of the programme lie outside the period. */
export function constant(value: number): Expression {
  return { op: 'number', value };
}
