import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createReport } from '../../../src/excel/reports/create-report';
import { saveWorkbook } from '../../../src/host/file';
import { parsePeriod, type Period } from '../../../src/report';
import { openSample, type Bench } from '../host-door';
import { annexOf, detailCell, gridOf, typeAt } from './report-sheet';

const OFFICE = 'soffice';
const isThere = spawnSync(OFFICE, ['--version']).status === 0;
const NAME = 'formulas in a spreadsheet program that is not ours';
const PERIODS = ['2025-Q3', '2025-H2', '2025'];

/** Takes every formula's stored result out of a workbook file, so that whoever opens it has to calculate. */
function withoutResults(bytes: Uint8Array): { bytes: Uint8Array; formulas: number } {
  let formulas = 0;
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => {
    if (!/worksheets\/sheet\d+\.xml$/.test(name)) return [name, part];
    const xml = strFromU8(part).replace(/(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g, (_, end: string) => {
      formulas += 1;
      return end;
    });
    return [name, strToU8(xml)];
  });
  return { bytes: zipSync(Object.fromEntries(parts)), formulas };
}

/** The workbook as LibreOffice calculates and saves it. */
function calculated(bytes: Uint8Array, folder: string): Uint8Array {
  const out = join(folder, 'out');
  mkdirSync(out, { recursive: true });
  const file = join(folder, 'report.xlsx');
  writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const words = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, file];
  const { status, stderr } = spawnSync(OFFICE, words, { encoding: 'utf8', timeout: 100_000 });
  if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stderr}`);
  return new Uint8Array(readFileSync(join(out, 'report.xlsx')));
}

/** What LibreOffice stored as the result of each formula: 0-based row, column and value. Nothing of ours calculates here. */
async function resultsIn(bytes: Uint8Array, sheet: string): Promise<[number, number, unknown][]> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  const found: [number, number, unknown][] = [];
  book.getWorksheet(sheet)?.eachRow((row, number) =>
    row.eachCell((cell, column) => {
      if (cell.formula) found.push([number - 1, column - 1, cell.result ?? '']);
    }),
  );
  return found;
}

/** Numbers to ten digits, as both programs round their last ones in their own way. */
function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(10)) : value;
}

const suite = isThere ? describe : describe.skip;
suite(isThere ? NAME : `${NAME} (skipped: no LibreOffice found)`, () => {
  let folder: string;
  let ours: Bench;
  let theirs: Uint8Array;
  let sheets: string[];
  let formulas: number;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
    ours = await openSample('withRemarks');
    sheets = [];
    for (const id of PERIODS) {
      const period = parsePeriod(id) as Period;
      const asOf = period.to;
      const { sheet } = await createReport(ours.door, { period, asOf, today: '2026-01-05' });
      sheets.push(sheet, ...([1, 2, 3] as const).map((number) => annexOf(sheet, number)));
      // An officer corrects a status by hand: every figure has to follow, there as here.
      const place = await detailCell(ours, sheet, '16', 'Trạng thái');
      await typeAt(ours, sheet, place, 'Hoàn thành đúng hạn');
    }
    const stripped = withoutResults(await saveWorkbook(ours.host.workbook));
    formulas = stripped.formulas;
    theirs = calculated(stripped.bytes, folder);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('come to what the stand-in host makes of them, after a correction by hand', async () => {
    let compared = 0;
    for (const sheet of sheets) {
      const grid = await gridOf(ours, sheet);
      const results = await resultsIn(theirs, sheet);
      for (const [row, column, value] of results)
        expect([row, column, rounded(value)]).toEqual([row, column, rounded(grid[row]?.[column])]);
      compared += results.length;
    }
    expect(compared).toBe(formulas);
    expect(compared).toBeGreaterThan(300);
  });

  it('follow the correction: those done in time are one more than the programme says', async () => {
    const [sheet = ''] = sheets;
    const grid = await gridOf(ours, sheet);
    const at = grid.findIndex((row) => row[1] === 'Hoàn thành đúng hạn');
    const counts = (await resultsIn(theirs, sheet)).filter(([row]) => row === at);
    expect(counts[0]?.[2]).toBe(2);
  });
});
