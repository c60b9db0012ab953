import { describe, expect, it } from '@jest/globals';
import { addressesOf, cellInput } from '../../../src/excel/sheet/write-plan';

describe('cellInput', () => {
  it('guards texts, leaves numbers and formulas', () => {
    expect(cellInput({ kind: 'text', text: '- Chủ trì: A' })).toBe("'- Chủ trì: A");
    expect(cellInput({ kind: 'number', value: 45900 })).toBe(45900);
    expect(cellInput({ kind: 'formula', formula: '=SUM(A1:A2)' })).toBe('=SUM(A1:A2)');
    expect(cellInput(null)).toBe('');
  });
});

describe('addressesOf', () => {
  it('names consecutive rows as one area, 1-based', () => {
    expect(addressesOf([4, 0, 1, 2])).toEqual(['A1:A3,A5']);
  });

  it('keeps every address under the 8,192 characters Excel reads', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => i * 2);
    const addresses = addressesOf(rows);
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) expect(address.length).toBeLessThan(8_192);
    expect(addresses.join(',').split(',')).toHaveLength(10_000);
  });

  it('names nothing for no rows', () => {
    expect(addressesOf([])).toEqual([]);
  });
});
