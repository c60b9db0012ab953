import { describe, expect, it } from '@jest/globals';
import {
  isFooterText,
  isPageNumber,
  readCount,
  readTotal,
} from '../../../src/programme/table/footers';
import { areHalvesOfTime } from '../../../src/programme/table/fragments';
import {
  numeralOf,
  readCapitalHeading,
  readWideHeading,
} from '../../../src/programme/table/headings';
import { gridOf } from '../../../src/programme/table';
import { indexMerges } from '../../../src/programme/table/merges';
import { isNumberRow } from '../../../src/programme/table/number-row';
import { isChildOrdinal, isFirstOrdinal, isOrdinal } from '../../../src/programme/table/ordinals';
import { timeReadability } from '../../../src/programme/tasks/readers';
import { merge } from './sheets';

describe('isOrdinal', () => {
  it.each([
    '1',
    '01',
    '1.',
    '1.1',
    '1.1.2',
    '1)',
    '(1)',
    '1,1',
    'I.1',
    'II-3',
    'NV01',
    '3a',
    'a',
    'b)',
    '1.0',
    '125',
  ])('takes “%s”', (text) => expect(isOrdinal(text)).toBe(true));
  it.each(['', 'I', 'II.', 'A', 'TT', '-', '…', 'Ghi chú', 'Tháng 3', '12/2025', 'năm'])(
    'refuses “%s”',
    (text) => expect(isOrdinal(text)).toBe(false),
  );
  it('knows where a count begins and what counts inside', () => {
    expect(['1', '01', '1.', 'I.1', '1.0'].every(isFirstOrdinal)).toBe(true);
    expect(['2', '10', '11', '1.1', 'II.2', ''].some(isFirstOrdinal)).toBe(false);
    expect(isChildOrdinal('1', '1.1')).toBe(true);
    expect(isChildOrdinal('1.', '1.2')).toBe(true);
    expect(isChildOrdinal('2', 'a)')).toBe(true);
    expect(isChildOrdinal('a', 'b')).toBe(false);
    expect(isChildOrdinal('1', '11')).toBe(false);
    expect(isChildOrdinal('1', '2.1')).toBe(false);
    expect(isChildOrdinal('', '.1')).toBe(false);
  });
});

describe('isNumberRow', () => {
  it.each([
    ['(1)|(2)|(3)|(4)'],
    ['1|2|3'],
    ['A|B|1|2|3|4'],
    ['-1|-2|-3'],
    ['(1)||(2)|(3)'],
    ['(1)|(2)|(3)=(1)+(2)'],
  ])('takes %s', (row) => expect(isNumberRow(row.split('|'))).toBe(true));
  it.each([
    ['1|2'],
    ['1|Việc một|2'],
    ['2|3|4'],
    ['1|1|1'],
    ['A|B|C'],
    ['1|5|9'],
    ['||'],
    ['1|2025|12'],
  ])('refuses %s', (row) => expect(isNumberRow(row.split('|'))).toBe(false));
});

describe('headings', () => {
  it.each([
    ['I. Nhận thức đúng', 'I', 'Nhận thức đúng'],
    ['A, NGUỒN TRUNG ƯƠNG', 'A', 'NGUỒN TRUNG ƯƠNG'],
    ['II- Cơ chế', 'II', 'Cơ chế'],
    ['IV/ Quản lý', 'IV', 'Quản lý'],
    ['B) Nhóm hai', 'B', 'Nhóm hai'],
    ['Phần II: Nhiệm vụ', 'II', 'Nhiệm vụ'],
    ['Mục 2. Công tác tổ chức', '2', 'Công tác tổ chức'],
  ])('reads “%s”', (text, numeral, title) => {
    expect(readCapitalHeading(text)).toEqual({ numeral, title });
    expect(readWideHeading(text)).toEqual({ numeral, title });
  });
  it.each([
    'Xây dựng kế hoạch',
    'i. nhỏ',
    '1. Một',
    'UBND tỉnh',
    'Văn phòng, Thanh tra',
    'ĐH. Đại hội',
  ])('finds no numeral in capitals in “%s”', (text) => expect(readCapitalHeading(text)).toBeNull());
  it('reads a wide heading with a figure, or with none', () => {
    expect(readWideHeading('1. Lĩnh vực kinh tế')).toEqual({
      numeral: '1',
      title: 'Lĩnh vực kinh tế',
    });
    expect(readWideHeading('NHIỆM VỤ KHÁC')).toEqual({ numeral: '', title: 'NHIỆM VỤ KHÁC' });
  });
  it('reads numerals of the ordinal column', () => {
    expect(['I', 'II.', 'A', 'B,', '(III)', 'I)'].map(numeralOf)).toEqual([
      'I',
      'II',
      'A',
      'B',
      'III',
      'I',
    ]);
    expect(['1', 'a', '', 'TT', 'Ghi', 'IIII', '1.1'].map(numeralOf)).toEqual(Array(7).fill(null));
  });
});

