import { describe, expect, it } from '@jest/globals';
import { literal } from '../../../src/excel/layout/counted-formula';

describe('literal', () => {
  it('doubles quotes', () => {
    expect(literal('a "b"')).toBe('"a ""b"""');
  });

  it('splits what is longer than 255 characters, as Excel demands', () => {
    const pieces = literal('x'.repeat(600)).split('&');
    expect(pieces.map((piece) => piece.length - 2)).toEqual([255, 255, 90]);
  });

  it('writes an empty text as an empty literal', () => {
    expect(literal('')).toBe('""');
  });
});
