import { describe, expect, it } from '@jest/globals';
import {
  cellOfReference,
  constantOfName,
  quoteSheet,
  sheetOfReference,
} from '../../../src/excel/door/names';

describe('sheetOfReference', () => {
  it.each([
    ["='BC Quý III-2025'!$A$1", 'BC Quý III-2025'],
    ['=Sheet1!$A$1:$H$20', 'Sheet1'],
    ["='It''s'!$B$2", "It's"],
  ])('reads the sheet of %s', (formula, sheet) => {
    expect(sheetOfReference(formula)).toBe(sheet);
  });

  it.each(['=#REF!$A$1', '=#REF!', '="2025-Q3"', '=1+2', ''])('finds none in %s', (formula) => {
    expect(sheetOfReference(formula)).toBeNull();
  });
});

describe('cellOfReference', () => {
  it('counts rows and columns from 0', () => {
    expect(cellOfReference("='A'!$AB$12")).toEqual({ row: 11, column: 27 });
  });

  it('finds none in a constant', () => {
    expect(cellOfReference('="x"')).toBeNull();
  });
});

describe('quoteSheet', () => {
  it('doubles apostrophes and is undone by sheetOfReference', () => {
    expect(quoteSheet("It's")).toBe("'It''s'");
    expect(sheetOfReference(`=${quoteSheet("It's")}!$A$1`)).toBe("It's");
  });
});

describe('constantOfName', () => {
  it('reads a string constant with quotes in it', () => {
    expect(constantOfName('="a ""b"""')).toBe('a "b"');
  });

  it('refuses a reference', () => {
    expect(constantOfName('=A!$A$1')).toBeNull();
  });
});
