import { beforeEach, describe, expect, it } from '@jest/globals';
import { createReport, createSummary } from '../../../src/excel/reports/create-report';
import { createReminders } from '../../../src/excel/reports/create-reminders';
import { readDocument } from '../../../src/excel/reports/read-document';
import { makePeriod } from '../../../src/report';
import type { Bench } from '../host-door';
import { openTasks, SHEET } from '../progress/mark-progress-bench';
import { annexOf, gridOf, moveRows, placeOf, typeAt } from './report-sheet';

const TABLE = 'TT | Nội dung công việc | Thời hạn | Đơn vị chủ trì';
const REQUEST = { period: '2025-Q1', asOf: '2025-03-31', today: '2025-04-02' };
const SUMMARY = 'TH Quý I-2025';
const DETAIL = annexOf(SUMMARY, 1);
const WORDS = 'Văn phòng sở xác nhận';

let bench: Bench;

/** Two tables whose tasks share rows, numbers, deadlines and units; with `same` every second content, too. */
async function open(same: boolean): Promise<void> {
  const rows = [1, 2, 3].map((n) => {
    const right = same && n === 2 ? `Việc trái ${n}` : `Việc phải ${n}`;
    return `${n} | Việc trái ${n} | Quý I/2025 | Văn phòng | | ${n} | ${right} | Quý I/2025 | Văn phòng`;
  });
  bench = await openTasks(rows.join('\n'), { header: `${TABLE} | | ${TABLE}` });
}

async function contents(): Promise<string[]> {
  const texts = (await gridOf(bench, DETAIL)).flat().map(String);
  return texts.filter((text) => /^Việc (trái|phải) \d$/.test(text));
}

/** The rows of the detail table that hold these words somewhere, by their content. */
async function rowsWith(words: string): Promise<string[]> {
  const grid = await gridOf(bench, DETAIL);
  const rows = grid.filter((row) => row.some((value) => String(value).includes(words)));
  return rows.map((row) => row.map(String).find((text) => text.startsWith('Việc')) ?? '');
}

async function typeBeside(content: string): Promise<void> {
  const { row } = await placeOf(bench, DETAIL, content);
  const { column } = await placeOf(bench, DETAIL, 'Trạng thái');
  await typeAt(bench, DETAIL, { row, column }, WORDS);
}

describe('a summary over two tables side by side', () => {
  beforeEach(async () => {
    await open(false);
    await createSummary(bench.door, REQUEST);
  });

  it('lists the tasks of both', async () => {
    expect((await contents()).sort()).toEqual([
      ...[1, 2, 3].map((n) => `Việc phải ${n}`),
      ...[1, 2, 3].map((n) => `Việc trái ${n}`),
    ]);
  });

  it('leaves one task out where one row was deleted', async () => {
    const { row } = await placeOf(bench, DETAIL, 'Việc phải 2');
    await moveRows(bench, DETAIL, 'delete', row);
    const again = await createSummary(bench.door, { ...REQUEST, handChanged: 'keep' });
    expect(again.leftOut).toHaveLength(1);
    expect(await contents()).toHaveLength(5);
    expect(await contents()).not.toContain('Việc phải 2');
    expect(await contents()).toContain('Việc trái 2');
  });

  it('keeps handwriting on the one row it was written on', async () => {
    await typeBeside('Việc phải 2');
    await createSummary(bench.door, { ...REQUEST, handChanged: 'keep' });
    expect(await rowsWith(WORDS)).toEqual(['Việc phải 2']);
  });
});

describe('two tables side by side that share a task word for word', () => {
  beforeEach(() => open(true));

  it('lose one of the two where one row was deleted, and keep handwriting once', async () => {
    await createSummary(bench.door, REQUEST);
    await typeBeside('Việc trái 3');
    const { row } = await placeOf(bench, DETAIL, 'Việc trái 2');
    await moveRows(bench, DETAIL, 'delete', row);
    const again = await createSummary(bench.door, { ...REQUEST, handChanged: 'keep' });
    expect(again.leftOut).toHaveLength(1);
    expect((await contents()).filter((text) => text === 'Việc trái 2')).toHaveLength(1);
    expect(await rowsWith(WORDS)).toEqual(['Việc trái 3']);
  });

  it('have a report and a list of their own each, which the next of the other leaves standing', async () => {
    const place = { sheet: SHEET, row: 1 };
    const names: string[] = [];
    for (const column of [0, 5, 0, 5]) {
      const { sheet, replaced, counts } = await createReport(bench.door, {
        ...REQUEST,
        ...place,
        column,
      });
      const list = await createReminders(bench.door, { ...REQUEST, ...place, column });
      expect([counts.total, replaced, list.replaced]).toEqual([
        3,
        names.length > 3,
        names.length > 3,
      ]);
      names.push(sheet, list.sheet);
    }
    expect(new Set(names).size).toBe(4);
    expect(names.slice(4)).toEqual(names.slice(0, 4));
    const texts = (await gridOf(bench, annexOf(names[2] ?? '', 1))).flat().map(String);
    expect(texts).toContain('Việc phải 1');
    expect(texts).not.toContain('Việc trái 1');
  });

  it.each([0, 5])('take to Word the report of the one in column %s', async (column) => {
    const period = makePeriod('quarter', 2025, 1);
    const place = { sheet: SHEET, row: 1 };
    const written = new Map<number, string>();
    for (const at of [0, 5]) {
      const { sheet } = await createReport(bench.door, { ...REQUEST, ...place, column: at });
      written.set(at, sheet);
    }
    const wanted = { standing: null, written: null, ...place, column, period };
    expect((await readDocument(bench.door, wanted)).sheet).toBe(written.get(column));
  });
});
