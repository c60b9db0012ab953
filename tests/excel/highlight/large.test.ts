import { Workbook } from '@cj-tech-master/excelts';
import { describe, it, expect } from '@jest/globals';
import { highlight, removeHighlight, type HighlightResult } from '../../../src/excel/highlight';
import { depthOf } from '../../../src/excel/highlight/limits';
import { loadView } from '../../../src/excel/read/load-view';
import { createHost, workbookOf } from '../../../src/host';
import { checkConditionalFormula, parseFormula } from '../../../src/host/calc';
import { largeRows } from '../../samples/large';
import { benchOver, openSample, type Bench } from '../host-door';
import { differences, told } from './colours';
import { FIRST_ROW, openTable, SHEET, type Line } from './tables';

const DAY = '2025-09-30';
const TWO_MB = 2_000_000;

/** A workbook of plain cells, made without the detour over a file. */
function openRows(rows: readonly (readonly string[])[]): Bench {
  const book = new Workbook();
  const sheet = book.addWorksheet('Theo dõi 2025');
  for (const row of rows) sheet.addRow([...row]);
  return benchOver(createHost(workbookOf(book), { today: DAY }));
}

/** Requests beyond those of reading: one that reads the rules there, one that writes. */
const BUDGET_OF_HIGHLIGHT = 2;
const MOST_RULES = 6;

interface Measured {
  readonly result: HighlightResult;
  /** Syncs beyond those of reading. */
  readonly extra: number;
  readonly heaviest: number;
}

async function measure(bench: Bench): Promise<Measured> {
  const reading = bench.since();
  await loadView(bench.door, { asOf: DAY, today: DAY });
  const read = reading.syncs();
  const colouring = bench.since();
  const result = await highlight(bench.door, undefined);
  return { result, extra: colouring.syncs() - read, heaviest: colouring.heaviest() };
}

/** Every rule and every name is one that Excel takes with ease. */
function expectWithinLimits({ host }: Bench): void {
  const { book, names } = host.workbook;
  const rules = book.worksheets.flatMap(({ conditionalFormattings }) =>
    conditionalFormattings.flatMap((block) =>
      block.rules.map((rule) => String((rule as { formulae?: unknown[] }).formulae?.[0])),
    ),
  );
  for (const rule of rules) {
    expect(rule.length).toBeLessThan(1_200);
    expect(depthOf(rule).levels).toBeLessThan(30);
    expect(checkConditionalFormula(rule)).toEqual({ ok: true });
  }
  for (const { refersTo, visible, sheetId } of names) {
    expect(refersTo.length).toBeLessThan(8_000);
    expect(parseFormula(refersTo)).toMatchObject({ ok: true });
    expect([visible, sheetId]).toEqual([false, expect.any(Number)]);
  }
}

/** Deadlines that are all written otherwise: days of many years in words. */
function deadlines(count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const [day, month, year] = [
      1 + (i % 28),
      1 + (Math.floor(i / 28) % 12),
      2024 + Math.floor(i / 336),
    ];
    return `Ngày ${day} tháng ${month} năm ${year}`;
  });
}

describe('the number of rules and requests', () => {
  it.each([
    ['asPrinted', 12],
    ['withRemarks', MOST_RULES],
    ['annex', MOST_RULES],
  ] as const)('is small for %s', async (name, most) => {
    const bench = await openSample(name);
    const { result, extra } = await measure(bench);
    expect(result.rules).toBeLessThanOrEqual(most);
    expect(extra).toBeLessThanOrEqual(BUDGET_OF_HIGHLIGHT);
    expectWithinLimits(bench);
  });

  it.each([25, 10_000])(
    'stays within the budget at %i tasks, and the colours are right',
    async (count) => {
      const bench = openRows(largeRows(count));
      const { result, extra, heaviest } = await measure(bench);
      expect(result.rules).toBeLessThanOrEqual(MOST_RULES);
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

  it.each([120, 1_000])('is as small with %i deadline texts', async (count) => {
    const notes = ['', 'Đã hoàn thành', 'Hoàn thành 60%', 'Gia hạn đến 31/12/2026', 'Đã hoàn tất'];
    const lines = deadlines(count).map((deadline, i) => ({ deadline, note: notes[i % 5] ?? '' }));
    const bench = await openTable(lines);
    const { result, extra, heaviest } = await measure(bench);
    expect(result.rules).toBeLessThanOrEqual(MOST_RULES);
    expect(result.unmarked).toEqual([]);
    expect(extra).toBeLessThanOrEqual(BUDGET_OF_HIGHLIGHT);
    expect(heaviest).toBeLessThanOrEqual(TWO_MB);
    expectWithinLimits(bench);
    const compared = await differences(bench, ['2025-03-01', '2026-07-15']);
    expect(compared.differences.map(told)).toEqual([]);
  });

  it('says what is not coloured past 3,000 deadline texts', async () => {
    const lines = deadlines(3_100).map((deadline) => ({ deadline }));
    const bench = await openTable(lines);
    const { unmarked, rules } = await highlight(bench.door, undefined);
    expect(rules).toBeLessThanOrEqual(MOST_RULES);
    expect(unmarked.length).toBeGreaterThanOrEqual(100);
    expectWithinLimits(bench);
    const rows = new Set(unmarked.map(({ row }) => row));
    const { differences: found } = await differences(bench, ['2035-01-01']);
    expect(found.filter(({ task }) => !rows.has(task.row))).toEqual([]);
    const shown = found.map(({ shown: { row } }) => row);
    expect(shown.every((colour) => colour === null)).toBe(true);
  }, 120_000);

  it('does not grow with remarks that move deadlines or are done in part', async () => {
    const lines = Array.from({ length: 120 }, (_, i): Line => ({
      deadline: i % 2 ? 'Tháng 8/2025' : 'Quý III/2025',
      note: `Gia hạn đến ${(i % 28) + 1}/11/2025 theo Công văn số ${i}/UBND`,
    }));
    const bench = await openTable(lines);
    const { result } = await measure(bench);
    expect(result.rules).toBeLessThanOrEqual(MOST_RULES);
    expect((await differences(bench, ['2025-11-10'])).differences.map(told)).toEqual([]);
  });

  it('is small again after rows were copied with their rules', async () => {
    const lines = deadlines(40).map((deadline) => ({ deadline }));
    const bench = await openTable(lines);
    await highlight(bench.door, undefined);
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      for (let i = 0; i < 10; i += 1) {
        const row = FIRST_ROW + lines.length + i;
        sheet.getRange(`A${row}`).copyFrom(`A${FIRST_ROW + i}:I${FIRST_ROW + i}`);
      }
      await context.sync();
    });
    expect((await differences(bench, ['2025-03-01'])).differences.map(told)).toEqual([]);
    const { rules } = await highlight(bench.door, undefined);
    const standing = bench.host.workbook.book.worksheets.flatMap(({ conditionalFormattings }) =>
      conditionalFormattings.flatMap((block) => block.rules),
    );
    expect(standing).toHaveLength(rules);
    expect(rules).toBeLessThanOrEqual(12);
    expect((await differences(bench, ['2025-03-01'])).differences.map(told)).toEqual([]);
  });
});
