import { Workbook } from '@cj-tech-master/excelts';
import { describe, it, expect } from '@jest/globals';
import { highlight, removeHighlight, type HighlightResult } from '../../../src/excel/highlight';
import { loadView } from '../../../src/excel/read/load-view';
import type { Task } from '../../../src/programme';
import { createHost, workbookOf } from '../../../src/host';
import { largeRows } from '../../samples/large';
import { benchOver, openSample, type Bench } from '../host-door';
import { differences, told } from './colours';
import { openTable, type Line } from './tables';

const DAY = '2025-09-30';
const TWO_MB = 2_000_000;
const BUDGET_OF_HIGHLIGHT = 2;

/** A workbook of plain cells, made without the detour over a file. */
function openRows(rows: readonly (readonly string[])[]): Bench {
  const book = new Workbook();
  const sheet = book.addWorksheet('Theo dõi 2025');
  for (const row of rows) sheet.addRow([...row]);
  return benchOver(createHost(workbookOf(book), { today: DAY }));
}

interface Measured {
  readonly result: HighlightResult;
  /** Syncs beyond those of reading. */
  readonly extra: number;
  readonly heaviest: number;
  /** 2 × distinct deadline texts + exceptions + 4. */
  readonly allowed: number;
}

async function measure(bench: Bench): Promise<Measured> {
  const reading = bench.since();
  const view = await loadView(bench.door, { asOf: DAY, today: DAY });
  const read = reading.syncs();
  const colouring = bench.since();
  const result = await highlight(bench.door, undefined);
  const tasks = view.programmes.flatMap(({ programme }) => programme.tasks);
  const texts = new Set(tasks.map(({ cells }) => (cells.deadline ?? cells.time)?.text ?? ''));
  const exceptions = tasks.filter(isException).length;
  return {
    result,
    extra: colouring.syncs() - read,
    heaviest: colouring.heaviest(),
    allowed: 2 * texts.size + exceptions + 4,
  };
}

/** Tasks that no text of their deadline cell alone can colour. */
function isException({ rows, row, cells, progress, due }: Task): boolean {
  const deadline = cells.deadline ?? cells.time;
  const elsewhere = deadline === undefined || deadline.row !== row - 1 || deadline.text === '';
  return rows.length > 1 || progress.extendedTo !== null || (elsewhere && due !== null);
}

describe('the number of rules and requests', () => {
  it.each(['asPrinted', 'withRemarks', 'annex'] as const)('is small for %s', async (name) => {
    const { result, extra, allowed } = await measure(await openSample(name));
    expect(result.rules).toBeLessThanOrEqual(allowed);
    expect(extra).toBeLessThanOrEqual(BUDGET_OF_HIGHLIGHT);
  });

  it.each([25, 10_000])(
    'stays within the budget at %i tasks, and the colours are right',
    async (count) => {
      const bench = openRows(largeRows(count));
      const { result, extra, heaviest, allowed } = await measure(bench);
      expect(result.rules).toBeGreaterThan(10);
      expect(result.rules).toBeLessThanOrEqual(Math.min(allowed, 60));
      expect(result.unmarked).toEqual([]);
      expect(extra).toBeLessThanOrEqual(BUDGET_OF_HIGHLIGHT);
      expect(heaviest).toBeLessThanOrEqual(TWO_MB);
      const compared = await differences(bench, [DAY]);
      expect(compared.differences.map(told)).toEqual([]);
      expect(compared.strangers).toEqual([]);
      expect(compared.compared).toBeGreaterThanOrEqual(count);
      expect(await removeHighlight(bench.door)).toBe(result.rules);
    },
    120_000,
  );

  it('does not grow with tasks that need a rule of their own', async () => {
    const lines = Array.from({ length: 120 }, (_, i): Line => ({
      deadline: i % 2 ? 'Tháng 8/2025' : 'Quý III/2025',
      note: `Gia hạn đến ${(i % 28) + 1}/11/2025 theo Công văn số ${i}/UBND`,
    }));
    const bench = await openTable(lines);
    const { result, allowed } = await measure(bench);
    expect(result.rules).toBeLessThan(40);
    expect(result.rules).toBeLessThanOrEqual(allowed);
    expect((await differences(bench, ['2025-11-10'])).differences.map(told)).toEqual([]);
  });

  it('takes one request more for each 2 MB of rules', async () => {
    const lines = Array.from({ length: 360 }, (_, i): Line => {
      const [month, day] = [1 + Math.floor(i / 30), 1 + (i % 28)];
      return { deadline: i % 30 < 28 ? `Ngày ${day}/${month}/2025` : `Tháng ${month}/2025 (${i})` };
    });
    const bench = await openTable(lines);
    const { result, extra, heaviest, allowed } = await measure(bench);
    expect(result.rules).toBeGreaterThan(600);
    expect(result.rules).toBeLessThanOrEqual(allowed);
    expect(heaviest).toBeLessThanOrEqual(TWO_MB);
    expect(extra).toBeGreaterThan(1);
    expect(extra).toBeLessThanOrEqual(BUDGET_OF_HIGHLIGHT + 2);
    const again = bench.since();
    await highlight(bench.door, undefined);
    expect(again.heaviest()).toBeLessThanOrEqual(TWO_MB);
  });
});
