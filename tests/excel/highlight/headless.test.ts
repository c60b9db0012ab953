import { copyFileSync, readFileSync } from 'node:fs';
import { describe, it, expect } from '@jest/globals';
import { removeHighlight } from '../../../src/excel/highlight';
import {
  fixture,
  jsonOf,
  opened,
  useCommandLine,
  useFolder,
  WITH_REMARKS as SAMPLE,
} from '../../headless/command-line';
import { differences, told } from './colours';

const run = useCommandLine();
const { at, files } = useFolder();

describe('headless highlight', () => {
  it('writes a coloured copy and says with --json what it did', async () => {
    const before = readFileSync(SAMPLE);
    const out = at('out.xlsx');
    const result = jsonOf<{ rules: number }>(await run('highlight', SAMPLE, '-o', out, '--json'));
    expect(result).toMatchObject({ sheets: ['Theo dõi 2025'], unmarked: [], byKind: { done: 0 } });
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
    const bench = await opened(out);
    const found = await differences(bench, ['2025-09-30', '2025-11-15']);
    expect(found.differences.map(told)).toEqual([]);
    expect(await removeHighlight(bench.door)).toBe(result.rules);
  });

  it('writes FILE itself only with --in-place', async () => {
    const file = at('in-place.xlsx');
    copyFileSync(SAMPLE, file);
    expect(await run('highlight', file, '-o', file)).toMatchObject({ code: 2, out: [] });
    expect(readFileSync(file).equals(readFileSync(SAMPLE))).toBe(true);
    expect((await run('highlight', file, '--in-place')).code).toBe(0);
    expect(await removeHighlight((await opened(file)).door)).toBe(4);
  });

  it.each([
    ['no OUT', [SAMPLE]],
    ['no such file', ['no-such.xlsx', '-o', 'never.xlsx']],
    ['a file that is no workbook', [__filename, '-o', 'never.xlsx']],
    ['no such sheet', [SAMPLE, '--sheet', 'Không có', '-o', 'never.xlsx']],
    ['no programme', [fixture('header-10-chi-tieu-khong-phai-chuong-trinh'), '-o', 'never.xlsx']],
  ])('ends with 2 and one line for %s, and writes nothing', async (_what, words) => {
    const made = words.map((word) => (word === 'never.xlsx' ? at(word) : word));
    const { code, out, err } = await run('highlight', ...made);
    expect([code, out, err.length]).toEqual([2, [], 1]);
    expect(files()).not.toContain('never.xlsx');
  });
});
