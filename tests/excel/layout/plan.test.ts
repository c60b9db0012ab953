import { describe, expect, it } from '@jest/globals';
import { printedWidth } from '../../../src/excel/sheet/page';
import type { SheetPlan } from '../../../src/excel/sheet/sheet-plan';
import type { CellArea } from '../../../src/excel/read/areas';
import { wrappedLines } from '../../../src/excel/sheet/text-height';
import { checkFormula } from '../../../src/host/cells/formula-check';
import { layoutReport } from '../../../src/excel/layout';
import { buildReport } from '../../../src/report';
import { input, progress, task } from '../../report/builders';
import { mergedCells, plansOf, REPORTS, written } from './plans';

/** Every cell of some areas, "row,column", in their order. */
function cellsOf(areas: readonly CellArea[]): string[] {
  return areas.flatMap(({ top, left, bottom, right }) => {
    const cells: string[] = [];
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) cells.push(`${row},${column}`);
    return cells;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** The last size a style gives a cell; 13 where none does. */
function sizeAt({ styles }: SheetPlan, row: number, column: number): number {
  const sizes = styles.flatMap(({ area, style }) => {
    const inside =
      row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    return inside && style.size !== undefined ? [style.size] : [];
  });
  return sizes.at(-1) ?? 13;
}

const SHEETS = REPORTS.flatMap(([name, period]) =>
  [...plansOf(name, period)].map(([paper, plan]) => [name, period, paper, plan] as const),
);

describe.each(SHEETS)('the sheet of %s, %s: %s', (_name, _period, paper, plan) => {
  it('merges no cell twice, and nothing is written into a covered one', () => {
    const areas = mergedCells(plan);
    const cells = cellsOf(areas);
    expect(new Set(cells).size).toBe(cells.length);
    const covered = areas.flatMap((area) =>
      cellsOf([area]).filter((cell) => cell !== `${area.top},${area.left}`),
    );
    const texts = covered.map((cell) => {
      const [row = 0, column = 0] = cell.split(',').map(Number);
      return plan.rows[row]?.[column] ?? null;
    });
    expect(texts.filter((cell) => cell !== null)).toEqual([]);
  });

  it('stays inside its rows and columns, and as wide as the page', () => {
    const areas = [...plan.merges, ...plan.styles.map(({ area }) => area)];
    for (const { top, left, bottom, right } of areas) {
      expect(top).toBeGreaterThanOrEqual(0);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThan(plan.rows.length);
      expect(right).toBeLessThan(plan.widths.length);
    }
    for (const row of plan.rows) expect(row).toHaveLength(plan.widths.length);
    const printed = sum(plan.widths.slice(0, plan.printed));
    expect(Math.abs(printed - printedWidth(plan.orientation))).toBeLessThan(0.5);
  });

  it('writes formulas that the host takes', () => {
    const formulas = plan.rows.flat().flatMap((cell) => (cell?.kind === 'formula' ? [cell] : []));
    if (paper !== 'others') expect(formulas.length).toBeGreaterThan(8);
    for (const { formula } of formulas) expect(() => checkFormula(formula.slice(1))).not.toThrow();
  });

  it('gives every row a height, enough for the lines of its merged texts', () => {
    const hidden = new Set(plan.hiddenRows);
    plan.rows.forEach((_, row) => {
      if (row < plan.printedRows && !hidden.has(row))
        expect(plan.heights.get(row)).toBeGreaterThan(0);
    });
    for (const { top, left, right } of mergedCells(plan)) {
      const cell = plan.rows[top]?.[left];
      if (cell?.kind !== 'text' || written(cell)?.startsWith('___') || hidden.has(top)) continue;
      const fontSize = sizeAt(plan, top, left);
      const width = sum(plan.widths.slice(left, right + 1));
      const lines = wrappedLines({ text: cell.text, width, fontSize });
      expect(plan.heights.get(top)).toBeGreaterThanOrEqual(Math.min(409, lines * fontSize * 1.2));
    }
  });

  it('repeats the captions and numbers of its own table, where it is an annex', () => {
    if (paper === 'report') {
      expect(plan.printTitles).toBeNull();
      return;
    }
    const [captions, numbers] = plan.printTitles ?? [-1, -1];
    expect(written(plan.rows[captions]?.[0])).toBe('TT');
    expect(written(plan.rows[numbers]?.[0])).toBe('(1)');
    if (paper === 'detail') expect(plan.anchors.get('detail')?.top).toBe(captions);
  });
});

describe('a row that no page holds', () => {
  const LONG = 'Đã làm việc với các xã, đang tổng hợp ý kiến. '.repeat(120);
  const document = buildReport(
    input(
      [task({ row: 1, due: '2025-08-31', progress: progress({ text: LONG.trim() }) })],
      '2025-Q3',
    ),
  );
  const plan = layoutReport(document).get('detail');

  it('goes on in rows below it, no letter lost, none higher than Excel prints', () => {
    const at = plan?.rows[plan.printTitles?.[0] ?? 0]?.findIndex(
      (cell) => written(cell) === 'Kết quả thực hiện',
    );
    const body = plan?.rows.slice((plan.printTitles?.[1] ?? 0) + 1, plan.printedRows) ?? [];
    const pieces = body.map((row) => written(row[at ?? 0]) ?? '');
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join('')).toBe(LONG.trim());
    for (const [, height] of plan?.heights ?? []) expect(height).toBeLessThanOrEqual(409);
  });
});
