import { describe, expect, it } from '@jest/globals';
import { paperGrid } from '../../../src/excel/layout/grid';
import { pageBreaks } from '../../../src/excel/layout/pages';
import { placeBlocks } from '../../../src/excel/layout/place';
import { printedHeight } from '../../../src/excel/sheet/page';
import type { SheetPlan } from '../../../src/excel/sheet/sheet-plan';
import type { Block, Table } from '../../../src/report';
import { plansOf, REPORTS, written } from './plans';

/** The pages of a plan: first and last row of each. */
function pagesOf({ breaks, printedRows }: SheetPlan): [number, number][] {
  const starts = [0, ...breaks];
  return starts.map((start, i) => [start, (starts[i + 1] ?? printedRows) - 1]);
}

function pageOfRow(plan: SheetPlan, row: number): number {
  return pagesOf(plan).findIndex(([first, last]) => row >= first && row <= last);
}

const SHEETS = REPORTS.flatMap(([name, period]) =>
  [...plansOf(name, period)].map(([paper, plan]) => [name, period, paper, plan] as const),
);

describe.each(SHEETS)('the pages of %s, %s: %s', (_name, _period, _paper, plan) => {
  it('hold no more than fits, the repeated captions included', () => {
    const [, titles] = plan.printTitles ?? [0, Infinity];
    const repeated = (plan.heights.get(titles - 1) ?? 0) + (plan.heights.get(titles) ?? 0);
    for (const [first, last] of pagesOf(plan)) {
      let height = first > titles ? repeated : 0;
      for (let row = first; row <= last; row += 1) height += plan.heights.get(row) ?? 0;
      expect(height).toBeLessThanOrEqual(printedHeight(plan.orientation));
    }
  });

  it('part no chart', () => {
    for (const { place } of plan.charts)
      expect(pageOfRow(plan, place.top)).toBe(pageOfRow(plan, place.bottom));
  });

  it('part no heading from what it heads, and no captions from the first row', () => {
    plan.rows.forEach((row, at) => {
      const text = written(row[0]);
      const isHeading = text !== null && /^\s*([IVX]+|\d)\. \p{Lu}/u.test(text);
      const isCaption = text === 'TT' || text === '(1)';
      if (isHeading || isCaption) expect(pageOfRow(plan, at + 1)).toBe(pageOfRow(plan, at));
    });
  });

  it('do not leave a total or the signature alone', () => {
    plan.rows.forEach((row, at) => {
      const isTotal = row.some((cell) => written(cell) === 'Tổng cộng');
      const isSignature = row.some((cell) => written(cell) === 'Nơi nhận:');
      if (isTotal) expect(pageOfRow(plan, at)).toBe(pageOfRow(plan, at - 1));
      if (isSignature) expect(pageOfRow(plan, at)).toBe(pageOfRow(plan, at - 2));
    });
  });
});

describe('pageBreaks', () => {
  const table = (count: number): Table => ({
    id: 'detail',
    columns: [{ id: 'a', caption: 'TT', align: 'left', width: 10 }],
    rows: Array.from({ length: count }, () => ({ kind: 'item', cells: ['x'] })),
  });
  const blocks = (count: number): Block[] => [
    { part: 'detail', kind: 'heading', level: 1, text: 'I. A' },
    { part: 'detail', kind: 'table', table: table(count) },
  ];
  const line: Block = {
    part: 'shortcomings',
    kind: 'paragraph',
    id: 'b',
    style: 'body',
    parts: [],
  };
  const breaksOf = (
    made: Block[],
    height: number,
    titles: readonly [number, number] | null = [1, 2],
  ): number[] => {
    const placed = placeBlocks(made, paperGrid({ blocks: made, orientation: 'landscape' }));
    const heights = new Map(Array.from({ length: 60_000 }, (_, row) => [row, height]));
    return pageBreaks(placed, heights, titles, 'landscape');
  };

  it('breaks nothing that fits on one page', () => {
    expect(breaksOf(blocks(10), 20)).toEqual([]);
  });

  it('parts a long table between its rows, page by page', () => {
    const breaks = breaksOf(blocks(100), 20);
    expect(breaks[0]).toBe(23);
    expect(breaks[1]).toBe(44);
  });

  it('keeps a table with its total whole where a page holds it, and parts it where none does', () => {
    const summed = (count: number): Block => ({
      part: 'groups',
      kind: 'table',
      table: {
        ...table(count),
        id: 'units',
        rows: [...table(count).rows, { kind: 'total', cells: ['x'] }],
      },
    });
    // 13 rows leave 10 of 23 free: enough to part a list, not a table of 12 rows and its total.
    expect(breaksOf([...blocks(10), ...blocks(12).slice(1)], 20)).toEqual([23]);
    expect(breaksOf([...blocks(10), summed(12)], 20)).toEqual([13]);
    expect(breaksOf([summed(40)], 20, null)).toEqual([23]);
  });

  it('takes a heading along with the table that begins below the page', () => {
    const lines = Array.from({ length: 22 }, () => line);
    expect(breaksOf([...lines, ...blocks(3)], 20, null)).toEqual([22]);
  });

  it('leaves no title alone above a table that goes over the page, nor words above their list', () => {
    const title: Block = {
      part: 'title',
      kind: 'title',
      lines: [{ text: 'PHỤ LỤC II', style: 'bold' }],
    };
    const summed: Block = {
      part: 'groups',
      kind: 'table',
      table: {
        ...table(40),
        id: 'units',
        rows: [...table(40).rows, { kind: 'total', cells: ['x'] }],
      },
    };
    expect(breaksOf([title, summed], 20, [2, 3])[0]).toBe(23);
    const says = (text: string, style: 'body' | 'item'): Block => ({
      ...line,
      style,
      parts: [{ kind: 'text', text }],
    });
    const lines = Array.from({ length: 22 }, () => line);
    const list = [says('Gồm các nhiệm vụ:', 'body'), says('- Nhiệm vụ 1', 'item')];
    expect(breaksOf([...lines, ...list], 20, null)).toEqual([22]);
  });

  it('breaks at a row that is higher than a page all the same', () => {
    expect(breaksOf(blocks(3), 600)).toEqual([4, 5]);
  });

  it('leaves room for the officer to type', () => {
    const freeText: Block = {
      part: 'proposals',
      kind: 'freeText',
      anchor: 'a',
      text: '',
      placeholder: '…',
    };
    expect(breaksOf([...blocks(18), line], 20)).toEqual([]);
    expect(breaksOf([...blocks(18), freeText], 20)).toEqual([21]);
  });

  it('keeps the signature with the last rows, however much of the page before stays empty', () => {
    const signature: Block = {
      part: 'signature',
      kind: 'signature',
      left: [],
      right: Array.from({ length: 5 }, () => ({ text: 'x', style: 'plain' })),
    };
    // Ten rows of 30 points leave a third of the page free: not enough for the nine of the signature.
    expect(breaksOf([...blocks(7), signature], 30)).toEqual([9]);
    expect(breaksOf([...blocks(1), signature], 30)).toEqual([]);
    // Row and signature are higher than a page together: parted then, in the empty row between.
    expect(breaksOf([...blocks(1), signature], 50)).toEqual([4]);
  });

  it('stays within the breaks Excel keeps', () => {
    expect(breaksOf(blocks(50_000), 20)).toHaveLength(200);
  });
});
