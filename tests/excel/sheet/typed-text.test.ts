import { describe, expect, it } from '@jest/globals';
import { asTypedText } from '../../../src/excel/sheet/typed-text';

describe('asTypedText', () => {
  it.each([
    '- Chủ trì: Văn phòng',
    '=1+1',
    '+84 261',
    '@tỉnh',
    "'trích dẫn",
    '\tthụt vào',
    '8/2025',
    '01',
    '1-2',
    '50%',
    'TRUE',
    '#N/A',
    '2025-09-30',
    '12 giờ',
  ])('guards %s with an apostrophe', (text) => {
    expect(asTypedText(text)).toBe(`'${text}`);
  });

  it.each(['Tháng 8/2025', 'Đã tổ chức ngày 22/8/2025', ''])('leaves %s as it is', (text) => {
    expect(asTypedText(text)).toBe(text);
  });
});
