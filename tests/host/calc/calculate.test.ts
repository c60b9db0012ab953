import { describe, expect, it } from '@jest/globals';
import { calculate } from '../../../src/host/calc';
import { workbookWith } from './evaluate';

const result = (workbook: ReturnType<typeof workbookWith>, address: string): unknown =>
  workbook.book.worksheets[0]?.getCell(address).result;

describe('calculate', () => {
  it('fills in results, names of both scopes and the given day', () => {
    const workbook = workbookWith({
      A1: 5,
      A2: 7,
      B1: { formula: 'SUM(Tong)' },
      B2: { formula: 'SUM(Cot)*He_so' },
      B3: { formula: 'TODAY()' },
      B4: { formula: 'TEXT(TODAY(),"dd/mm/yyyy")' },
      B5: { formula: 'IF(A1>9,"x","")' },
      B6: { formula: 'A1/0' },
    });
    const sheetId = workbook.book.worksheets[0]?.id ?? null;
    workbook.names.push(
      { name: 'Tong', sheetId: null, refersTo: 'S!$A$1:$A$2', visible: true, comment: '' },
      { name: 'Cot', sheetId, refersTo: 'S!$A:$A', visible: false, comment: '' },
      { name: 'He_so', sheetId: null, refersTo: '0.5', visible: true, comment: '' },
      { name: 'Mo_coi', sheetId: 999, refersTo: '1', visible: true, comment: '' },
    );
    calculate(workbook, { today: '2025-09-30' });
    expect(
      ['B1', 'B2', 'B3', 'B4', 'B5', 'B6'].map((address) => result(workbook, address)),
    ).toEqual([12, 6, 45930, '30/09/2025', '', { error: '#DIV/0!' }]);
  });

  it('keeps the last result of links to other workbooks and counts with it', () => {
    const workbook = workbookWith({
      A1: { formula: '[1]Trang1!$A$1', result: 77 },
      A2: { formula: 'A1+1' },
      A3: { formula: "SUM('[1]Trang 1'!A1:A2)", result: 'chữ' },
    });
    calculate(workbook, { today: '2025-09-30' });
    expect([result(workbook, 'A1'), result(workbook, 'A2'), result(workbook, 'A3')]).toEqual([
      77,
      78,
      'chữ',
    ]);
  });

  it('keeps the result of a function the library does not know', () => {
    const workbook = workbookWith({ A1: { formula: 'HAM_LA(1)', result: 3 } });
    calculate(workbook);
    expect(result(workbook, 'A1')).toBe(3);
  });

  it('works again only after a change or on another day', () => {
    const workbook = workbookWith({ A1: 1, A2: { formula: 'A1+TODAY()' } });
    const sheet = workbook.book.worksheets[0];
    calculate(workbook, { today: '2025-09-30' });
    if (sheet) sheet.getCell('A1').value = 2;
    calculate(workbook, { today: '2025-09-30' });
    expect(result(workbook, 'A2')).toBe(45931);
    calculate(workbook, { today: '2025-10-01' });
    expect(result(workbook, 'A2')).toBe(45933);
    workbook.revision += 1;
    if (sheet) sheet.getCell('A1').value = 0;
    calculate(workbook, { today: '2025-10-01' });
    expect(result(workbook, 'A2')).toBe(45931);
  });

  it('follows names that formulas use, by way of other names too, and no others', () => {
    const workbook = workbookWith({ A1: 1, A2: 5, B1: { formula: 'SUM(Tong)' } });
    const sheet = workbook.book.worksheets[0];
    const named = (name: string, refersTo: string) => ({
      ...{ name, refersTo },
      ...{ sheetId: null, visible: true, comment: '' },
    });
    const dressedAs = (...names: ReturnType<typeof named>[]): unknown => {
      workbook.names = names;
      workbook.revision += 1;
      workbook.dressings += 1;
      calculate(workbook);
      return result(workbook, 'B1');
    };
    expect(dressedAs(named('Tong', 'S!$A$1'))).toBe(1);
    if (sheet) sheet.getCell('A1').value = 2;
    expect(dressedAs(named('Tong', 'S!$A$1'), named('Khac', 'S!$A$2'))).toBe(1);
    expect(dressedAs(named('Tong', 'Khac'), named('Khac', 'S!$A$2'))).toBe(5);
    expect(dressedAs(named('Tong', 'Khac'), named('Khac', 'S!$A$1'))).toBe(2);
  });
});
