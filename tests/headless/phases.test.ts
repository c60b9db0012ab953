import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { saveSettings } from '../../src/excel/settings/save-settings';
import { reportAsText } from '../../src/report';
import { createReport } from '../../src/excel/reports/create-report';
import { saveWorkbook } from '../../src/host/file';
import { openBytes } from '../excel/host-door';
import { WITH_REMARKS, jsonOf, useCommandLine, useFolder } from './command-line';

const PHASES = [
  { name: 'Đợt 1', from: '2025-01-01', to: '2025-08-30' },
  { name: 'Đợt 2', from: '2025-09-01', to: '2025-11-30' },
];

const run = useCommandLine();
const folder = useFolder();
const FILE = folder.at('phases.xlsx');
const OUT = folder.at('out.xlsx');

/** The sample with these phases in its settings. */
const withPhases = async () => {
  const bench = await openBytes(new Uint8Array(readFileSync(WITH_REMARKS)));
  await saveSettings(bench.door, { phases: PHASES });
  return bench;
};

beforeAll(async () => {
  const { host } = await withPhases();
  writeFileSync(FILE, await saveWorkbook(host.workbook));
});

describe('a report on a phase of the plan', () => {
  it('is found by the phase’s name, whatever the case, and named after it', async () => {
    const { sheets, period } = jsonOf<{ sheets: string[]; period: unknown }>(
      await run('report', FILE, '--period', 'đợt 1', '-o', OUT, '--json'),
    );
    expect(sheets[0]).toBe('BC Đợt 1-2025');
    expect(period).toEqual({ id: '2025-01-01..2025-08-30', from: '2025-01-01', to: '2025-08-30' });
  });

  it('is the same report by its days', async () => {
    const { sheets } = jsonOf<{ sheets: string[] }>(
      await run('report', FILE, '--period', '2025-01-01..2025-08-30', '-o', OUT, '--json'),
    );
    expect(sheets[0]).toBe('BC Đợt 1-2025');
  });

  it.each(['Đợt 3', '2025-Q5'])('“%s” is refused in one line', async (period) => {
    const { code, err } = await run('report', FILE, '--period', period, '-o', OUT);
    expect(code).toBe(2);
    expect(err).toHaveLength(1);
    expect(err[0]).toContain(period);
  });

  it('names what follows by the next phase, and compares with the one before', async () => {
    const { door } = await withPhases();
    const request = { today: '2025-09-05', asOf: '2025-08-30' };
    const first = await createReport(door, { period: 'Đợt 1', ...request });
    const text = reportAsText(first.document);
    expect(text).toContain(
      'NHIỆM VỤ TRỌNG TÂM KỲ TỚI (Đợt 2 (từ ngày 01/9/2025 đến ngày 30/11/2025))',
    );
    expect(text).toContain('Chương trình công tác Đợt 1 (từ ngày 01/01/2025 đến ngày 30/8/2025)');
    const second = await createReport(door, { period: 'Đợt 2', today: '2025-12-01' });
    expect(reportAsText(second.document)).toContain('So với báo cáo Đợt 1');
  });
});
