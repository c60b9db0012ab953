import { beforeEach, describe, expect, it } from '@jest/globals';
import { createReminders } from '../../../src/excel/reports/create-reminders';
import { createReport } from '../../../src/excel/reports/create-report';
import { createSummary } from '../../../src/excel/reports/create-report';
import {
  readDocument,
  type StandingDocument,
  type WantedDocument,
} from '../../../src/excel/reports/read-document';
import { makePeriod, reportAsText, type Printable } from '../../../src/report';
import { openSample, reopened, type Bench } from '../host-door';
import { annexOf, detailCell, gridOf, placeOf, typeAt } from './report-sheet';

const TODAY = '2025-10-06';
const REQUEST = { period: '2025-Q3', asOf: '2025-09-30', today: TODAY };
const SHEET = 'BC Quý III-2025';
const SOURCE = 'Theo dõi 2025';

let bench: Bench;

/** The report of the third quarter, whatever sheet the officer stands on. */
async function read(more: Partial<WantedDocument> = {}): Promise<StandingDocument> {
  const grid = await gridOf(bench, SOURCE);
  const row = grid.findIndex((cells) => cells.includes('Nội dung công việc'));
  const period = makePeriod('quarter', 2025, 3);
  const wanted = { standing: SOURCE, written: null, sheet: SOURCE, row, period };
  return readDocument(bench.door, { ...wanted, ...more });
}

/** A document's words; what only the sheet shows (dots, spaces, rows that say nothing) left aside. */
function wordsOf(document: Printable): string[] {
  return reportAsText(document)
    .split('\n')
    .map((line) => line.normalize('NFC').replace(/\s+/g, ' ').replaceAll(',0%', '%').trim())
    .filter((line) => !/^[.…\s]*$|^(Đơn vị ghi thêm|Ghi thêm)$/.test(line))
    .filter((line, at, all) => !line.startsWith('TT ') || all.indexOf(line) === at);
}

describe('a report read back from the workbook', () => {
  beforeEach(async () => {
    bench = await openSample('withRemarks');
  });

  it('says what was written, though the pane was closed and the file opened again', async () => {
    const { document } = await createReport(bench.door, REQUEST);
    bench = await reopened(bench);
    const standing = await read();
    expect(standing.sheet).toBe(SHEET);
    expect(wordsOf(standing.document)).toEqual(wordsOf(document));
    expect(standing.document.papers.map(({ id, orientation }) => [id, orientation])).toEqual(
      document.papers.map(({ id, orientation }) => [id, orientation]),
    );
  });

  it('says what the officer wrote on its sheets since, and the figures that follow', async () => {
    await createReport(bench.door, REQUEST);
    const dots = await placeOf(bench, SHEET, /^\s*…+$/);
    await typeAt(bench, SHEET, dots, 'Đơn vị đã cố gắng.');
    const status = await detailCell(bench, SHEET, '10', 'Trạng thái');
    await typeAt(bench, SHEET, status, 'Hoàn thành');
    const text = wordsOf((await read()).document).join('\n');
    expect(text).toContain('Đơn vị đã cố gắng.');
    expect(text).toMatch(/^\d Khác 1 5,9%$/m);
    expect(text).toMatch(/^10 .* Hoàn thành$/m);
  });

  it('keeps its form: letterhead, title, headings, tables under their captions, signature', async () => {
    await createReport(bench.door, REQUEST);
    const [report, detail] = (await read()).document.papers;
    const kinds = report?.blocks.map(({ kind }) => kind) ?? [];
    expect(kinds.slice(0, 4)).toEqual(['letterhead', 'title', 'addressee', 'paragraph']);
    expect(kinds.at(-1)).toBe('signature');
    expect(kinds.filter((kind) => kind === 'table')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'chart')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'heading')).toHaveLength(7);
    const table = detail?.blocks.find((block) => block.kind === 'table');
    expect(table?.table.columns.map(({ caption }) => caption)).toEqual(
      expect.arrayContaining(['TT', 'Nội dung công việc', 'Trạng thái']),
    );
    expect(table?.table.columns.map(({ caption }) => caption)).not.toContain('Loại');
  });

  it('is the one the officer stands on, else the last one written, else that of the period', async () => {
    await createReport(bench.door, REQUEST);
    await createReport(bench.door, { ...REQUEST, period: '2025-M09' });
    const { sheet: list } = await createReminders(bench.door, { asOf: TODAY, today: TODAY });
    const month = 'BC Tháng 9-2025';
    expect((await read()).sheet).toBe(SHEET);
    expect((await read({ written: list })).sheet).toBe(list);
    expect((await read({ written: list, standing: annexOf(month, 1) })).sheet).toBe(month);
  });

  it('can be a list, or a summary', async () => {
    const list = await createReminders(bench.door, { asOf: TODAY, today: TODAY });
    const reminders = await read({ standing: list.sheet });
    expect(wordsOf(reminders.document)).toEqual(wordsOf(list.document));
    const made = await createSummary(bench.door, REQUEST);
    const summary = await read({ standing: made.sheet });
    expect(wordsOf(summary.document)).toEqual(wordsOf(made.document));
  });

  it('says that there is none where none stands', async () => {
    await expect(read()).rejects.toMatchObject({ key: 'noReport' });
  });
});

describe('pictures of its charts', () => {
  beforeEach(async () => {
    bench = await openSample('withRemarks');
    await createReport(bench.door, REQUEST);
  });

  it('are what Excel gives of each, in one request', async () => {
    const since = bench.since();
    const { pictures, missing, document } = await read();
    expect(since.syncs()).toBeLessThanOrEqual(5);
    const titles = document.papers.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'chart' ? [block.title] : [])),
    );
    expect([...pictures.keys()].sort()).toEqual([...titles].sort());
    expect(missing).toBe(0);
    for (const { png, width, height } of pictures.values()) {
      expect([...png.slice(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
      expect(width).toBeGreaterThan(height);
    }
  });

  it('are missed where Excel refuses, and all else is whole', async () => {
    const whole = wordsOf((await read()).document);
    const before = bench.host.log.length;
    await read();
    const requests = bench.host.log.length - before;
    bench.host.order([
      { kind: 'fail', at: requests - 1, code: 'GeneralException' },
      { kind: 'fail', at: requests, code: 'GeneralException' },
      { kind: 'fail', at: requests + 1, code: 'GeneralException' },
    ]);
    const { missing, pictures, document } = await read();
    expect(missing + pictures.size).toBe(2);
    expect(missing).toBeGreaterThan(0);
    expect(wordsOf(document)).toEqual(whole);
  });

  it('are not asked for where there are no charts', async () => {
    const { sheet } = await createReminders(bench.door, { asOf: TODAY, today: TODAY });
    const grid = await gridOf(bench, SOURCE);
    expect(grid.length).toBeGreaterThan(0);
    const since = bench.since();
    expect(await readOnly(sheet)).toMatchObject({ missing: 0 });
    expect(since.syncs()).toBeLessThanOrEqual(3);
  });

  const readOnly = (sheet: string) =>
    readDocument(bench.door, {
      standing: sheet,
      written: null,
      sheet: SOURCE,
      row: 0,
      period: makePeriod('quarter', 2025, 3),
    });
});
