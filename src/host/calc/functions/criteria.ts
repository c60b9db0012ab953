import { CellError, isBlock, scalarOf, VALUE_ERROR, type CellBlock, type Scalar } from '../values';
import { meets, partsOf, sameKey, typedValue } from './criterion';
import type { SheetFunctions } from './types';

/** How often each value stands in a block: COUNTIF over 10,000 cells is asked once for every cell. */
const counts = new WeakMap<CellBlock, Map<string, number>>();

function countIf(block: CellBlock, criterion: Scalar): Scalar {
  const test = meets(criterion);
  if (test instanceof CellError) return test;
  const { operator, wanted } = partsOf(criterion);
  const isText = typeof wanted === 'string';
  if (operator === '' && wanted !== '' && !(isText && /[?*~]/.test(wanted))) {
    return tally(block).get(sameKey(wanted)) ?? 0;
  }
  let count = 0;
  for (const value of block.cells()) if (test(value)) count += 1;
  return test(null) ? count + cellsBeyond(block) : count;
}

/** Cells beyond the used range, which are empty. */
function cellsBeyond(block: CellBlock): number {
  const seen = [...block.cells()].length;
  return (block.bottom - block.top + 1) * (block.right - block.left + 1) - seen;
}

function tally(block: CellBlock): Map<string, number> {
  const known = counts.get(block);
  if (known) return known;
  const made = new Map<string, number>();
  for (const value of block.cells()) {
    const key = sameKey(typeof value === 'string' ? typedValue(value) : value);
    made.set(key, (made.get(key) ?? 0) + 1);
  }
  counts.set(block, made);
  return made;
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
