import { describe, expect, it } from '@jest/globals';
import { checkConditionalFormula, parseFormula } from '../../../src/host/calc';

describe('parseFormula', () => {
  it.each([
    '=A1+1',
    '-5',
    '+A1',
    '@A1',
    "'Chương trình'!$A$1",
    'SUM(A1:B2,Tong)',
    'IF(A1="Đã xong; chưa – “x”…",1,2)',
    '=SUM(A1:INDEX(A:A,3))',
    '[1]Trang1!A1',
    'BangNho[Cột 1]',
  ])('takes %s', (text) => {
    expect(parseFormula(text)).toMatchObject({ ok: true });
  });

  it.each([
    '- Chủ trì: Văn phòng',
    '- Phối hợp: các phòng; Sở',
    '+ Tháng 8/2025',
    '+84 912 345 678',
    '-',
    '=',
    '@',
    '=1+',
    '=SUM(1',
    '="a',
    '- xong…',
    '– 5',
    '=“x”',
    '- a, b',
  ])('refuses %s, which Excel cannot read as a formula', (text) => {
    expect(parseFormula(text)).toMatchObject({ ok: false });
  });

  it('refuses what is beyond the limits of Excel', () => {
    const nested = (depth: number): string => `${'LOWER('.repeat(depth)}A1${')'.repeat(depth)}`;
    expect(parseFormula(nested(64)).ok).toBe(true);
    expect(parseFormula(nested(65)).ok).toBe(false);
    expect(parseFormula(`"${'a'.repeat(255)}"`).ok).toBe(true);
    expect(parseFormula(`"${'a'.repeat(256)}"`).ok).toBe(false);
    expect(parseFormula(`SUM(${Array(255).fill('1').join(',')})`).ok).toBe(true);
    expect(parseFormula(`SUM(${Array(256).fill('1').join(',')})`).ok).toBe(false);
  });
});

describe('checkConditionalFormula', () => {
  it.each([
    '=AND($D7="Tháng 8/2025",TODAY()>45900,N("ctct:overdue")=0)',
    'COUNTIF($A:$A,A1)>1',
    "'Danh mục'!$A$1=1",
    'A1="{1,2} Bảng[x] (a b)"',
    `A1="'[x]y'!A1"`,
    'SUMPRODUCT(--ISNUMBER(SEARCH(ctct_deny_1,$F6)))>0',
  ])('takes %s', (text) => {
    expect(checkConditionalFormula(text)).toEqual({ ok: true });
  });

  it.each([
    ['SUM({1,2})>A1', 'array constant'],
    ['Bang[Cột]=1', 'structured reference'],
    ['SUM((A1,B1))=1', 'union'],
    ['SUM(A1:B2 B1:C3)=1', 'intersection'],
    ['SUM(Trang1:Trang3!A1)=1', '3-D'],
    ['[1]Trang1!A1=1', 'another workbook'],
    ['[Sổ.xlsx]Trang1!A1=1', 'another workbook'],
    ["'D:\\[Sổ 2.xlsx]Trang 1'!A1=1", 'another workbook'],
    ['A1=', 'parsed'],
    ['', 'empty'],
    ['=', 'empty'],
  ])('refuses %s', (text, reason) => {
    expect(checkConditionalFormula(text)).toMatchObject({
      ok: false,
      reason: expect.stringContaining(reason),
    });
  });

  it('takes 16,384 bytes of tokens and refuses more', () => {
    const sum = (cells: number): string => Array(cells).fill('A1').join('+');
    expect(checkConditionalFormula(sum(2000))).toEqual({ ok: true });
    expect(checkConditionalFormula(sum(2100))).toMatchObject({
      ok: false,
      reason: expect.stringContaining('tokens'),
    });
  });

  it('takes 8,192 characters and refuses one more', () => {
    const long = (length: number): string => 'A1=1'.padEnd(length, ' ');
    expect(checkConditionalFormula(`=${long(8192)}`)).toEqual({ ok: true });
    expect(checkConditionalFormula(`=${long(8193)}`)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('8193'),
    });
  });
});
