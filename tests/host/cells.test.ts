import { describe, it, expect } from '@jest/globals';
import { fc } from '../fuzz';
import { areaText, columnIndex, columnLetters, parseArea } from '../../src/host/cells/address';
import { intersection, sameArea, subtract } from '../../src/host/cells/area';
import { mapReferences, slideReference } from '../../src/host/cells/formula-text';
import { formatValue } from '../../src/display';
import { partsOfSerial, serialOf } from '../../src/display/serial';
import { shiftArea, type Shift } from '../../src/host/cells/shift';
import type { Area } from '../../src/host';

describe('number formats', () => {
  it.each<[number | string | boolean, string, string]>([
    [46082, '"Tháng "m/yyyy', 'Tháng 3/2026'],
    [45901, '"ngày "dd" tháng "mm" năm "yyyy', 'ngày 01 tháng 09 năm 2025'],
    [45901, 'm/d/yyyy', '01/09/2025'],
    [45901.5, 'dd/mm/yyyy hh:mm', '01/09/2025 12:00'],
    [45901, '[$-1010000]d/m/yyyy;@', '1/9/2025'],
    [0.3541666667, 'h:mm', '8:30'],
    [1.5, '[h]:mm', '36:00'],
    [0.125, '0%', '13%'],
    [0.1234, '0.0%', '12,3%'],
    [7, '00', '07'],
    [12, '0" ngày"', '12 ngày'],
    [1234567.891, '#,##0.00', '1.234.567,89'],
    [1234567, '0.0,,"tr"', '1,2tr'],
    [0, '0;-0;;@', ''],
    [0, '0;-0;"-"', '-'],
    [-5, '0;[Red](0)', '(5)'],
    [7, '[=0]"";0" ngày"', '7 ngày'],
    [-1.5, '0.0', '-1,5'],
    [1.005, '0.00', '1,01'],
    [0.1 + 0.2, 'General', '0,3'],
    [123456789012, 'General', '1,23457E+11'],
    [1 / 3, 'General', '0,333333333'],
    ['chữ', '0', 'chữ'],
    ['chữ', '"T: "@', 'T: chữ'],
    [true, 'General', 'TRUE'],
    [-1, 'dd/mm/yyyy', '########'],
  ])('show %j under %j as %j', (value, format, text) => {
    expect(formatValue(value, format)).toBe(text);
  });

  it('show every day of the calendar as that day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2958465 }), (serial) => {
        const { year, month, day } = partsOfSerial(serial);
        fc.pre(serial !== 60);
        expect(serialOf(year, month, day)).toBe(serial);
      }),
    );
  });
});

const areas: fc.Arbitrary<Area> = fc
  .tuple(...[0, 0, 0, 0].map(() => fc.integer({ min: 0, max: 12 })))
  .map(([a = 0, b = 0, c = 0, d = 0]) => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  }));

describe('addresses', () => {
  it('are read as they are written', () => {
    fc.assert(fc.property(areas, (area) => expect(parseArea(areaText(area))).toEqual(area)));
  });

  it('have letters for every column', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16383 }), (column) => {
        expect(columnIndex(columnLetters(column))).toBe(column);
      }),
    );
  });

  it('cut out of one another leave exactly the other cells', () => {
    const cells = ({ top, left, bottom, right }: Area): string[] => {
      const all: string[] = [];
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) all.push(`${row},${column}`);
      }
      return all;
    };
    fc.assert(
      fc.property(areas, areas, (from, cut) => {
        const left = subtract(from, cut).flatMap(cells);
        const gone = new Set(cells(cut));
        expect([...left].sort()).toEqual(
          cells(from)
            .filter((cell) => !gone.has(cell))
            .sort(),
        );
      }),
    );
  });
});

describe('references in formulas', () => {
  const all = (formula: string): string =>
    mapReferences(formula, (reference) => ({ ...reference, sheet: 'X' }));

  it.each([
    ['SUM(A1:$B$2)', 'SUM(X!A1:$B$2)'],
    ["'Dữ liệu'!A1+Quý!B2", 'X!A1+X!B2'],
    ['COUNTIF(A:A,"A1")&$1:$2', 'COUNTIF(X!A:A,"A1")&X!$1:$2'],
    ['LOG10(A1)+Q1_x+Bảng[A1]', 'LOG10(X!A1)+Q1_x+Bảng[A1]'],
    ["'A1'!B2+\"it's A1\"", 'X!B2+"it\'s A1"'],
    ['1E5+A1', '1E5+X!A1'],
    ['Hai!#REF!+XFE1', 'Hai!#REF!+XFE1'],
  ])('are found in %s and nowhere else', (formula, changed) => {
    expect(all(formula)).toBe(changed);
  });

  it('slide where they have no dollar sign, and break off the sheet', () => {
    const slide = (formula: string) =>
      mapReferences(formula, (reference) => slideReference(reference, -1, 2));
    expect(slide('A2+$A$2+A$2+$A2+A1+A:A+2:2')).toBe('C1+$A$2+C$2+$A1+#REF!+C:C+1:1');
  });
});

describe('areas after rows were inserted or deleted', () => {
  const whole = (top: number, count: number): Area => ({
    top,
    bottom: top + count - 1,
    left: 0,
    right: 16383,
  });
  const shift = (kind: Shift['kind'], top: number, count: number): Shift => ({
    kind,
    along: 'rows',
    area: whole(top, count),
  });

  it('come back when inserted rows are deleted again', () => {
    fc.assert(
      fc.property(areas, fc.nat(14), fc.integer({ min: 1, max: 5 }), (area, top, count) => {
        const inserted = shiftArea(area, shift('insert', top, count));
        const back = inserted && shiftArea(inserted, shift('delete', top, count));
        expect(back && sameArea(back, area)).toBe(true);
      }),
    );
  });

  it('lose exactly the deleted rows', () => {
    fc.assert(
      fc.property(areas, fc.nat(14), fc.integer({ min: 1, max: 5 }), (area, top, count) => {
        const cut = intersection(area, whole(top, count));
        const lost = cut ? cut.bottom - cut.top + 1 : 0;
        const after = shiftArea(area, shift('delete', top, count));
        const rows = after ? after.bottom - after.top + 1 : 0;
        expect(rows).toBe(area.bottom - area.top + 1 - lost);
      }),
    );
  });
});
