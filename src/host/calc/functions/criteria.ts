import {
  CellError,
  compare,
  isBlock,
  scalarOf,
  toNumber,
  VALUE_ERROR,
  type CellBlock,
  type Scalar,
} from '../values';
import { wildcardSource } from './text';
import type { SheetFunctions } from './types';

/** How often each value stands in a block: COUNTIF over 10,000 cells is asked once for every cell. */
const counts = new WeakMap<CellBlock, Map<string, number>>();

/** A longer criterion is #VALUE! (Excel specifications and limits, "COUNTIF"). */
const LONGEST_CRITERION = 255;

/** COUNTIF's criterion: a value, or an operator and a value, text with wildcards. */
function countIf(block: CellBlock, criterion: Scalar): Scalar {
  if (typeof criterion === 'string' && criterion.length > LONGEST_CRITERION) return VALUE_ERROR;
  const [, operator = '', rest = ''] =
    typeof criterion === 'string' ? (/^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? []) : [];
  const wanted = typeof criterion === 'string' ? typed(rest) : criterion;
  const plain = operator === '' && !(typeof wanted === 'string' && /[?*~]/.test(wanted));
  if (plain) return tally(block).get(tallyKey(wanted)) ?? 0;
  const matches = matcher(operator, wanted);
  let count = 0;
  for (const value of block.cells()) if (matches(value)) count += 1;
  // Cells beyond the used range are empty and differ from anything.
  return operator === '<>' ? count + cellsBeyond(block) : count;
}

function cellsBeyond(block: CellBlock): number {
  const seen = [...block.cells()].length;
  return (block.bottom - block.top + 1) * (block.right - block.left + 1) - seen;
}

function typed(text: string): Scalar {
  const number = toNumber(text);
  if (text.trim() !== '' && !(number instanceof CellError)) return number;
  if (/^(true|false)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  return text;
}

function tally(block: CellBlock): Map<string, number> {
  const known = counts.get(block);
  if (known) return known;
  const made = new Map<string, number>();
  for (const value of block.cells()) {
    const key = tallyKey(typeof value === 'string' ? typed(value) : value);
    made.set(key, (made.get(key) ?? 0) + 1);
  }
  counts.set(block, made);
  return made;
}

function tallyKey(value: Scalar): string {
  if (value instanceof CellError) return value.code;
  return typeof value === 'string' ? `"${value.toLowerCase()}` : String(value);
}

function matcher(operator: string, wanted: Scalar): (value: Scalar) => boolean {
  if (operator === '' || operator === '=' || operator === '<>') {
    const equal = equality(wanted);
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

function equality(wanted: Scalar): (value: Scalar) => boolean {
  if (wanted === '') return (value) => value === null;
  if (typeof wanted !== 'string') return (value) => tallyKey(value) === tallyKey(wanted);
  const pattern = new RegExp(`^(?:${wildcardSource(wanted)})$`, 'isu');
  return (value) => typeof value === 'string' && pattern.test(value);
}

/** Functions that count by a criterion. */
export const criteriaFunctions: SheetFunctions = {
  COUNTIF: {
    min: 2,
    max: 2,
    takesErrors: true,
    whole: [0],
    call: ([block, criterion]) => {
      if (block === undefined || !isBlock(block)) return VALUE_ERROR;
      return countIf(block, scalarOf(criterion ?? null));
    },
  },
};
