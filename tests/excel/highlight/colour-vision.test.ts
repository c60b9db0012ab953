import { describe, it, expect } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../../src/excel/settings/settings';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Full colour-vision deficiencies in linear RGB (Machado, Oliveira and Fernandes 2009, table 1, severity 1.0). */
const SIGHTS: Readonly<Record<string, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
/** Well above 10, a difference in CIE L*a*b* that is seen at a glance. */
const SEEN = 14;
/** WCAG 2.2, level AAA. */
const CONTRAST = 7;

function linear(hex: string): Triple {
  const part = (at: number): number => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function times(matrix: Matrix, [r, g, b]: Triple): Triple {
  const row = ([x, y, z]: Triple): number => Math.min(1, Math.max(0, x * r + y * g + z * b));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function luminance([r, g, b]: Triple): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** CIE L*a*b* under D65. */
function lab([r, g, b]: Triple): Triple {
  const f = (share: number): number =>
    share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116;
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(luminance([r, g, b]));
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function difference(one: string, other: string, sight: Matrix): number {
  const [a, b] = [lab(times(sight, linear(one))), lab(times(sight, linear(other)))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

describe('the colours of the highlight', () => {
  const colours = Object.entries({ ...DEFAULT_SETTINGS.colours, 'no colour': '#FFFFFF' });
  const pairs = colours.flatMap((one, i) =>
    colours.slice(i + 1).map((other) => [one, other] as const),
  );

  it.each(Object.entries(SIGHTS))('are told apart with %s', (_name, sight) => {
    const alike = pairs.filter(([[, one], [, other]]) => difference(one, other, sight) < SEEN);
    expect(alike.map(([[one], [other]]) => `${one} and ${other}`)).toEqual([]);
  });

  it('would not be with a red and a green of the same lightness', () => {
    const { deuteranopia } = SIGHTS;
    if (!deuteranopia) throw new Error('no such sight');
    expect(difference('#F8CBAD', '#C6E0B4', deuteranopia)).toBeLessThan(SEEN);
  });

  it('let black text be read', () => {
    for (const [name, colour] of colours)
      expect([name, (luminance(linear(colour)) + 0.05) / 0.05 > CONTRAST]).toEqual([name, true]);
  });
});
