import { describe, expect, it } from '@jest/globals';
import { addressOf } from '../../src/preview/page/model/address';
import { tableFrom } from '../../src/preview/page/model/table';

const typed = (text: string) =>
  tableFrom(text, { row: 6, column: 3 }).map(({ cell, text: value }) => [addressOf(cell), value]);

describe('a pasted table', () => {
  it('puts columns at tabs and rows at line ends', () => {
    expect(typed('a\tb\r\nc\td\r\n')).toEqual([
      ['D7', 'a'],
      ['E7', 'b'],
      ['D8', 'c'],
      ['E8', 'd'],
    ]);
  });

  it('keeps line ends, tabs and doubled quotes inside quotes', () => {
    expect(typed('"- Chủ trì: A\n- Phối hợp: ""B"""\tx')).toEqual([
      ['D7', '- Chủ trì: A\n- Phối hợp: "B"'],
      ['E7', 'x'],
    ]);
  });

  it('takes a quote inside a text as it stands', () => {
    expect(typed('nói "có"\t"mở')).toEqual([
      ['D7', 'nói "có"'],
      ['E7', '"mở'],
    ]);
  });

  it('keeps empty cells', () => {
    expect(typed('\ta\n\nb')).toEqual([
      ['D7', ''],
      ['E7', 'a'],
      ['D8', ''],
      ['D9', 'b'],
    ]);
  });
});
