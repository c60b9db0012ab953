import { writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ANNEX, WITH_REMARKS, jsonOf, useCommandLine, useFolder } from './command-line';

const run = useCommandLine();
const folder = useFolder();

interface Summary {
  readonly sheets: readonly string[];
  readonly counts: { readonly total: number };
  readonly sources: readonly {
    file: string;
    state: string;
    tasks: number;
    reason: string | null;
  }[];
}

describe('summary over several files', () => {
  it('reports over all of them in a new workbook, broken ones first', async () => {
    const [broken, out] = [folder.at('hong.xlsx'), folder.at('tong-hop.xlsx')];
    writeFileSync(broken, 'Kính gửi');
    const words = ['--period', '2025', '--as-of', '2025-12-31', '--json', '-o'];
    const one = jsonOf<Summary>(await run('summary', WITH_REMARKS, ...words, folder.at('a.xlsx')));
    const two = jsonOf<Summary>(await run('summary', ANNEX, ...words, folder.at('b.xlsx')));
    const found = jsonOf<Summary>(await run('summary', WITH_REMARKS, ANNEX, broken, ...words, out));
    expect(found.sources.map(({ state }) => state)).toEqual(['unreadable', 'read', 'read']);
    expect(found.sources[0]?.reason).toMatch(/no zip/);
    expect(found.counts.total).toBe(one.counts.total + two.counts.total);
  });

  it.each([
    [
      'OUT that is one of the files',
      [WITH_REMARKS, ANNEX, '--period', '2025', '-o', ANNEX],
      /OUT is one of/,
    ],
    ['no OUT', [WITH_REMARKS, ANNEX, '--period', '2025'], /^-o OUT is missing/],
    [
      'only broken files',
      [__filename, __filename, '--period', '2025', '-o', folder.at('x.xlsx')],
      /in any of the files/,
    ],
  ])('ends with 2 and one line for %s', async (_what, words, line) => {
    const { code, err } = await run('summary', ...words);
    expect([code, err.length]).toEqual([2, 1]);
    expect(err[0]).toMatch(line);
    expect(folder.files()).not.toContain('x.xlsx');
  });
});
