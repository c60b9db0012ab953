import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { serialOfDay } from '../../../src/programme';
import {
  addWitness,
  NO_WITNESSES,
  verdictOf,
  witnessOf,
  type WitnessCell,
} from '../../../src/programme/dates';

const text = (value: string): WitnessCell => ({ value, displayed: undefined });
const real = (day: string, displayed: string): WitnessCell => ({
  value: serialOfDay(day),
  displayed,
});
const verdict = (cells: readonly WitnessCell[]) =>
  verdictOf(cells.reduce((all, cell) => addWitness(all, witnessOf(cell, 0)), NO_WITNESSES));

const SWAPPED = [
  text('15/9/2025'),
  text('20/9/2025'),
  real('2025-05-10', '5/10/2025'),
  real('2025-02-11', '2/11/2025'),
];

describe('the order of day and month in a column of texts', () => {
  it.each([
    ['6/30/2025', '1/10/2025'],
    ['7.15.25'],
    ['trước 7/15/2025', '8/9/2025 - 8/24/2025'],
    ['8/9/2025-8/24/2025'],
    ['9/28/2025 17:00', 'Tháng 12/2025'],
  ])('is month-first: %s …', (...texts) => {
    expect(verdict(texts.map(text)).order).toBe('monthFirst');
  });

  it.each([
    ['30/6/2025', '1/10/2025'],
    ['6/30/2025', '30/6/2025'],
    ['1/10/2025', '5/6/2025'],
    ['10/2025', '2025-06-30', 'Quý III/2025'],
    ['12/25 hộ', 'Nghị định 5/2025/NĐ-CP'],
  ])('is day-first: %s …', (...texts) => {
    expect(verdict(texts.map(text)).order).toBe('dayFirst');
  });
});

describe('real dates beside typed ones', () => {
  it('look swapped where all real days are up to 12 and all typed ones above', () => {
    expect(verdict(SWAPPED)).toEqual({ order: 'dayFirst', swapped: true });
    const typedInVietnam = [
      text('9/15/2025'),
      text('10/20/2025'),
      real('2025-07-10', '10/07/2025'),
    ];
    expect(verdict(typedInVietnam)).toEqual({ order: 'monthFirst', swapped: true });
  });

  it.each([
    ['a real day above 12', [...SWAPPED, real('2025-09-25', '9/25/2025')]],
    ['a typed day up to 12', [...SWAPPED, text('5/10/2025')]],
    ['no typed day', SWAPPED.slice(2)],
    ['no real day', SWAPPED.slice(0, 2)],
    ['two cells only', SWAPPED.slice(1, 3)],
    ['typed days inside sentences', [text('trước ngày 15/9/2025'), ...SWAPPED.slice(2)]],
    [
      'real days that are the same either way',
      [...SWAPPED.slice(0, 2), real('2025-05-05', '5/5/25')],
    ],
    [
      'months',
      [...SWAPPED.slice(0, 2), real('2025-05-01', 'May-25'), real('2025-06-01', '6/2025')],
    ],
  ])('do not look so with %s', (_what, cells) => {
    expect(verdict(cells).swapped).toBe(false);
  });
});

describe('witnesses as counts', () => {
  const cell = fc.oneof(
    fc.constantFrom(...SWAPPED, text('6/30/2025'), text('5/6/2025'), text('Quý I'), text('')),
    fc.string().map(text),
  );

  it('come to the same however they are put and taken', () => {
    fc.assert(
      fc.property(fc.array(cell), cell, (cells, edited) => {
        const all = cells.map((each) => witnessOf(each, 0));
        const sum = all.reduce((one, other) => addWitness(one, other), NO_WITNESSES);
        const there = addWitness(sum, witnessOf(edited, 0));
        expect(addWitness(there, witnessOf(edited, 0), -1)).toEqual(sum);
      }),
    );
  });
});
