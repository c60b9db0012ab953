import { describe, expect, it } from '@jest/globals';
import type { HostName, HostWorkbook } from '../../../src/host/types';
import { libraryValue, ownValue, workbookWith } from './evaluate';

const LONG = 'q'.repeat(256);

function named(workbook: HostWorkbook, names: readonly Partial<HostName>[]): HostWorkbook {
  for (const name of names)
    workbook.names.push({
      name: '',
      sheetId: null,
      refersTo: '',
      visible: false,
      comment: '',
      ...name,
    });
  return workbook;
}

const workbook = named(
  workbookWith({
    A1: 'Chưa hoàn thành, đã trình',
    A2: 'Tháng 8/2025',
    A3: 45900,
    A4: LONG,
    A5: 'a*b',
  }),
  [
    { name: 'so', refersTo: '31' },
    { name: 'tu', refersTo: '{"hoàn thành";"chưa hoàn thành";"xong"}' },
    { name: 'dau', refersTo: '{1;-1;1}' },
    { name: 'han', refersTo: '{"tháng 8/2025";"Quý III/2025";45900;"axb";"a*b"}' },
    { name: 'ngay', refersTo: '{45900;45930;1;2;3}' },
    { name: 'bang', refersTo: '{"w",5;"x",6}' },
    { name: 'vong', refersTo: 'quanh+1' },
    { name: 'quanh', refersTo: 'vong+1' },
    { name: 'o', refersTo: 'S!$A$2' },
  ],
);

/** Expected values are what Excel shows. */
const CASES: [string, unknown][] = [
  ['SUM({1,2;3,4})', 10],
  ['SUM({1,"2",TRUE})', 1],
  ['so+1', 32],
  ['SO+1', 32],
  ['o', 'Tháng 8/2025'],
  ['vong', '#NAME?'],
  ['SUMPRODUCT(--ISNUMBER(SEARCH(tu,A1)))', 2],
  ['SUMPRODUCT(--ISNUMBER(FIND({"H","h"},A1)))', 1],
  ['SUM(SEARCH({"h","t"},A1))', 13],
  ['SUMPRODUCT((LEN(A1)-LEN(SUBSTITUTE(A1,tu,"")))/LEN(tu))', 1],
  ['SUMPRODUCT((LEN(LOWER(A1))-LEN(SUBSTITUTE(LOWER(A1),tu,"")))*dau/LEN(tu))', 0],
  ['COUNT(SEARCH(tu,A1))', 2],
  ['MATCH(A2,han,0)', 1],
  ['MATCH(A3,han,0)', 3],
  ['INDEX(ngay,MATCH("quý iii/2025",han,0))', 45930],
  ['MATCH(A5,han,0)', 4],
  ['MATCH("a~*b",han,0)', 5],
  ['MATCH("Th*",han,0)', 1],
  ['MATCH("?xb",han,0)', 4],
  ['MATCH("không có",han,0)', '#N/A'],
  ['MATCH("45900",han,0)', '#N/A'],
  ['MATCH(A4,han,0)', '#VALUE!'],
  [`MATCH(REPT("q",255),{"${LONG.slice(1)}"},0)`, 1],
  ['MATCH(3,{1,2,4},1)', 2],
  ['MATCH(3,{5,4,2},-1)', 2],
  ['LOOKUP(2,1/(han=A5),ngay)', 3],
  ['LOOKUP(2,1/(han=A2),ngay)', 45900],
  ['LOOKUP(2,1/(han="x"),ngay)', '#N/A'],
  ['LOOKUP(2,{1,3},{"a","b"})', 'a'],
  ['VLOOKUP("X",bang,2,FALSE)', 6],
  ['VLOOKUP("y",bang,2,0)', '#N/A'],
  ['VLOOKUP("w",bang,3,0)', '#REF!'],
  ['HLOOKUP("b",{"a","b";1,2},2,FALSE)', 2],
  ['INDEX({1,2;3,4},2,1)', 3],
  ['SUM(INDEX({1,2;3,4},0,2))', 6],
  ['INDEX({1,2,3},2)', 2],
  ['INDEX({1,2,3},4)', '#REF!'],
  ['IFERROR(INDEX(ngay,MATCH("x",han,0)),0)', 0],
  ['SUM(IFERROR(1/{1,0,2},5))', 6.5],
  ['SUM(IF({1,0,1},10,1))', 21],
  ['CHOOSE(2,"a","b")', 'b'],
  ['CHOOSE(3,"a","b")', '#VALUE!'],
  ['SUM(CHOOSE({1,2},10,20))', 30],
  ['SUM({1,2}*{10;20})', 90],
  ['SUM({1,2}+{1,2,3})', '#N/A'],
  ['SUMPRODUCT({1,2},{3,4})', 11],
  ['SUMPRODUCT({1,2},{3;4})', '#VALUE!'],
  ['SUMPRODUCT(--(A1:A5<>""))', 5],
  ['LOOKUP(2,1/($A$1:$A9<>""),$A$1:$A9)', 'a*b'],
  ['AND({TRUE,FALSE})', false],
  ['OR(tu=A2,tu="XONG")', true],
  ['N({7,8})', 7],
  ['T(tu)', 'hoàn thành'],
  ['MEDIAN(1,5,3)', 3],
  ['ROWS(tu)', 3],
  ['COLUMNS(bang)', 2],
  ['MAX((han=A2)*ngay)', 45900],
];

describe('arrays and names in formulas of conditions', () => {
  it.each(CASES)('%s', (formula, expected) => {
    expect(ownValue(workbook, formula)).toEqual(expected);
  });

  it('take a name of the sheet before one of the workbook', () => {
    const two = workbookWith({});
    const sheetId = two.book.worksheets[0]?.id ?? 0;
    named(two, [
      { name: 'so', refersTo: '1' },
      { name: 'SO', refersTo: '2', sheetId },
      { name: 'khac', refersTo: '3', sheetId: sheetId + 1 },
    ]);
    expect(ownValue(two, 'so')).toBe(2);
    expect(ownValue(two, 'khac')).toBe('#NAME?');
  });
});

describe('formulas of cells', () => {
  /** What the library still does otherwise; nothing of ours uses it in cells. */
  const apart = new Set([
    ...['vong', 'INDEX({1,2,3},2)', 'SUM(CHOOSE({1,2},10,20))', 'SUM({1,2}+{1,2,3})'],
  ]);

  it.each(CASES.filter(([formula]) => !apart.has(formula)))('%s', (formula, expected) => {
    expect(libraryValue(workbook, formula)).toEqual(expected);
  });
});
