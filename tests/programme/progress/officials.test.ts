import { describe, expect, it } from '@jest/globals';
import { isFair, judge, judgedRemarks } from './officials';

describe.each([
  ['remarks.tsv', 550],
  ['more-remarks.tsv', 240],
  ['doubted-remarks.tsv', 50],
])('tests/data/%s, written before the rules', (file, least) => {
  const remarks = judgedRemarks(file);

  it(`holds at least ${least} remarks`, () => {
    expect(remarks.length).toBeGreaterThanOrEqual(least);
  });

  it('is judged as a careful official does', () => {
    const wrong = remarks.flatMap((remark) => {
      const judgement = judge(remark);
      return isFair(remark, judgement) ? [] : [{ ...remark, ...judgement }];
    });
    expect(wrong).toEqual([]);
  });
});
