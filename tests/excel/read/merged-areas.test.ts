import { describe, expect, it } from '@jest/globals';
import { areasOfAddress } from '../../../src/excel/read/merged-areas';

describe('areasOfAddress', () => {
  it('reads areas with and without sheet names, quoted ones with commas too', () => {
    expect(areasOfAddress("Sheet1!A1:H1,'A, B''s'!B3:B5")).toEqual([
      { top: 0, left: 0, bottom: 0, right: 7 },
      { top: 2, left: 1, bottom: 4, right: 1 },
    ]);
  });

  it('reads a single cell and letters beyond Z', () => {
    expect(areasOfAddress('AA10')).toEqual([{ top: 9, left: 26, bottom: 9, right: 26 }]);
  });

  it('leaves out a part that was cut off', () => {
    expect(areasOfAddress('A1:B2,C')).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });
});
