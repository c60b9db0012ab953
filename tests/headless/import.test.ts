import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { docxOf, paragraph } from '../files/docx-parts';
import { jsonOf, useCommandLine, useFolder } from './command-line';

const run = useCommandLine();
const folder = useFolder();
const PROSE = join(__dirname, '..', 'data', 'prose');
const PLAN = join(PROSE, 'own', '01-chuyen-doi-so.txt');

interface Imported {
  readonly tasks: readonly {
    content: string;
    due: string | null;
    leads: string[];
    ongoing: boolean;
  }[];
}

describe('import', () => {
  it('gives the rows of a plan as JSON', async () => {
    const found = jsonOf<Imported>(await run('import', PLAN, '--json'));
    expect(found).toMatchObject({ number: '45/KH-SNNMT', date: '2026-01-12', year: 2026 });
    expect(Object.keys(found)).toEqual([
      'title',
      'number',
      'date',
      'office',
      'year',
      'tasks',
      'questions',
    ]);
    expect(found.tasks[0]).toEqual({
      section: 'II.1. Nhận thức số',
      ordinal: 'a',
      content: 'Tổ chức hội nghị quán triệt Kế hoạch đến toàn thể công chức, viên chức',
      time: 'hoàn thành trong quý I',
      from: '2026-01-01',
      due: '2026-03-31',
      ongoing: false,
      leads: ['Văn phòng Sở'],
      leadCertain: true,
      coordinators: [],
      directors: [],
      output: null,
      quote:
        'Tổ chức hội nghị quán triệt Kế hoạch đến toàn thể công chức, viên chức (Văn phòng Sở chủ trì, hoàn thành trong quý I).',
    });
  });

  it.each(['own/01-chuyen-doi-so.txt', 'own/10-kiem-tra.txt', 'seed-003.txt', 'seed-002.txt'])(
    'writes %s as a programme that reads as it was proposed',
    async (name) => {
      const out = folder.at(`${name.replace('/', '-')}.xlsx`);
      const { tasks } = jsonOf<Imported>(
        await run('import', join(PROSE, name), '-o', out, '--json'),
      );
      const read = jsonOf<{ programmes: Imported[] }>(await run('read', out, '--json'));
      const shown = ({ content, due, leads }: Imported['tasks'][number]) => [content, due, leads];
      expect(read.programmes[0]!.tasks.map(shown)).toEqual(tasks.map(shown));
    },
  );

  it('reads Word documents, UTF-16 text and a year said beside', async () => {
    const text =
      'KẾ HOẠCH\nI. NHIỆM VỤ\n1. Tổng kết phong trào thi đua, hoàn thành trước ngày 15/12.';
    const [word, wide] = [folder.at('a.docx'), folder.at('a.txt')];
    writeFileSync(
      word,
      docxOf(
        text
          .split('\n')
          .map((line) => paragraph(line))
          .join(''),
      ),
    );
    writeFileSync(wide, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
    for (const file of [word, wide]) {
      const { tasks } = jsonOf<Imported>(await run('import', file, '--year', '2027', '--json'));
      expect(tasks.map(({ due }) => due)).toEqual(['2027-12-14']);
    }
  });

  it.each<[string, (out: string) => readonly string[], RegExp]>([
    ['no plan named', () => [], /^import: PLAN is missing/],
    ['a file that is not there', () => [folder.at('none.txt')], /^cannot read /],
    [
      'a picture',
      () => [join(__dirname, '../../assets/icons/highlight-16.png')],
      /^cannot read .*no text/,
    ],
    ['an option of another command', () => [PLAN, '--period', '2025'], /does not know --period/],
    ['OUT that is no workbook', () => [PLAN, '-o', folder.at('x.docx')], /must end in \.xlsx/],
    ['a letter', (out) => [join(PROSE, 'own', 'n1-thu-cam-on.txt'), '-o', out], /holds no task/],
  ])('ends with 2 and one line for %s', async (_what, words, line) => {
    const { code, out, err } = await run('import', ...words(folder.at('never.xlsx')));
    expect([code, out, err.length]).toEqual([2, [], 1]);
    expect(err[0]).toMatch(line);
    expect(folder.files()).not.toContain('never.xlsx');
  });
});
