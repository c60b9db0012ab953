import { describe, expect, it } from '@jest/globals';
import { fc } from '../../fuzz';
import { cutByBytes, rowBytes, utf8Length } from '../../../src/excel/read/bytes';

describe('utf8Length', () => {
  it('counts as the encoder does, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
      }),
    );
  });

  it('counts two and three bytes for Vietnamese letters', () => {
    expect(utf8Length('Quý')).toBe(4);
    expect(utf8Length('ế')).toBe(3);
  });
});

describe('rowBytes', () => {
  it('is not below the weight of the row as JSON for texts', () => {
    const row = ['Hợp tác xã "Đắk Nông"', 'a\nb', ''];
    expect(rowBytes(row)).toBeGreaterThanOrEqual(utf8Length(JSON.stringify(row)));
  });
});

describe('cutByBytes', () => {
  const rows = Array.from({ length: 100 }, (_, i) => [`nhiệm vụ ${i}`, 'x'.repeat(i)]);

  it('keeps every row once, in order, each run under the limit', () => {
    const runs = cutByBytes(rows.map(rowBytes), 600);
    expect(runs.flatMap(({ start, end }) => rows.slice(start, end))).toEqual(rows);
    for (const { start, end } of runs)
      expect(
        rows.slice(start, end).reduce((sum, row) => sum + rowBytes(row), 0),
      ).toBeLessThanOrEqual(600);
  });

  it('gives a row heavier than the limit a run of its own', () => {
    expect(cutByBytes([['x'.repeat(50)], ['a']].map(rowBytes), 10)).toEqual([
      { start: 0, end: 1 },
      { start: 1, end: 2 },
    ]);
  });

  it('makes no run of no rows', () => {
    expect(cutByBytes([], 10)).toEqual([]);
  });
});
