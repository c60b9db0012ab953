import { describe, expect, it } from '@jest/globals';
import { readParameters } from '../../src/preview/page/model/parameters';

describe("the page's parameters", () => {
  it('reads all of them', () => {
    expect(readParameters('?sample=phu-luc-2023&today=2025-09-30&width=320&api=1.9')).toEqual({
      given: { sample: 'phu-luc-2023', today: '2025-09-30', width: 320, api: '1.9' },
      refused: [],
    });
  });

  it('leaves out what is not given', () => {
    expect(readParameters('')).toEqual({ given: {}, refused: [] });
  });

  it.each([
    ['sample', '../secret'],
    ['sample', 'a/b'],
    ['today', '30/9/2025'],
    ['today', '2025-13-01'],
    ['today', '2025-02-30'],
    ['width', '10'],
    ['width', 'wide'],
    ['api', '2'],
  ])('refuses %s=%s', (name, value) => {
    const search = `?${name}=${encodeURIComponent(value)}`;
    expect(readParameters(search)).toEqual({ given: {}, refused: [name] });
  });
});
