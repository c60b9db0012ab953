import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ANNEX, WITH_REMARKS, jsonOf, useCommandLine, useFolder } from './command-line';

const run = useCommandLine();
const folder = useFolder();

interface Read {
  readonly programmes: readonly {
    readonly sheet: string;
    readonly year: number;
    readonly title: string;
    readonly columns: Readonly<Record<string, string>>;
    readonly sections: readonly { numeral: string }[];
    readonly tasks: readonly {
      content: string;
      due: string | null;
      leads: string[];
      note: string | null;
    }[];
  }[];
}

describe('next-year', () => {
  it("writes next year's programme beside this year's, which stays as it was", async () => {
    const out = folder.at('next.xlsx');
    const words = ['next-year', WITH_REMARKS, '--as-of', '2025-12-20', '-o', out, '--json'];
    const before = jsonOf<Read>(await run('read', WITH_REMARKS, '--json')).programmes[0]!;
    const result = jsonOf<Record<string, unknown>>(await run(...words));
    expect(result).toEqual({ sheet: 'Chương trình 2026', carried: 16, repeated: 2, left: 7 });
    const { programmes } = jsonOf<Read>(await run('read', out, '--json'));
    expect(programmes).toHaveLength(2);
    expect(programmes[0]).toEqual(before);
    const next = programmes[1]!;
    expect(next).toMatchObject({ sheet: 'Chương trình 2026', year: 2026, columns: before.columns });
    expect(next.title).not.toContain('1432/QĐ');
    expect(next.tasks).toHaveLength(18);
    for (const task of next.tasks) {
      expect(task.due === null || task.due.startsWith('2026-')).toBe(true);
      expect(task.note).toBeNull();
      const old = before.tasks.find(({ content }) => content === task.content);
      expect(old?.leads).toEqual(task.leads);
    }
  });

  it('keeps headings, and numbers tasks inside them', async () => {
    const out = folder.at('annex.xlsx');
    await run('next-year', ANNEX, '-o', out, '--as-of', '2023-12-01', '--json');
    const [before, next] = jsonOf<Read>(await run('read', out, '--json')).programmes;
    expect(next!.sections.map(({ numeral }) => numeral)).toEqual(
      before!.sections.map(({ numeral }) => numeral),
    );
    expect(next!.year).toBe(2024);
  });

  it.each([
    ['no OUT', [WITH_REMARKS], /^-o OUT is missing/],
    ['OUT of another kind', [WITH_REMARKS, '-o', 'next.docx'], /must end in \.xlsx/],
    ['an option of another command', [WITH_REMARKS, '--period', '2025'], /does not know --period/],
  ])('ends with 2 and one line for %s', async (_what, words, line) => {
    const { code, err } = await run('next-year', ...words);
    expect([code, err.length]).toEqual([2, 1]);
    expect(err[0]).toMatch(line);
  });

  it('leaves the file it read alone', async () => {
    const before = readFileSync(WITH_REMARKS);
    await run('next-year', WITH_REMARKS, '-o', folder.at('again.xlsx'));
    expect(readFileSync(WITH_REMARKS).equals(before)).toBe(true);
  });
});
