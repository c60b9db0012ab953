import { describe, expect, it } from '@jest/globals';
import { literal, paddedFormula, percentFormula } from '../../src/excel/layout/text-formula';

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

describe('figures in sentences', () => {
  it('pads counts and writes shares with a comma in any Excel', () => {
    expect(paddedFormula('A1')).toBe('TEXT(A1,"00")');
    expect(percentFormula('A1/B1')).toBe('SUBSTITUTE(FIXED(100*(A1/B1),1,TRUE),".",",")&"%"');
  });
});
