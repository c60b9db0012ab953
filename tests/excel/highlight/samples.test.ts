import { describe, it, expect } from '@jest/globals';
import { highlight } from '../../../src/excel/highlight';
import { openSample } from '../host-door';
import { differences, told } from './colours';

const DAYS = ['2025-01-01', '2025-06-25', '2025-08-31', '2025-09-30', '2025-10-01', '2026-03-01'];
const DAYS_2023 = [
  '2023-03-01',
  '2023-06-25',
  '2023-06-30',
  '2023-07-01',
  '2023-12-31',
  '2024-02-01',
];

describe('highlight on the samples', () => {
  it.each([
    ['asPrinted', DAYS],
    ['withRemarks', DAYS],
    ['annex', DAYS_2023],
  ] as const)('colours %s as statusOf says on every day', async (name, days) => {
    const bench = await openSample(name);
    const { unmarked } = await highlight(bench.door, undefined);
    expect(unmarked).toEqual([]);
    const result = await differences(bench, days);
    expect(result.differences.map(told)).toEqual([]);
    expect(result.strangers).toEqual([]);
    expect(result.compared).toBeGreaterThan(100);
  });
});
