import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it, expect } from '@jest/globals';
import { removeHighlight } from '../../../src/excel/highlight';
import { openBytes } from '../door';
import { differences, told } from './colours';

const ROOT = join(__dirname, '..', '..', '..');
const SAMPLE = join(ROOT, 'assets', 'samples', 'chuong-trinh-2025-theo-doi.xlsx');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'highlight-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...words: string[]): { code: number | null; out: string; err: string } {
  const tsx = join(ROOT, 'node_modules', '.bin', 'tsx');
  const { status, stdout, stderr } = spawnSync(
    tsx,
    [join(ROOT, 'src/headless/main.ts'), ...words],
    { encoding: 'utf8' },
  );
  return { code: status, out: stdout, err: stderr };
}

const opened = (path: string): ReturnType<typeof openBytes> =>
  openBytes(new Uint8Array(readFileSync(path)));

describe('headless highlight', () => {
  it('writes a coloured copy and says with --json what it did', async () => {
    const out = join(folder, 'out.xlsx');
    const before = readFileSync(SAMPLE);
    const { code, out: text, err } = run('highlight', SAMPLE, '-o', out, '--json');
    expect([code, err]).toEqual([0, '']);
    const result = JSON.parse(text) as { sheets: string[]; rules: number; unmarked: unknown[] };
    expect(result).toMatchObject({ sheets: ['Theo dõi 2025'], unmarked: [], byKind: { done: 0 } });
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
    const bench = await opened(out);
    expect((await differences(bench, ['2025-09-30', '2025-11-15'])).differences.map(told)).toEqual(
      [],
    );
    expect(await removeHighlight(bench.door)).toBe(result.rules);
  }, 60_000);

  it('writes FILE itself only with --in-place', async () => {
    const file = join(folder, 'in-place.xlsx');
    copyFileSync(SAMPLE, file);
    expect(run('highlight', file, '-o', file)).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(file).equals(readFileSync(SAMPLE))).toBe(true);
    expect(run('highlight', file, '--in-place').code).toBe(0);
    expect(await removeHighlight((await opened(file)).door)).toBeGreaterThan(10);
  }, 60_000);

  it.each([
    ['no OUT', [SAMPLE]],
    ['no such file', ['no-such.xlsx', '-o', 'never.xlsx']],
    ['a file that is no workbook', [__filename, '-o', 'never.xlsx']],
    ['no such sheet', [SAMPLE, '--sheet', 'Không có', '-o', 'never.xlsx']],
    [
      'no programme',
      [
        join(ROOT, 'tests/workbooks/header-10-chi-tieu-khong-phai-chuong-trinh.xlsx'),
        '-o',
        'never.xlsx',
      ],
    ],
  ])(
    'ends with 2 and one line for %s, and writes nothing',
    (_what, words) => {
      const made = words.map((word) => (word === 'never.xlsx' ? join(folder, word) : word));
      const { code, out, err } = run('highlight', ...made);
      expect([code, out]).toEqual([2, '']);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(existsSync(join(folder, 'never.xlsx'))).toBe(false);
    },
    60_000,
  );
});
