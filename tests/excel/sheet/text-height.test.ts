import { describe, expect, it } from '@jest/globals';
import {
  pointsOfCharacters,
  rowHeightFor,
  wrappedLines,
} from '../../../src/excel/sheet/text-height';

const cell = (text: string, width: number) => ({ text, width, fontSize: 12 });

describe('wrappedLines', () => {
  it('takes one line for a short text and for none', () => {
    expect(wrappedLines(cell('Văn phòng', 200))).toBe(1);
    expect(wrappedLines(cell('', 200))).toBe(1);
  });

  it('counts line breaks in the text', () => {
    expect(wrappedLines(cell('a\nb\nc', 200))).toBe(3);
  });

  it('wraps at words and needs more lines in a narrower cell', () => {
    const text = 'Liên minh Hợp tác xã tỉnh Đắk Nông, Trưởng Ban biên tập';
    expect(wrappedLines(cell(text, 100))).toBeGreaterThan(wrappedLines(cell(text, 200)));
  });

  it('breaks a word that is wider than the cell', () => {
    expect(wrappedLines(cell('x'.repeat(100), 100))).toBeGreaterThan(4);
  });
});

describe('rowHeightFor', () => {
  it('follows the tallest cell and stays under the 409 points of Excel', () => {
    expect(rowHeightFor([cell('a', 50), cell('a\nb\nc', 50)])).toBe(50);
    expect(rowHeightFor([cell('x '.repeat(3000), 50)])).toBe(409);
  });
});

describe('pointsOfCharacters', () => {
  it('is 48 points and a bit for the standard column', () => {
    expect(pointsOfCharacters(8.43)).toBeCloseTo(48, 0);
  });
});
