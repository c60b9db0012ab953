import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { removeHighlight } from '../../src/excel/highlight';
import {
  ANNEX,
  WITH_REMARKS,
  fixture,
  jsonOf,
  opened,
  useCommandLine,
  useFolder,
} from './command-line';

interface Finding {
  code: string;
  severity: 'error' | 'warning' | 'info';
}

interface Checked {
  findings: Finding[];
  counts: Record<Finding['severity'], number>;
}

const run = useCommandLine();
const folder = useFolder();
const CLEAN = fixture('workbook-with-other-sheets');
const AS_OF = ['--as-of', '2025-09-30'];

describe('check', () => {
  it('ends with 1 where a finding is an error, and has the fields of the contract', async () => {
    const { code, out, err } = await run('check', WITH_REMARKS, ...AS_OF, '--json');
    expect([code, err, out.length]).toEqual([1, [], 1]);
    const { findings, counts } = JSON.parse(out[0] ?? '') as Checked;
    expect(findings[0]).toEqual({
      code: 'responsible.missing',
      severity: 'error',
      sheet: 'Theo dõi 2025',
      cell: 'E23',
      task: '18',
      message: expect.stringContaining('chưa có đơn vị chủ trì'),
    });
    for (const severity of ['error', 'warning', 'info'] as const)
      expect(counts[severity]).toBe(findings.filter((one) => one.severity === severity).length);
  });

  it('ends with 0 where none is', async () => {
    const said = await run('check', CLEAN, ...AS_OF, '--json');
    const { counts } = jsonOf<Checked>(said);
    expect(counts.error).toBe(0);
  });

  it('prints a line a finding and the counts without --json, with the same exit code', async () => {
    const { code, out } = await run('check', WITH_REMARKS, ...AS_OF);
    expect(code).toBe(1);
    expect(out[0]).toMatch(/^error\tTheo dõi 2025!E23\tresponsible\.missing\tNhiệm vụ này/);
    expect(out.at(-1)).toMatch(/^2 error, \d+ warning, \d+ info$/);
    expect((await run('check', CLEAN, ...AS_OF)).code).toBe(0);
  });
});

describe('highlight', () => {
  it('colours a copy, leaves FILE alone and says what it did', async () => {
    const before = readFileSync(ANNEX);
    const out = folder.at('highlighted.xlsx');
    const said = await run('highlight', ANNEX, '-o', out, '--json');
    const { sheets, rules } = jsonOf<{ sheets: string[]; rules: number }>(said);
    expect(sheets).toEqual(['Phụ lục 2023']);
    expect(rules).toBeGreaterThan(0);
    expect(readFileSync(ANNEX).equals(before)).toBe(true);
    expect(await removeHighlight((await opened(out)).door)).toBe(rules);
  });
});
