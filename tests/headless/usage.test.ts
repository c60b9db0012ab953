import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { USAGE } from '../../src/headless/usage';
import { MAIN, TSX, WITH_REMARKS, fixture, useCommandLine, useFolder } from './command-line';

const run = useCommandLine();
const folder = useFolder();
const OUT = folder.at('never.xlsx');
const NO_PROGRAMME = fixture('header-10-chi-tieu-khong-phai-chuong-trinh');

/** Runs the command line as a process of its own. */
function spawned(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(TSX, [MAIN, ...words], { encoding: 'utf8', input });
  return { code: status, out: stdout, err: stderr };
}

const REPORT = ['report', WITH_REMARKS, '-o', OUT];
const Q3 = [...REPORT, '--period', '2025-Q3'];

describe('the command line', () => {
  it.each([
    ['no command', [], /^unknown command: \(none\)/],
    ['an unknown command', ['print', WITH_REMARKS], /^unknown command: print/],
    ['an unknown option', ['read', WITH_REMARKS, '--colour'], /--colour/],
    ['an option without its value', [...REPORT, '--period'], /--period/],
    ['a second file', ['read', WITH_REMARKS, 'b.xlsx'], /^unexpected word: b\.xlsx/],
    ['no file', ['check'], /^check: FILE is missing/],
    ['no such file', ['read', folder.at('none.xlsx')], /^cannot read /],
    ['a file that is no workbook', ['report', __filename, ...Q3.slice(2)], /^cannot read /],
    ['no programme', ['report', NO_PROGRAMME, ...Q3.slice(2)], /^no programme found/],
    ['no such sheet', [...Q3, '--sheet', 'Không có'], /^no sheet is called "Không có"/],
    ['no period', REPORT, /^--period is missing/],
    ['no period of any calendar', [...REPORT, '--period', '2025-Q5'], /^--period 2025-Q5/],
    ['a range the wrong way round', [...REPORT, '--period', '2025-08-30..2025-01-01'], /^--period/],
    ['no day', [...Q3, '--as-of', '2025-02-30'], /^--as-of: /],
    ['no calendar', [...Q3, '--calendar', '32'], /^--calendar: .*1\.\.31/],
    ['a closing day 0', [...Q3, '--calendar', '0'], /^--calendar: /],
    ['no year', ['when', '--year', '25'], /^--year: /],
    ['no OUT', ['highlight', WITH_REMARKS], /^-o OUT is missing/],
    [
      'OUT of another kind',
      ['highlight', WITH_REMARKS, '-o', folder.at('x.XLSM')],
      /^OUT must end in \.xlsx, as FILE does/,
    ],
    ['OUT beside --in-place', [...Q3, '--in-place'], /^--in-place writes FILE itself/],
    [
      'a folder that is not there',
      [...Q3.slice(0, 2), '-o', folder.at('no/x.xlsx'), ...Q3.slice(4)],
      /^cannot write /,
    ],
  ])('ends with 2 and one line for %s, and writes nothing', async (_what, words, line) => {
    const { code, out, err } = await run(...words);
    expect([code, out, err.length]).toEqual([2, [], 1]);
    expect(err[0]).toMatch(line);
    expect(folder.files()).toEqual([]);
  });

  it('lists its commands with --help', async () => {
    expect(await run('--help')).toEqual({ code: 0, out: USAGE.split('\n'), err: [] });
  });

  it('gives code and line to the shell that started it', () => {
    const { code, out, err } = spawned(['read', 'none.xlsx']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^cannot read none\.xlsx: [^\n]*\n$/);
  }, 60_000);
});

describe('when', () => {
  it('prints one JSON line for each line of standard input, ended in whatever way, empty ones too', () => {
    const input = 'Quý III/2025\r\nTháng 8\n\n ngày 32 tháng 4\r\nThường xuyên';
    const { code, out, err } = spawned(['when', '--year', '2024'], input);
    expect([code, err]).toEqual([0, '']);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { text: 'Quý III/2025', kind: 'quarter', from: '2025-07-01', to: '2025-09-30' },
      { text: 'Tháng 8', kind: 'month', from: '2024-08-01', to: '2024-08-31' },
      { text: '', kind: 'unreadable', from: null, to: null },
      {
        text: expect.stringContaining('ngày 32 tháng 4'),
        kind: 'unreadable',
        from: null,
        to: null,
      },
      { text: 'Thường xuyên', kind: 'ongoing', from: null, to: null },
    ]);
    expect(Object.keys(JSON.parse(lines[0] ?? '') as object)).toEqual([
      'text',
      'kind',
      'from',
      'to',
    ]);
  }, 60_000);
});
