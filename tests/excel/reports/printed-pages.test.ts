import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createReport } from '../../../src/excel/reports/create-report';
import type { ReportResult } from '../../../src/excel/reports/report-request';
import { saveWorkbook } from '../../../src/host/file';
import { tablesOf, type Paper } from '../../../src/report';
import { printedColumns } from '../../../src/report/cell-text';
import { openSample, type Bench } from '../host-door';
import { openPlain } from '../plain-book';
import { variedRows } from '../../samples/varied';

const TODAY = '2025-10-06';
const has = (program: string, ...words: string[]): boolean =>
  spawnSync(program, words).error === undefined;
const isThere = has('soffice', '--version') && has('pdftotext', '-v');
const NAME = 'pages as LibreOffice prints them';

/** What is to be printed: the programme, and how many pages its report and its annexes may take. */
const PRINTED = [
  { name: 'sample', tasks: 25, report: 4, annexes: 9 },
  { name: 'large', tasks: 150, report: 5, annexes: Infinity },
] as const;

/** A text without what printing does to it: spaces, line breaks, composed letters. */
function bare(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}

/** The captions of each table of a paper, as they stand one behind the other in print. */
function captionsOf({ blocks }: Paper): string[] {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  return tables.map((table) =>
    bare(
      printedColumns(table)
        .map(({ column }) => column.caption)
        .join(''),
    ),
  );
}

function lettersOf(text: string): string {
  return [...text].sort().join('');
}

function titleOf({ blocks }: Paper): string {
  const lines = blocks.flatMap((block) => (block.kind === 'title' ? block.lines : []));
  return bare(lines.map(({ text }) => text).join(''));
}

/** Only the report's own sheets are printed. */
async function fileOf({ run, host }: Bench, { sheets }: ReportResult): Promise<Uint8Array> {
  await run(async (context) => {
    const all = context.workbook.worksheets.load('items/name');
    await context.sync();
    for (const sheet of all.items) if (!sheets.includes(sheet.name)) sheet.visibility = 'Hidden';
    await context.sync();
  });
  return saveWorkbook(host.workbook);
}

const suite = isThere ? describe : describe.skip;
suite(isThere ? NAME : `${NAME} (skipped: no LibreOffice or pdftotext found)`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'printed-'));
  const results = new Map<string, ReportResult>();
  const pages = new Map<string, string[]>();

  beforeAll(async () => {
    const large = {
      name: 'CTCT',
      rows: variedRows(150),
    };
    const benches = { sample: await openSample('withRemarks'), large: openPlain([large]) };
    for (const [name, bench] of Object.entries(benches)) {
      const result = await createReport(bench.door, { period: '2025-Q3', today: TODAY });
      results.set(name, result);
      writeFileSync(join(folder, `${name}.xlsx`), await fileOf(bench, result));
    }
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const files = PRINTED.map(({ name }) => join(folder, `${name}.xlsx`));
    const words = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files];
    const { status, stderr } = spawnSync('soffice', words, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stderr}`);
    for (const { name } of PRINTED) {
      const pdf = join(folder, `${name}.pdf`);
      const { stdout } = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
      pages.set(name, stdout.split('\f').slice(0, -1));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The pages of each paper, as lines without spaces: its first page bears no number. */
  function pagesOf(name: string): { paper: Paper; printed: string[][] }[] {
    const papers = results.get(name)?.document.papers ?? [];
    const all = (pages.get(name) ?? []).map((text) => text.split('\n').map(bare).filter(Boolean));
    const starts = all.flatMap(([first = ''], at) => (/^\d+$/.test(first) ? [] : [at]));
    expect(starts).toHaveLength(papers.length);
    return papers.map((paper, i) => ({ paper, printed: all.slice(starts[i], starts[i + 1]) }));
  }

  it.each(PRINTED)('are as few as can be signed: $tasks tasks', ({ name, report, annexes }) => {
    const [own, ...others] = pagesOf(name);
    const rest = others.reduce((sum, { printed }) => sum + printed.length, 0);
    expect(own?.printed.length).toBeLessThanOrEqual(report);
    expect(rest).toBeLessThanOrEqual(annexes);
    expect(others.map(({ paper }) => paper.id)).toEqual(['detail', 'groups', 'others']);
  });

  it.each(PRINTED)('of annexes have their own table’s header on top: $tasks tasks', ({ name }) => {
    for (const { paper, printed } of pagesOf(name).slice(1)) {
      const [captions = ''] = captionsOf(paper);
      const columns = printedColumns([...tablesOf({ papers: [paper] }).values()][0]!).length;
      const numbers = Array.from({ length: columns }, (_, i) => `(${i + 1})`).join('');
      printed.forEach((lines, page) => {
        const at = lines.indexOf(numbers);
        const above = page === 0 ? titleOf(paper) : String(page + 1);
        const head = lines.slice(0, at).join('').replace(/_{3,}/g, '');
        expect(at).toBeGreaterThan(0);
        // Captions of several lines stand beside each other: what counts is which letters stand there.
        expect(lettersOf(head)).toBe(lettersOf(`${above}${captions}`));
      });
    }
  });

  it.each(PRINTED)('hold every task: $tasks tasks', ({ name }) => {
    const [, detail] = pagesOf(name);
    const table = tablesOf({ papers: detail ? [detail.paper] : [] }).get('detail');
    const text = (detail?.printed ?? []).flat().join('\n');
    const content = table?.columns.findIndex(({ id }) => id === 'content') ?? -1;
    for (const { kind, cells } of table?.rows ?? []) {
      const words = bare(String(cells[kind === 'heading' ? 0 : content])).slice(0, 12);
      expect(text).toContain(words);
    }
  });

  it.each(PRINTED)(
    'keep the report’s table whole, and the signature with words: $tasks tasks',
    ({ name }) => {
      const [report] = pagesOf(name);
      const [captions = ''] = report ? captionsOf(report.paper) : [];
      const page = report?.printed.find((lines) => lines.includes('(1)(2)(3)(4)')) ?? [];
      expect(page.indexOf(captions)).toBe(page.indexOf('(1)(2)(3)(4)') - 1);
      expect(page.findIndex((line) => line.startsWith('Tổngcộng'))).toBeGreaterThan(0);
      const last = report?.printed.at(-1) ?? [];
      const closing = last.findIndex((line) => line.startsWith('Trênđâylàbáocáo'));
      expect(closing).toBeGreaterThan(-1);
      expect(last.findIndex((line) => line.startsWith('Nơinhận:'))).toBeGreaterThan(closing);
    },
  );
});
