import { describe, expect, it } from '@jest/globals';
import { fc } from '../../fuzz';
import { layColumns } from '../../../src/excel/layout/spans';

describe('layColumns', () => {
  const sheet = [30, 300, 150, 100, 60, 150, 80, 50];

  it('gives a table like the sheet one column each', () => {
    expect(layColumns(sheet, sheet)).toEqual(sheet.map((_, i) => ({ first: i, last: i })));
  });

  it('gives halves of the page to two columns', () => {
    const [left, right] = layColumns([1, 1], sheet);
    expect(left?.first).toBe(0);
    expect(left?.last).toBe((right?.first ?? 0) - 1);
    expect(right?.last).toBe(7);
  });

  it('leaves no gap and no overlap, whatever the widths', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 8 }),
        (wanted) => {
          const spans = layColumns(wanted, sheet);
          expect(spans).toHaveLength(wanted.length);
          expect(spans[0]?.first).toBe(0);
          expect(spans.at(-1)?.last).toBe(sheet.length - 1);
          spans.slice(1).forEach((span, i) => expect(span.first).toBe((spans[i]?.last ?? 0) + 1));
        },
      ),
    );
  });

  it('refuses a table with more columns than the sheet', () => {
    expect(() => layColumns([1, 1, 1], [10, 10])).toThrow('does not fit');
  });
});
