import { describe, expect, it } from '@jest/globals';
import { fc } from '../fuzz';
import { constant, type Figure, ratio } from '../../src/report/figures';
import { figureText, sentenceText } from '../../src/report/figure-text';
import { sentence } from '../../src/report/sentence';

function figure(value: number, format: Figure['format'] = 'padded'): Figure {
  return { expression: constant(value), value, format };
}

const text = (template: string, values: Parameters<typeof sentence>[1]) =>
  sentenceText(sentence(template, values));

describe('sentence', () => {
  it.each<[string, number, string]>([
    ['{n} nhiệm vụ', 1, '01 nhiệm vụ'],
    ['{n} nhiệm vụ', 12, '12 nhiệm vụ'],
    ['{n?không có nhiệm vụ quá hạn|{n} nhiệm vụ quá hạn}.', 0, 'không có nhiệm vụ quá hạn.'],
    ['{n?không có nhiệm vụ quá hạn|{n} nhiệm vụ quá hạn}.', 3, '03 nhiệm vụ quá hạn.'],
    ['Có{n?| {n} việc}.', 0, 'Có.'],
    ['Có{n?| {n} việc}.', 2, 'Có 02 việc.'],
    ['{n?a|b {n?c|d}}', 5, 'b d'],
    ['{n?a {n?c|d}|b}', 0, 'a c'],
    ['', 0, ''],
  ])('reads %j with %i as %j', (template, n, expected) => {
    expect(text(template, { n: figure(n) })).toBe(expected);
  });

  it('puts values in as they are, braces and bars included', () => {
    expect(text('{name?{x}|{name}} của {x}', { name: figure(1), x: '{a|b}' })).toBe('01 của {a|b}');
  });

  it('keeps figures as figures, for a sheet to write as formulas', () => {
    const n = figure(4);
    expect(sentence('Có {n} việc', { n })).toEqual([
      { kind: 'text', text: 'Có ' },
      { kind: 'figure', figure: n },
      { kind: 'text', text: ' việc' },
    ]);
  });

  it.each(['{x}', '{n', '{n?a', '{n?a|b', '{}', '{n?a}'])(
    'refuses the broken template %j',
    (template) => {
      expect(() => sentence(template, { n: figure(1) })).toThrow();
    },
  );

  it('refuses to choose by a text', () => {
    expect(() => sentence('{x?a|b}', { x: 'text' })).toThrow('figure');
  });

  it('says the figure of the moment where it is asked to', () => {
    const parts = sentence('{n?không|{n}}', { n: figure(0) });
    expect(sentenceText(parts, () => 7)).toBe('07');
  });
});

describe('figureText', () => {
  it.each<[number | null, Figure['format'], string]>([
    [0, 'padded', '0'],
    [9, 'padded', '09'],
    [10, 'padded', '10'],
    [1234, 'padded', '1.234'],
    [7, 'plain', '7'],
    [0, 'percent', '0%'],
    [1, 'percent', '100%'],
    [2 / 3, 'percent', '66,7%'],
    [1 / 16, 'percent', '6,3%'],
    [4 / 7, 'percent', '57,1%'],
    [null, 'percent', '–'],
  ])('writes %p as %s: %s', (value, format, expected) => {
    const any = { expression: ratio(constant(1), constant(0)), value, format };
    expect(figureText(any)).toBe(expected);
  });

  it('never writes more than one decimal', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (value) => {
        const shown = figureText({ expression: constant(value), value, format: 'percent' });
        expect(shown).toMatch(/^\d{1,3}(,[1-9])?%$/);
      }),
    );
  });
});
