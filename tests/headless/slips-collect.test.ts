import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readArchive } from '../../src/archive';
import { readDocx } from '../../src/files/read-docx';
import { answer, answersIn, edited, spoil } from '../slip-answers';
import { WITH_REMARKS, jsonOf, useCommandLine, useFolder } from './command-line';

const run = useCommandLine();
const folder = useFolder();
const AS_OF = '2025-10-01';

interface Collected {
  readonly sources: readonly { file: string; state: string; tasks: number; reason?: string }[];
  readonly changes: readonly {
    row: number;
    ordinal: string;
    role: string;
    before: string;
    after: string;
    from: string;
  }[];
  readonly conflicts: Collected['changes'];
  readonly unmatched: readonly { file: string; content: string }[];
}

/** Changes a returned file, as an officer in Excel would. */
async function edit(path: string, change: Parameters<typeof edited>[1]): Promise<void> {
  writeFileSync(path, await edited(new Uint8Array(readFileSync(path)), change));
}

describe('slips out, answers back', () => {
  it('comes back to every row, whatever some files went through', async () => {
    const out = folder.at('phieu');
    const made = jsonOf<{ slips: readonly { name: string; tasks: number }[] }>(
      await run('slips', WITH_REMARKS, '--by', 'unit', '--as-of', AS_OF, '-o', out, '--json'),
    );
    const files = readdirSync(out)
      .sort()
      .map((name) => join(out, name));
    expect(files).toHaveLength(made.slips.length);
    expect(files.length).toBeGreaterThanOrEqual(8);
    files.splice(9);
    const [broken, secured, text, spoilt, again, ...rest] = files as [
      string,
      string,
      string,
      string,
      string,
      ...string[],
    ];
    for (const file of rest)
      await edit(file, answer('Đã hoàn thành', '25/09/2025', 'Báo cáo số 12/BC'));
    await edit(again, answer('', '', 'Đang lấy ý kiến các đơn vị'));
    await edit(spoilt, spoil);
    writeFileSync(broken, readFileSync(broken).subarray(0, 3000));
    writeFileSync(secured, Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
    writeFileSync(text, 'Kính gửi');
    const twice = folder.at('lan-hai.xlsx');
    copyFileSync(again, twice);

    const result = folder.at('collected.xlsx');
    const words = ['collect', WITH_REMARKS, ...files, twice];
    const found = jsonOf<Collected>(await run(...words, '-o', result, '--json'));
    expect(found.sources.slice(0, 3).map(({ state }) => state)).toEqual(
      Array(3).fill('unreadable'),
    );
    expect(found.sources.slice(0, 3).every(({ reason }) => reason !== undefined)).toBe(true);
    expect(found.sources).toHaveLength(files.length + 1);
    const ofRest = found.sources.filter(({ file }) => rest.some((path) => path.endsWith(file)));
    expect(ofRest.every(({ state, tasks }) => state === 'read' && tasks > 0)).toBe(true);
    expect(found.sources.find(({ file }) => spoilt.endsWith(file))).toMatchObject({ tasks: 0 });
    const afters = new Set(found.changes.map(({ after }) => after));
    expect(afters).toContain('Hoàn thành ngày 25/09/2025; Báo cáo số 12/BC');
    const all = [...found.changes, ...found.conflicts];
    expect(all.some(({ from }) => again.endsWith(from))).toBe(true);
    // Each answered row is one entry, and a file that came twice changes nothing more.
    const rows = found.changes.map(({ row }) => row);
    expect(new Set(rows).size).toBe(rows.length);
    expect(all.every(({ from }) => from !== 'lan-hai.xlsx')).toBe(true);

    const read = jsonOf<{
      programmes: { tasks: { row: number; progress: { text: string; completedOn: string } }[] }[];
    }>(await run('read', result, '--json'));
    for (const { row, after } of found.changes) {
      const task = read.programmes[0]!.tasks.find((each) => each.row === row);
      expect(task?.progress.text).toContain(after);
      if (after.startsWith('Hoàn thành')) expect(task?.progress.completedOn).toBe('2025-09-25');
    }
    const repeated = jsonOf<Collected>(await run('collect', result, ...rest, again, '--json'));
    expect(repeated.changes).toEqual([]);
  });

  it('makes sheets in a copy, for those asked for', async () => {
    const out = folder.at('sheets.xlsx');
    const words = ['slips', WITH_REMARKS, '--by', 'unit', '--for', 'phòng  kế hoạch - ht'];
    const made = jsonOf<{ slips: unknown[] }>(
      await run(...words, '--as-of', AS_OF, '-o', out, '--json'),
    );
    expect(made.slips).toEqual([{ name: 'Phòng Kế hoạch - HT', tasks: 3, overdue: 0, dueSoon: 0 }]);
  });

  it('writes letters, a zip of files and a calendar', async () => {
    const words = ['slips', WITH_REMARKS, '--by', 'unit', '--as-of', '2025-12-27', '-o'];
    const [letters, zip, days] = ['thu.docx', 'phieu.zip', 'han.ics'].map(folder.at);
    for (const out of [letters, zip, days]) expect((await run(...words, out!)).code).toBe(0);
    const text = readDocx(new Uint8Array(readFileSync(letters!)))
      .flatMap((block) => (block.kind === 'line' ? [block.text] : []))
      .join('\n');
    expect(text).toContain('Kính gửi: Văn phòng Quỹ Hỗ trợ phát triển Hợp tác xã');
    expect(text).toContain('trước ngày 03/01/2026');
    const packed = readArchive(new Uint8Array(readFileSync(zip!)));
    expect([...packed.keys()]).toContain('Phòng Kế hoạch - HT.xlsx');
    const calendar = readFileSync(days!, 'utf8').replace(/\r\n\s/g, '');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20251231');
    const uids = calendar.match(/^UID:.*$/gm) ?? [];
    expect(new Set(uids).size).toBe(uids.length);
  });

  it('matches rows without their key by number, heading and content', async () => {
    const out = folder.at('khong-ma');
    await run(
      'slips',
      WITH_REMARKS,
      '--by',
      'unit',
      '--for',
      'Phòng Kế hoạch - HT',
      '--as-of',
      AS_OF,
      '-o',
      out,
    );
    const [name] = readdirSync(out);
    const path = join(out, name!);
    await edit(path, (cells, sheet) => {
      answer('Chưa thực hiện', '', '')(cells, sheet);
      const { header, first } = answersIn(cells);
      sheet.getRangeByIndexes(header, first + 3, cells.length - header, 1).clear();
    });
    const { changes, unmatched } = jsonOf<Collected>(
      await run('collect', WITH_REMARKS, path, '--json'),
    );
    expect([changes.map(({ after }) => after), unmatched]).toEqual([
      Array(3).fill('Chưa thực hiện'),
      [],
    ]);
  });

  it.each([
    ['no receiver', ['slips', WITH_REMARKS, '-o', 'x.xlsx'], /--by is missing/],
    ['an unknown receiver', ['slips', WITH_REMARKS, '--by', 'all', '-o', 'x.xlsx'], /^--by/],
    ['a document', ['slips', WITH_REMARKS, '--by', 'unit', '-o', 'x.pdf'], /^OUT is a workbook/],
    [
      'letters to leaders',
      ['slips', WITH_REMARKS, '--by', 'director', '-o', 'x.docx'],
      /letters go to units/,
    ],
    [
      'letters where nothing is late',
      ['slips', WITH_REMARKS, '--by', 'unit', '--as-of', '2025-01-01', '-o', 'x.docx'],
      /no letter to write/,
    ],
    [
      'nobody of that name',
      ['slips', WITH_REMARKS, '--by', 'unit', '--for', 'Sở Y tế', '-o', 'x.xlsx'],
      /no slip/,
    ],
    ['no returned file', ['collect', WITH_REMARKS, '--json'], /no returned file/],
  ])('ends with 2 and one line for %s', async (_what, words, line) => {
    const { code, err } = await run(...words);
    expect([code, err.length]).toEqual([2, 1]);
    expect(err[0]).toMatch(line);
  });
});
