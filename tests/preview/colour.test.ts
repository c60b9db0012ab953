import { describe, expect, it } from '@jest/globals';
import { cssColour } from '../../src/preview/page/model/colour';

describe('colours of a file', () => {
  it.each([
    [{ argb: 'FFC00000' }, '#c00000'],
    [{ argb: '00FF00' }, '#00ff00'],
    [{ theme: 0 }, '#ffffff'],
    [{ theme: 1 }, '#000000'],
    [{ theme: 4 }, '#4472c4'],
    [{ theme: 0, tint: -0.25 }, '#bfbfbf'],
    [{ theme: 1, tint: 0.5 }, '#808080'],
    [{ indexed: 10 }, '#ff0000'],
    [{ indexed: 64 }, null],
    [{}, null],
    [undefined, null],
  ])('%j is %s', (colour, css) => {
    expect(cssColour(colour)).toBe(css);
  });
});
