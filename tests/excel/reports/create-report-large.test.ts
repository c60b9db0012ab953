import { beforeAll, describe, expect, it } from '@jest/globals';
import { PAYLOAD_LIMIT } from '../../../src/excel/read/bytes';
import { createReport } from '../../../src/excel/reports/create-report';
import type { ActionStep } from '../../../src/excel/door/watch';
import type { ReportResult } from '../../../src/excel/reports/report-request';
import type { Host } from '../../../src/host';
import { withRemarks } from '../../samples/build';
import { largeRows } from '../../samples/large';
import { openSheet, sheetNames, type Bench } from '../host-door';

const TASKS = 10_000;
const SHEET = 'BC Quý III-2025';

let bench: Bench;
let first: ReportResult;
let cost: Host['log'];

/** What is allowed beyond the three syncs of reading (src/README §8). */
const BUDGET = { first: 4, again: 6 };
/** The standing set is read and read again by sheets: the last piece of each is not full. */
const UNFILLED = 1;

/** Syncs beyond the budget and the megabytes that force them. */
function overBudget(log: Host['log'], allowed: number): number {
  const bytes = log.reduce((sum, one) => sum + one.requestBytes + one.responseBytes, 0);
  return log.length - 3 - allowed - Math.ceil(bytes / PAYLOAD_LIMIT);
}

function heaviest(log: Host['log']): number {
  return Math.max(...log.map((one) => Math.max(one.requestBytes, one.responseBytes)));
}

async function report(): Promise<{ result: ReportResult; log: Host['log'] }> {
  const start = bench.host.log.length;
  const result = await createReport(bench.door, {
    period: '2025-Q3',
    today: '2025-10-06',
    handChanged: 'keep',
  });
  return { result, log: bench.host.log.slice(start) };
}

/** The status cell of the task numbered 9991, before it is given these words. */
function status(words?: string): Promise<unknown> {
  return bench.run(async (context) => {
    const name = bench.host.workbook.names.find((one) => one.name.startsWith('ctct_detail_'));
    const table = context.workbook.names.getItem(name?.name ?? '').getRange();
    const captions = table.getRow(0).load('values');
    const ordinals = table.getColumn(0).load('values');
    await context.sync();
    const row = (ordinals.values as unknown[][]).findIndex(([ordinal]) => ordinal === '9991');
    const column = (captions.values[0] as unknown[]).indexOf('Trạng thái');
    const cell = table.getCell(row, column).load('values');
    await context.sync();
    const before: unknown = cell.values[0]?.[0];
    if (words !== undefined) cell.values = [[words]];
    await context.sync();
    return before;
  });
}

beforeAll(async () => {
  bench = await openSheet({ ...withRemarks(), rows: largeRows(TASKS).slice(3) });
  const made = await report();
  first = made.result;
  cost = made.log;
}, 300_000);

describe('a report on 10,000 tasks', () => {
  it('counts every one of them', () => {
    expect(first.document.sources[0]?.tasks).toBe(TASKS);
    // Of each 25 tasks 17 lie in the third quarter.
    expect(first.counts).toMatchObject({ total: (TASKS * 17) / 25, dropped: TASKS / 25 });
    expect(sheetNames(bench).slice(0, 2)).toEqual(['Theo dõi 2025', SHEET]);
  });

  it('takes four syncs beyond the read and one more per 2 MB, none of them above 2 MB', () => {
    expect(overBudget(cost, BUDGET.first)).toBeLessThanOrEqual(0);
    expect(heaviest(cost)).toBeLessThanOrEqual(PAYLOAD_LIMIT);
  });

  it('stops while they are read, and nothing was written', async () => {
    const abort = new AbortController();
    const told: [ActionStep, number][] = [];
    const onProgress = (step: ActionStep, share: number): void => {
      told.push([step, share]);
      // The officer's click comes when the pane has its second turn: the first is before the first task.
      if (step === 'computing') setTimeout(() => setTimeout(() => abort.abort(), 0), 0);
    };
    const { workbook } = bench.host;
    const before = [sheetNames(bench), workbook.revision, structuredClone(workbook.names)];
    const request = { period: '2025-Q2', today: '2025-10-06' };
    const stopped = createReport(bench.door, request, { onProgress, signal: abort.signal });
    await expect(stopped).rejects.toMatchObject({ key: 'cancelled' });
    expect(told.filter(([step]) => step === 'computing')).toHaveLength(1);
    expect(told.map(([step]) => step)).not.toContain('writing');
    expect([sheetNames(bench), workbook.revision, workbook.names]).toEqual(before);
  });

  it('keeps a cell changed by hand among them, at the same price when made again', async () => {
    expect(await status('Hoàn thành đúng hạn')).toMatch(/^Quá hạn/);
    const { result, log } = await report();
    expect(result.kept.map(({ ordinal, value }) => [ordinal, value])).toEqual([
      ['9991', 'Hoàn thành đúng hạn'],
    ]);
    expect(await status()).toBe('Hoàn thành đúng hạn');
    expect(overBudget(log, BUDGET.again + UNFILLED)).toBeLessThanOrEqual(0);
    expect(heaviest(log)).toBeLessThanOrEqual(PAYLOAD_LIMIT);
  }, 300_000);
});
