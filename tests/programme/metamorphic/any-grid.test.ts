import { describe, expect, it } from '@jest/globals';
import { fc } from '../../fuzz';
import { readProgrammes } from '../../../src/programme/read';
import { anySnapshot } from './arbitraries';
import { faultsOf, moved, sayingsOf } from './soundness';

describe('readProgrammes on any grid', () => {
  it('never throws, and what it reads is sound', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        expect(faultsOf(readProgrammes(snapshot))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('reads the same wherever on its sheet the grid stands', () => {
    fc.assert(
      fc.property(anySnapshot, fc.nat(40), fc.nat(9), (snapshot, rows, columns) => {
        expect(sayingsOf(moved(snapshot, rows, columns))).toBe(sayingsOf(snapshot));
      }),
      { numRuns: 200 },
    );
  });

  it('finds tables in many of them, so that the tests above mean something', () => {
    const found = fc
      .sample(anySnapshot, 400)
      .filter((snapshot) => readProgrammes(snapshot).length > 0);
    expect(found.length).toBeGreaterThan(20);
  });
});