describe('readTotal', () => {
  it.each([
    ['Tổng cộng: 25 nhiệm vụ', 25],
    ['TỔNG CỘNG: 25 NHIỆM VỤ', 25],
    ['Tổng số nhiệm vụ: 12', 12],
    ['Tổng cộng có 7 nhiệm vụ./.', 7],
    ['(Tổng số: 9 nhiệm vụ)', 9],
    ['Tổng cộng năm 2025: 25 nhiệm vụ', 25],
    ['Tổng số năm 2025', null],
    ['Tổng cộng', null],
    ['Tổng:', null],
    ['Cộng', null],
  ])('reads “%s”', (text, count) => expect(readTotal(text)?.count).toBe(count));
  it('reads a count in a cell of its own', () => {
    expect(['25', '4 nhiệm vụ', '7 Công việc.'].map(readCount)).toEqual([25, 4, 7]);
    expect(['', '12/2025', '3 ngày', 'Văn phòng'].map(readCount)).toEqual([null, null, null, null]);
  });
  it('tells the whole from the sum of a section', () => {
    expect(readTotal('Tổng cộng: 5')?.grand).toBe(true);
    expect(readTotal('Cộng mục I: 5')?.grand).toBe(false);
    expect(readTotal('Tổng mục I: 5')?.grand).toBe(false);
  });
  it.each([
    'Tổng kết phong trào',
    'Tổng hợp 12 báo cáo',
    'Công tác thi đua',
    'Cộng tác viên',
    'Tổ chức',
    '',
    'Chủ trì',
  ])('refuses “%s”', (text) => expect(readTotal(text)).toBeNull());
});

describe('what stands under a table', () => {
  it.each([
    'Nơi nhận:',
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'CHỦ TỊCH',
    'Người lập biểu',
    'Đắk Nông, ngày 5 tháng 1 năm 2025',
    'Ghi chú: gửi báo cáo trước ngày 15',
    '- Lưu: VT.',
  ])('is “%s”', (text) => expect(isFooterText(text)).toBe(true));
  it.each(['Tháng 3/2025', 'Liên minh HTX tỉnh', 'Xây dựng kế hoạch', 'Thường trực'])(
    'is not “%s”',
    (text) => expect(isFooterText(text)).toBe(false),
  );
  it('is a page number', () => {
    expect(['2', 'Trang 2', 'Trang 2/5', '- 3 -', '2/5'].every(isPageNumber)).toBe(true);
    expect(['Trang trí', 'Tháng 2', ''].some(isPageNumber)).toBe(false);
  });
});

describe('areHalvesOfTime', () => {
  const isReadable = timeReadability();
  it.each([
    ['Tháng', '9/2025'],
    ['Tháng 01 đến', 'tháng 12/2025'],
    ['Tháng 01', 'đến tháng 12/2025'],
    ['Quý IV/', '2025'],
    ['Năm 2024-', '2025'],
    ['Thường', 'xuyên'],
    ['Trước ngày', '30/6/2025'],
    ['Tháng 12', 'năm 2025'],
    ['Định kỳ', 'hằng quý'],
  ])('joins “%s” and “%s”', (above, below) =>
    expect(areHalvesOfTime(above, below, isReadable)).toBe(true),
  );
  it.each([
    ['Tháng 12/2025', 'Tháng 3/2025'],
    ['30/6/2025', '31/8/2025'],
    ['Thường xuyên', 'Quý II'],
    ['32/13/2025', 'Tháng 3/2025'],
    ['Năm 2025', '2026'],
  ])('parts “%s” and “%s”', (above, below) =>
    expect(areHalvesOfTime(above, below, isReadable)).toBe(false),
  );
});

describe('indexMerges', () => {
  it('finds the area that covers a cell', () => {
    const at = indexMerges([merge(2, 1, 4, 1), merge(6, 1, 7, 3)]);
    expect(at(3, 1)).toEqual(merge(2, 1, 4, 1));
    expect(at(7, 3)).toEqual(merge(6, 1, 7, 3));
    expect([at(5, 1), at(1, 1), at(3, 2), at(8, 1)]).toEqual([null, null, null, null]);
  });
  it('is asked of areas cut to the grid, without those outside and those of one cell', () => {
    const { mergeAt: at } = gridOf({
      name: 'CT',
      top: 0,
      left: 0,
      values: Array.from({ length: 100 }, () => new Array<string>(10).fill('x')),
      texts: new Map(),
      merges: [
        merge(0, 0, 1_048_575, 0),
        merge(5, 1, 5, 16_383),
        merge(200, 1, 300, 1),
        merge(7, 7, 7, 7),
        merge(3, 5, 1, 2),
      ],
    });
    expect(at(50, 0)?.bottom).toBe(99);
    expect(at(5, 9)?.right).toBe(9);
    expect([at(250, 1), at(7, 7), at(2, 3)]).toEqual([null, null, null]);
  });
});
