/** An Excel error as a value. */
export class CellError {
  constructor(readonly code: string) {}
}

/** What a cell or an expression holds; null is an empty cell. */
export type Scalar = number | string | boolean | null | CellError;

/** A block of cells that an expression refers to; rows and columns 0-based, inclusive. */
export interface Block {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Values in rows that stand nowhere: an array constant, or what an operation makes of several cells. */
export interface ArrayValue {
  readonly rows: number;
  readonly columns: number;
  /** Row by row, `rows` × `columns` of them. */
  readonly items: readonly Scalar[];
}

/** What an argument is: a value, an array of values, or cells (one or many) by reference. */
export type Operand = Scalar | ArrayValue | CellBlock;

/** A block with its cells at hand. */
export interface CellBlock extends Block {
  /** The values in rows; cells outside the used range are left out. */
  readonly cells: () => Iterable<Scalar>;
  readonly value: () => Scalar;
  /** The block as an array; of whole columns and rows only what is used. */
  readonly grid: () => ArrayValue;
}

export const VALUE_ERROR = new CellError('#VALUE!');
export const NAME_ERROR = new CellError('#NAME?');
export const NUM_ERROR = new CellError('#NUM!');
export const DIV_ERROR = new CellError('#DIV/0!');
export const NA_ERROR = new CellError('#N/A');
export const REF_ERROR = new CellError('#REF!');

/** Whether an operand is a block of cells. */
export function isBlock(operand: Operand): operand is CellBlock {
  return isObject(operand) && 'sheet' in operand;
}

/** Whether an operand is an array of values. */
export function isArray(operand: Operand): operand is ArrayValue {
  return isObject(operand) && 'items' in operand;
}

function isObject(operand: Operand): operand is ArrayValue | CellBlock {
  return typeof operand === 'object' && operand !== null && !(operand instanceof CellError);
}

/** The single value an operand stands for; a block of several cells has none (#VALUE!), an array its first. */
export function scalarOf(operand: Operand): Scalar {
  if (isBlock(operand)) return operand.value();
  return isArray(operand) ? (operand.items[0] ?? null) : operand;
}

/** As a number: empty is 0, TRUE is 1, text that looks like a number counts. */
export function toNumber(value: Scalar): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof CellError) return value;
  return textToNumber(value);
}

/** Numbers as en-US text has them: "1,234.5", "50%", "1e3"; dates and times in words do not count. */
function textToNumber(text: string): number | CellError {
  const match =
    /^\s*([+-]?)(?:(\d{1,3}(?:,\d{3})+|\d+)(\.\d*)?|(\.\d+))(e[+-]?\d+)?\s*(%?)\s*$/i.exec(text);
  if (!match) return VALUE_ERROR;
  const [, sign = '', whole = '', fraction = '', bare = '', power = '', percent = ''] = match;
  const number = Number(`${sign}${whole.replaceAll(',', '')}${fraction}${bare}${power}`);
  return percent ? number / 100 : number;
}

/** As text: numbers with up to 15 digits, TRUE and FALSE in capitals. */
export function toText(value: Scalar): string | CellError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof CellError) return value;
  return numberText(value);
}

function numberText(value: number): string {
  const short = Number(value.toPrecision(15));
  const text = String(short);
  return text.includes('e') ? scientific(short) : text;
}

/** Excel's "General": digits up to 1E+20, then "1E+21". */
function scientific(value: number): string {
  const [mantissa = '', power = '0'] = value.toExponential().split('e');
  const sign = power.startsWith('-') ? '-' : '+';
  const digits = power.replace(/^[+-]/, '').padStart(2, '0');
  return `${mantissa}E${sign}${digits}`;
}

/** As a truth value: numbers are true unless 0; text only if it says TRUE or FALSE. */
export function toBoolean(value: Scalar): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (value instanceof CellError) return value;
  const text = value.toUpperCase();
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  return VALUE_ERROR;
}

/**
 * Compares as Excel's operators do: numbers < texts < truth values, texts without case, an empty cell as
 * 0, "" or FALSE, whichever the other side is.
 */
export function compare(left: Scalar, right: Scalar): number | CellError {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  const a = left === null ? emptyLike(right) : left;
  const b = right === null ? emptyLike(left) : right;
  const order = rank(a) - rank(b);
  if (order !== 0) return order;
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  return Number(a) - Number(b);
}

function emptyLike(other: Scalar): number | string | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rank(value: number | string | boolean): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const left = a.toLowerCase();
  const right = b.toLowerCase();
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
