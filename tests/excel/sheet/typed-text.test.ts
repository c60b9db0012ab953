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
    '   - Nhiệm vụ 01: thụt vào',
    'Mar 2025',
    '$5',
    'Tháng 8/2025',
  ])('guards %s with an apostrophe', (text) => {
    expect(asTypedText(text)).toBe(`'${text}`);
  });

  it('leaves nothing as nothing, which clears a cell', () => {
    expect(asTypedText('')).toBe('');
  });
});
