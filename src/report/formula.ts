import { NO_RATE } from '../strings/report-tables';
import type { Condition, Expression, Figure } from './figures';
import type { TextPart } from './model';

/** Where a writer put the report's tables; null for what it left out. */
export interface TablePlaces {
  /** The address of a column's body rows, headings among them included and the total row not: "$G$15:$G$40". */
  readonly column: (table: string, column: string) => string | null;
  /** The address of one cell; `row` is its 0-based place among all rows of the table. */
  readonly cell: (table: string, row: number, column: string) => string | null;
}

/** Excel refuses longer formulas, longer texts inside a formula, and longer criteria of COUNTIFS. */
const MAX_FORMULA = 8192;
const MAX_LITERAL = 255;

/**
 * A figure as an Excel formula with its equals sign, in functions that every Excel since 2007 has.
 *
 * @returns null where a formula cannot say it (a table was left out, it is a plain number, it is too long):
 *   the writer then writes the figure's value
 */
export function figureFormula(figure: Figure, places: TablePlaces): string | null {
  if (!isLive(figure.expression)) return null;
  return complete(expressionFormula(figure.expression, places));
}

/**
 * A sentence as an Excel formula with its equals sign, which chooses its words by the figures.
 *
 * @returns null where it holds no figure of a table, or a formula cannot say it: write its text instead
 */
export function sentenceFormula(parts: readonly TextPart[], places: TablePlaces): string | null {
  return hasLiveFigure(parts) ? complete(partsFormula(parts, places)) : null;
}

function complete(formula: string | null): string | null {
  return formula === null || formula.length + 1 > MAX_FORMULA ? null : `=${formula}`;
}

function hasLiveFigure(parts: readonly TextPart[]): boolean {
  return parts.some((part) => {
    if (part.kind === 'text') return false;
    if (isLive(part.figure.expression)) return true;
    return part.kind === 'choice' && (hasLiveFigure(part.zero) || hasLiveFigure(part.other));
  });
}

/** Whether an expression looks at any table. */
function isLive(expression: Expression): boolean {
  switch (expression.op) {
    case 'number':
      return false;
    case 'sum':
      return expression.terms.some(isLive);
    case 'difference':
      return isLive(expression.left) || isLive(expression.right);
    case 'ratio':
      return isLive(expression.numerator) || isLive(expression.denominator);
    default:
      return true;
  }
}

function partsFormula(parts: readonly TextPart[], places: TablePlaces): string | null {
  return join(
    parts.map((part) => partFormula(part, places)),
    '&',
    '""',
  );
}

function partFormula(part: TextPart, places: TablePlaces): string | null {
  if (part.kind === 'text') return literal(part.text);
  const { expression, format } = part.figure;
  const value = expressionFormula(expression, places);
  if (value === null) return null;
  if (part.kind === 'choice') {
    const zero = partsFormula(part.zero, places);
    const other = partsFormula(part.other, places);
    return zero === null || other === null ? null : `IF(${value}=0,${zero},${other})`;
  }
  if (format === 'percent') return percentFormula(expression, places);
  return format === 'padded' ? paddedFormula(value) : `TEXT(${value},"0")`;
}

/** "0", "04", "12", "8.537" in an Excel of any language: FIXED writes the machine's own mark between thousands. */
function paddedFormula(value: string): string {
  const grouped = `SUBSTITUTE(FIXED(${value},0),",",".")`;
  return `IF(${value}=0,"0",IF(${value}<10,TEXT(${value},"00"),${grouped}))`;
}

/**
 * "57,1%" in an Excel of any language: FIXED writes the decimal mark of the machine, a number format
 * inside TEXT would have to be written with it.
 */
function percentFormula(expression: Expression, places: TablePlaces): string | null {
  const shown = (value: string) =>
    `SUBSTITUTE(SUBSTITUTE(FIXED(100*${value},1,TRUE),".",","),",0","")&"%"`;
  if (expression.op !== 'ratio') {
    const value = expressionFormula(expression, places);
    return value === null ? null : shown(value);
  }
  return ratioFormula(expression, places, shown);
}

function expressionFormula(expression: Expression, places: TablePlaces): string | null {
  switch (expression.op) {
    case 'number':
      return String(expression.value);
    case 'count':
      return countFormula(expression, places);
    case 'columnSum': {
      const column = places.column(expression.table, expression.column);
      return column === null ? null : `SUM(${column})`;
    }
    case 'rowsSum':
      return rowsSumFormula(expression, places);
    case 'cell':
      return places.cell(expression.table, expression.row, expression.column);
    case 'sum':
      return group(
        join(
          expression.terms.map((term) => expressionFormula(term, places)),
          '+',
          '0',
        ),
      );
    case 'difference': {
      const sides = [expression.left, expression.right];
      return group(
        join(
          sides.map((side) => expressionFormula(side, places)),
          '-',
          '0',
        ),
      );
    }
    case 'ratio':
      return ratioFormula(expression, places, (value) => value);
  }
}

function rowsSumFormula(
  { table, column, first, last }: Extract<Expression, { op: 'rowsSum' }>,
  places: TablePlaces,
): string | null {
  if (last < first) return '0';
  const [from, to] = [places.cell(table, first, column), places.cell(table, last, column)];
  // The second address may name its sheet; Excel writes it once.
  return from === null || to === null ? null : `SUM(${from}:${to.replace(/^.*!/, '')})`;
}

function ratioFormula(
  { numerator, denominator }: Extract<Expression, { op: 'ratio' }>,
  places: TablePlaces,
  shown: (value: string) => string,
): string | null {
  const above = expressionFormula(numerator, places);
  const below = expressionFormula(denominator, places);
  if (above === null || below === null) return null;
  return `IF(${below}=0,"${NO_RATE}",${shown(`${above}/${below}`)})`;
}

function countFormula(
  { table, where }: Extract<Expression, { op: 'count' }>,
  places: TablePlaces,
): string | null {
  const pairs = where.map((condition) => {
    const column = places.column(table, condition.column);
    const wanted = criterion(condition);
    return column === null || wanted === null ? null : `${column},${wanted}`;
  });
  const inside = join(pairs, ',', '');
  return inside === null || inside === '' ? null : `COUNTIFS(${inside})`;
}

/** The criterion of COUNTIFS: its wildcards taken literally, and a text that begins like a comparison made one. */
function criterion(condition: Condition): string | null {
  if (condition.match === 'above') return quoted(`>${condition.value}`);
  const { match, value } = condition;
  if (match === 'beginsWith' && value === '') return quoted('?*');
  const plain = value.replace(/[~*?]/g, '~$&');
  const asked = match === 'beginsWith' ? `${plain}*` : plain;
  const safe = /^[<>=]/.test(asked) ? `=${asked}` : asked;
  return safe.length > MAX_LITERAL ? null : quoted(safe);
}

function literal(text: string): string {
  const pieces = text.match(new RegExp(`[\\s\\S]{1,${MAX_LITERAL}}`, 'g')) ?? [''];
  return pieces.map(quoted).join('&');
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function group(formula: string | null): string | null {
  return formula && `(${formula})`;
}

/** The pieces with a mark between them; `none` where there are none; null where a piece is missing. */
function join(pieces: readonly (string | null)[], mark: string, none: string): string | null {
  if (pieces.some((piece) => piece === null)) return null;
  return pieces.length === 0 ? none : pieces.join(mark);
}
