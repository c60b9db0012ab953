import { describe, expect, it } from '@jest/globals';
import { fc } from '../fuzz';
import {
  itemAt,
  itemsBetween,
  layOut,
  lengthOf,
  nextShown,
  sizeOf,
  startOf,
} from '../../src/preview/page/model/axis';

/** Five rows; the third is hidden. */
const axis = layOut(5, (index) => [20, 30, 0, 20, 10][index] ?? 0);

describe('an axis of rows or columns', () => {
  it('lays items out one after the other', () => {
    expect([...axis.offsets]).toEqual([0, 20, 50, 50, 70, 80]);
    expect(lengthOf(axis)).toBe(80);
    expect(startOf(axis, 99)).toBe(80);
    expect(sizeOf(axis, 1, 3)).toBe(50);
  });

  it.each([
    [-5, 0],
    [0, 0],
    [19, 0],
    [20, 1],
    [50, 3],
    [79, 4],
    [500, 4],
  ])('finds the item at pixel %d', (pixel, item) => {
    expect(itemAt(axis, pixel)).toBe(item);
  });

  it('draws a few items more than are in view, but none of the frozen ones', () => {
    expect(itemsBetween(axis, 20, 50, 0, 0)).toEqual({ first: 1, last: 1 });
    expect(itemsBetween(axis, 20, 50, 1, 0)).toEqual({ first: 0, last: 2 });
    expect(itemsBetween(axis, 0, 80, 3, 2)).toEqual({ first: 2, last: 4 });
  });

  it('passes over hidden items and stays at the ends', () => {
    expect(nextShown(axis, 1, 1)).toBe(3);
    expect(nextShown(axis, 3, -1)).toBe(1);
    expect(nextShown(axis, 4, 1)).toBe(4);
    expect(nextShown(axis, 0, -1)).toBe(0);
  });

  it('finds every shown item by any of its pixels', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 200 }), (sizes) => {
        const any = layOut(sizes.length, (index) => sizes[index] ?? 0);
        sizes.forEach((size, index) => {
          if (size === 0) return;
          expect(itemAt(any, startOf(any, index))).toBe(index);
          expect(itemAt(any, startOf(any, index) + size - 1)).toBe(index);
        });
      }),
    );
  });
});
