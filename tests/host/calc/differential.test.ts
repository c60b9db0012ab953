import { describe, expect, it } from '@jest/globals';
import { fc } from '../../fuzz';
import { libraryValue, ownValue, workbookWith } from './evaluate';

/** Words with capitals, diacritics, their overlaps, and the characters that mean something in a search. */
const WORDS = [
  'Hoàn thành',
  'hoàn thành',
  'chưa',
  'Chưa hoàn thành',
  'a',
  'aa',
  'x',
  '',
  '7',
  '-',
  '.',
];
const CELLS = ['A1', 'A2', 'A3', 'A4'];

const word = fc.constantFrom(...WORDS).map((text) => `"${text}"`);
const number = fc.integer({ min: -3, max: 20 }).map(String);
const cell = fc.constantFrom(...CELLS);

const { text, count, truth } = fc.letrec<{ text: string; count: string; truth: string }>((tie) => ({
  text: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    word,
    cell,
    tie('text').map((a) => `LOWER(${a})`),
    fc.tuple(tie('text'), word, word).map(([a, b, c]) => `SUBSTITUTE(${a},${b},${c})`),
    fc.tuple(tie('text'), tie('text')).map(([a, b]) => `(${a}&${b})`),
    fc.tuple(tie('text'), fc.nat(9)).map(([a, n]) => `LEFT(${a},${n})`),
  ),
  count: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    number,
    tie('text').map((a) => `LEN(${a})`),
    fc.tuple(word, tie('text')).map(([a, b]) => `SEARCH(${a},${b})`),
    fc
      .tuple(tie('count'), fc.constantFrom('+', '-', '*', '/'), tie('count'))
      .map((p) => `(${p.join('')})`),
    fc.constant('TODAY()'),
    tie('truth').map((a) => `N(${a})`),
  ),
  truth: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.tuple(tie('text'), fc.constantFrom('=', '<>'), tie('text')).map((p) => `(${p.join('')})`),
    fc
      .tuple(tie('count'), fc.constantFrom('=', '<', '>', '<=', '>='), tie('count'))
      .map((p) => `(${p.join('')})`),
    tie('count').map((a) => `ISNUMBER(${a})`),
    fc.tuple(tie('truth'), tie('truth')).map((p) => `AND(${p.join(',')})`),
    fc.tuple(tie('truth'), tie('truth')).map((p) => `OR(${p.join(',')})`),
    tie('truth').map((a) => `NOT(${a})`),
    fc.tuple(tie('truth'), tie('truth'), tie('truth')).map((p) => `IF(${p.join(',')})`),
  ),
}));

describe('our evaluator and the library engine', () => {
  it('agree on any mixture of the functions that highlights use', () => {
    const value = fc.oneof(
      fc.constantFrom(...WORDS),
      fc.integer({ min: -5, max: 50000 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.tuple(value, value, value), fc.oneof(truth, count, text), (cells, formula) => {
        const [A1, A2, A3] = cells;
        const workbook = workbookWith({ A1, A2, A3 });
        expect([formula, cells, ownValue(workbook, formula)]).toEqual([
          formula,
          cells,
          libraryValue(workbook, formula),
        ]);
      }),
      { numRuns: 400 },
    );
  });
});
