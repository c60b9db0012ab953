import { describe, expect, it } from '@jest/globals';
import { productOf, readProgress } from '../../../src/programme/progress';

const LONGEST = 32_767;
const PIECES = [
  'đã ',
  'đã được ',
  'đã hoàn thành ',
  'hoàn thành, ',
  'chưa ',
  'đang ',
  'gia hạn ',
  'không ',
  'chuyển sang ',
  'đề nghị ',
  'quá hạn ',
  'ban hành kế hoạch số 1/KH ',
  '20/8/2025 ',
  'a',
  'á',
  'đã a',
  ' ',
  '(',
  '✓',
  'h t',
  'hoan thanh ',
  '1/2 ',
  'x;',
  'công văn a b c ',
];

/** Processor time of one reading, in milliseconds; the machine may be busy with others. */
function cost(text: string): number {
  const before = process.cpuUsage();
  const source = { role: 'note', value: text, displayed: undefined, text } as const;
  const product = () => productOf({ content: text, output: text });
  readProgress([source], { year: 2025, product });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('a cell as long as Excel allows', () => {
  it.each(PIECES)('is read in time that grows with its length: “%s” repeated', (piece) => {
    const text = (length: number) =>
      piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    cost(text(2000));
    const [half, whole] = [cost(text(LONGEST / 2)), cost(text(LONGEST - 1))];
    // Twice the length may take twice the time; four times it would if the work were quadratic.
    expect(whole < 150 || whole < half * 3.2).toBe(true);
    expect(whole).toBeLessThan(1500);
  });
});
