import { describe, expect, it } from '@jest/globals';
import { countLines } from '../../src/preview/page/model/measure';

/** Every character is ten pixels wide. */
const measure = (text: string) => [...text].length * 10;
const lines = (text: string, width: number) => countLines(text, 'any', width, measure);

describe('lines of a wrapped text', () => {
  it.each([
    ['', 100, 1],
    ['Hợp đồng', 100, 1],
    ['Hợp đồng', 79, 2],
    ['Hợp đồng', 80, 1],
    ['- Chủ trì: A\n- Phối hợp: B', 1000, 2],
    ['a\r\nb\rc', 1000, 3],
    ['một hai ba bốn', 70, 2],
    ['một hai ba bốn', 30, 4],
    ['Liênminhhợptácxã', 50, 4],
    ['a Liênminhhợptácxã b', 50, 5],
  ])('%j in %d pixels takes %d', (text, width, expected) => {
    expect(lines(text, width)).toBe(expected);
  });
});
