import { columnLetters } from '../../programme';
import type { Condition, Expression, Figure, TextPart } from '../../report';
import type { PlacedTable } from './place';
import { literal, paddedFormula, percentFormula } from './text-formula';

/** The tables of the sheet by id, with their places. */
export type Places = ReadonlyMap<string, PlacedTable>;

/**
 * An expression over the report's tables as an en-US Excel formula without its "=": what stands in the detail
 * table decides, so a status corrected by hand carries through to every figure.
 */
export function formulaOf(expression: Expression, places: Places): string {
  switch (expression.op) {
    case 'number':
      return String(expression.value);
    case 'count':
      return countFormula(placeOf(places, expression.table), expression.where);
    case 'columnSum':
      return `SUM(${columnRange(placeOf(places, expression.table), expression.column)})`;
    case 'cell': {
      const place = placeOf(places, expression.table);
      const column = columnLetters(firstColumn(place, expression.column));
      return `$${column}$${place.bodyTop + expression.row + 1}`;
    }
    case 'sum':
      return expression.terms.length === 0
        ? '0'
        : `(${expression.terms.map((term) => formulaOf(term, places)).join('+')})`;
    case 'difference':
      return `(${formulaOf(expression.left, places)}-${formulaOf(expression.right, places)})`;
    case 'ratio': {
      const denominator = formulaOf(expression.denominator, places);
      return `IF(${denominator}=0,"",${formulaOf(expression.numerator, places)}/${denominator})`;
    }
  }
}

/** A sentence with figures as one formula that yields its text; plain text where it holds no figure. */
export function sentenceFormula(parts: readonly TextPart[], places: Places): string | null {
  if (parts.every(({ kind }) => kind === 'text')) return null;
  return `=${joined(parts, places)}`;
}

function joined(parts: readonly TextPart[], places: Places): string {
  if (parts.length === 0) return '""';
  return parts.map((part) => partFormula(part, places)).join('&');
}

function partFormula(part: TextPart, places: Places): string {
  if (part.kind === 'text') return literal(part.text);
  if (part.kind === 'figure') return printedFigure(part.figure, places);
  const test = formulaOf(part.figure.expression, places);
  return `IF(${test}=0,${joined(part.zero, places)},${joined(part.other, places)})`;
}

function printedFigure({ expression, format }: Figure, places: Places): string {
  if (format === 'percent') {
    if (expression.op !== 'ratio') return percentFormula(formulaOf(expression, places));
    const denominator = formulaOf(expression.denominator, places);
    const share = `${formulaOf(expression.numerator, places)}/${denominator}`;
    return `IF(${denominator}=0,"–",${percentFormula(share)})`;
  }
  const number = formulaOf(expression, places);
  return format === 'padded' ? paddedFormula(number) : number;
}

function countFormula(place: PlacedTable, where: readonly Condition[]): string {
  const criteria = where.map(
    ({ column, match, value }) => `${columnRange(place, column)},${criterion(match, value)}`,
  );
  return `COUNTIFS(${criteria.join(',')})`;
}

/** COUNTIFS reads * ? ~ as wildcards and a leading <, > or = as an operator: both are made plain text. */
function criterion(match: Condition['match'], value: string): string {
  const plain = value.replace(/[~*?]/g, '~$&');
  const guarded = /^[<>=]/.test(plain) ? `=${plain}` : plain;
  return literal(match === 'beginsWith' ? `${guarded}*` : guarded);
}

/** The body cells of a column, absolute; the total row is left out. */
function columnRange(place: PlacedTable, column: string): string {
  const letters = columnLetters(firstColumn(place, column));
  const rows = place.table.rows;
  const totals = rows.length > 0 && rows.at(-1)?.kind === 'total' ? 1 : 0;
  const bottom = Math.max(place.bodyTop, place.bottom - totals);
  return `$${letters}$${place.bodyTop + 1}:$${letters}$${bottom + 1}`;
}

function firstColumn(place: PlacedTable, column: string): number {
  const at = place.table.columns.findIndex(({ id }) => id === column);
  const span = place.spans[at];
  if (!span) throw new Error(`table ${place.table.id} has no column ${column}`);
  return span.first;
}

function placeOf(places: Places, id: string): PlacedTable {
  const place = places.get(id);
  if (!place) throw new Error(`the report has no table ${id}`);
  return place;
}
