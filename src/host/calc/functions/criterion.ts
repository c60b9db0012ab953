import { CellError, compare, toNumber, VALUE_ERROR, type Scalar } from '../values';
import { wildcardSource } from './text';

/** A longer criterion is #VALUE! (Excel specifications and limits, "COUNTIF"). */
const LONGEST = 255;

/** Whether a cell meets a criterion. */
export type Meets = (value: Scalar) => boolean;

/** The parts of a criterion: an operator ("" for none) and the value it compares with. */
export function partsOf(criterion: Scalar): { operator: string; wanted: Scalar } {
  if (typeof criterion !== 'string') return { operator: '', wanted: criterion ?? 0 };
  const [, operator = '', rest = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  return { operator, wanted: typedValue(rest) };
}

/**
 * The test behind the criterion of COUNTIF and its like: a value, or an operator and a value, text with wildcards.
 * Numbers are met by texts that read as the same number ("1" by "01"); a criterion of more than 255 characters is
 * #VALUE!.
 */
export function meets(criterion: Scalar): Meets | CellError {
  if (typeof criterion === 'string' && criterion.length > LONGEST) return VALUE_ERROR;
  const { operator, wanted } = partsOf(criterion);
  if (operator === '' || operator === '=' || operator === '<>') {
    const equal = equality(wanted, operator);
    return operator === '<>' ? (value) => !equal(value) : equal;
  }
  return (value) => {
    if (value === null || typeof value !== typeof wanted) return false;
    const order = compare(value, wanted);
    if (order instanceof CellError) return false;
    if (operator === '<') return order < 0;
    if (operator === '>') return order > 0;
    return operator === '<=' ? order <= 0 : order >= 0;
  };
}

/** A text as the value it reads as: a number, a truth value, an error, else itself. */
export function typedValue(text: string): Scalar {
  const number = toNumber(text);
  if (text.trim() !== '' && !(number instanceof CellError)) return number;
  if (/^(true|false)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  return /^#(N\/A|[A-Z0/]+[!?])$/i.test(text) ? new CellError(text.toUpperCase()) : text;
}

/** What makes two values the same to a criterion. */
export function sameKey(value: Scalar): string {
  if (value instanceof CellError) return value.code;
  return typeof value === 'string' ? `"${value.toLowerCase()}` : String(value);
}

/** "" alone is met by blanks and empty texts, "=" by blanks only. */
function equality(wanted: Scalar, operator: string): Meets {
  if (wanted === '') return (value) => value === null || (operator === '' && value === '');
  if (typeof wanted === 'string') {
    const pattern = new RegExp(`^(?:${wildcardSource(wanted)})$`, 'isu');
    return (value) => typeof value === 'string' && pattern.test(value);
  }
  const key = sameKey(wanted);
  return (value) => sameKey(typeof value === 'string' ? typedValue(value) : value) === key;
}
