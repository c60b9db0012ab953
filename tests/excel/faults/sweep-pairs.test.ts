import { describe, expect, it, jest } from '@jest/globals';
import { pairGroundOf, pairRuns } from './pair-runs';
import { named, wrongIn } from './sweep-sample';

// A fixed sample of `npm run sweep`: one run in seven of what two connections do to one workbook.

jest.setTimeout(120_000);
const EACH = 7;

describe('two connections', () => {
  it.each([
    ['a first report', 'a first highlight'],
    ['a first report', 'a first report'],
    ['a report made again, in its place between others', 'first settings'],
    ['progress', 'progress'],
    ['progress taken back', 'a first highlight'],
    ['changed settings', 'changed settings'],
    ['a template', 'a template'],
  ])('end as one after the other, or with one told `changed`: %s | %s', async (one, other) => {
    const runs = pairRuns(await pairGroundOf(named(one), named(other)));
    expect(await wrongIn(runs, EACH)).toEqual([]);
  });
});
