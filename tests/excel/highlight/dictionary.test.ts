import { describe, it, expect } from '@jest/globals';
import {
  addTo,
  chunkCount,
  dictionary,
  findIn,
  isKey,
  lookup,
  namesFor,
  withChunks,
  type Dictionary,
} from '../../../src/excel/highlight/dictionary';
import { depthOf, fits } from '../../../src/excel/highlight/limits';
import { parseFormula } from '../../../src/host/calc';
import { ownValue, workbookWith } from '../../host/calc/evaluate';
import { fc } from '../../fuzz';

const numbers = (): { prefix: string; next: () => number } => {
  let number = 0;
  return { prefix: 'ctct_a', next: () => (number += 1) };
};

function filled(texts: readonly (string | number)[]): Dictionary {
  const made = dictionary('texts', 'days', 'other');
  texts.forEach((text, i) => addTo(made, text, i, -i));
  return made;
}

describe('a dictionary', () => {
  it('knows texts without case, and numbers apart from them', () => {
    const made = filled(['Tháng 8/2025', 45900]);
    expect(findIn(made, 'THÁNG 8/2025')).toBe(0);
    expect(findIn(made, 45900, 1)).toBe(-1);
    expect(findIn(made, '45900')).toBeNull();
    expect(findIn(made, null)).toBeNull();
  });

  it('keeps its first meaning of a text, and says so', () => {
    const made = dictionary('texts', 'days');
    expect(addTo(made, 'Quý I', 1)).toBe(true);
    expect(addTo(made, 'quý i', 1)).toBe(true);
    expect(addTo(made, 'Quý I', 2)).toBe(false);
    expect(findIn(made, 'Quý I')).toBe(1);
  });

  it('takes no text that Excel would not', () => {
    expect(isKey('a'.repeat(255))).toBe(true);
    expect(isKey('a'.repeat(256))).toBe(false);
    expect(isKey('Tháng\n8\t2025')).toBe(true);
    expect(isKey('Tháng\u000b8')).toBe(false);
    expect(isKey('👍')).toBe(false);
    expect(addTo(dictionary('texts', 'days'), 'a\u0000', 1)).toBe(false);
  });

  it('is cut into names that Excel takes, whatever it holds', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aế"8 {};,~*?\n'), maxLength: 255 });
    fc.assert(
      fc.property(fc.array(fc.oneof(letters, fc.nat(60_000)), { maxLength: 400 }), (texts) => {
        const made = filled(texts);
        const { chunks, names } = namesFor(made, numbers());
        expect(chunks).toHaveLength(chunkCount(made));
        expect(names).toHaveLength(3 * chunks.length);
        for (const { formula } of names) {
          expect(formula.length).toBeLessThan(8_000);
          expect(parseFormula(formula)).toMatchObject({ ok: true });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps what its first names hold when it is cut short', () => {
    const made = filled(Array.from({ length: 1_000 }, (_, i) => `Ngày ${i} của năm 2025`));
    expect(chunkCount(made)).toBeGreaterThan(3);
    const short = withChunks(made, 2);
    expect(chunkCount(short)).toBe(2);
    expect(findIn(short, 'Ngày 0 của năm 2025')).toBe(0);
    expect(findIn(short, 'Ngày 999 của năm 2025')).toBeNull();
    expect(chunkCount(withChunks(made, 0))).toBe(0);
  });
});

describe('the lookup', () => {
  it('finds in a cell what the dictionary finds, and nothing else', () => {
    const texts = ['Tháng 8/2025', 'a*b', 'axb', '~', '?', 'Tháng\n8', '"x"', '', 45900];
    const cells = [...texts, 'THÁNG 8/2025', 'a~*b', 'Th*', '??', 'x', 45901, '45900'];
    const made = filled(texts);
    const { chunks, names } = namesFor(made, numbers());
    for (const cell of cells) {
      const workbook = workbookWith({ A1: cell });
      for (const { name, formula } of names)
        workbook.names.push({
          name,
          sheetId: null,
          refersTo: formula.slice(1),
          visible: false,
          comment: '',
        });
      const formula = lookup(chunks, 1, '$A$1', '99');
      expect([cell, ownValue(workbook, formula)]).toEqual([
        cell,
        (findIn(made, cell, 1) ?? 99) + 0,
      ]);
    }
  });
});

describe('limits', () => {
  it('are of length, depth and arguments', () => {
    expect(fits(`SUM(${'1,'.repeat(254)}1)`)).toBe(true);
    expect(fits(`SUM(${'1,'.repeat(255)}1)`)).toBe(false);
    expect(fits(`${'ABS('.repeat(29)}1${')'.repeat(29)}`)).toBe(true);
    expect(fits(`${'ABS('.repeat(30)}1${')'.repeat(30)}`)).toBe(false);
    expect(fits('1'.repeat(1_198))).toBe(true);
    expect(fits('1'.repeat(1_199))).toBe(false);
  });

  it('count no bracket and no comma of a text', () => {
    expect(depthOf('IF(A1="((,,",1,SUM(1,2,3,4))')).toEqual({ levels: 2, most: 4 });
  });
});
