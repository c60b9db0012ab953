import { describe, expect, it } from '@jest/globals';
import { layoutReport } from '../../../src/excel/layout';
import { STATUS_COLOURS } from '../../../src/excel/layout/chart-colours';
import type { PlanChart, SheetPlan } from '../../../src/excel/sheet/sheet-plan';
import { STATUSES } from '../../../src/programme';
import { CAPTIONS, STATUS_WORDS } from '../../../src/strings/report-tables';
import { mergedCells, planOf, REPORTS, reportOf, rowWith, written } from './plans';

function chartOf(plan: SheetPlan, type: PlanChart['type']): PlanChart {
  const chart = plan.charts.find((one) => one.type === type);
  if (!chart) throw new Error(`there is no chart of ${type}`);
  return chart;
}

/** What stands in a column from one row to another. */
function column(plan: SheetPlan, at: number, { top, bottom }: PlanChart): (string | null)[] {
  return plan.rows.slice(top, bottom + 1).map((row) => written(row[at]));
}

describe.each(REPORTS)('the charts of %s, %s', (name, period) => {
  const plan = planOf(name, period);

  it('stand over empty rows of their own, inside the printed columns', () => {
    expect(plan.charts.map(({ type }) => type)).toEqual(['pie', 'columns']);
    const merged = new Set(mergedCells(plan).map(({ top }) => top));
    for (const { place } of plan.charts) {
      expect(place.right).toBeLessThan(plan.printed);
      for (let row = place.top; row <= place.bottom; row += 1) {
        expect(plan.rows[row]?.every((cell) => cell === null)).toBe(true);
        expect(merged.has(row)).toBe(false);
        expect(plan.heights.get(row)).toBe(18);
      }
    }
  });

  it('do not overlap one another', () => {
    const [pie, bars] = plan.charts.map(({ place }) => place);
    const apart =
      pie && bars && (pie.bottom < bars.top || (pie.top === bars.top && pie.right < bars.left));
    expect(apart).toBe(true);
  });

  it('show the counts of every status, each in its colour, without the total', () => {
    const pie = chartOf(plan, 'pie');
    const words = STATUSES.filter((one) => one !== 'dropped').map((one) => STATUS_WORDS[one]);
    expect(column(plan, pie.categories, pie)).toEqual(words);
    expect(pie.points).toHaveLength(words.length);
    expect(new Set(pie.points).size).toBe(words.length);
    const [counts] = pie.series;
    expect(written(plan.rows[pie.top - 2]?.[counts?.column ?? -1])).toBe(CAPTIONS.count);
    for (const formula of column(plan, counts?.column ?? -1, pie))
      expect(formula).toMatch(/^=COUNT/);
  });

  it('show at most twelve units under the captions of their table, and say if there are more', () => {
    const bars = chartOf(plan, 'columns');
    const captions = rowWith(plan, CAPTIONS.rest);
    expect(bars.top).toBe(captions + 2);
    expect(bars.series.map(({ column: at }) => written(plan.rows[captions]?.[at]))).toEqual([
      CAPTIONS.onTime,
      CAPTIONS.late,
      CAPTIONS.done,
      CAPTIONS.overdue,
      CAPTIONS.rest,
    ]);
    const names = column(plan, bars.categories, bars);
    expect(names).not.toContain('Tổng cộng');
    expect(names.length).toBeLessThanOrEqual(12);
    const after = written(plan.rows[bars.bottom + 1]?.[bars.categories]);
    const isAll = after === 'Tổng cộng';
    expect(/đứng đầu trong tổng số \d+ đơn vị\)$/.test(bars.title)).toBe(!isAll);
  });
});

describe('the charts of a report with few units', () => {
  it('stand side by side', () => {
    const document = reportOf('chuong-trinh-2025', '2025-Q3');
    const blocks = document.blocks.map((block) => {
      if (block.kind !== 'table' || block.table.id !== 'units') return block;
      const { rows } = block.table;
      return {
        ...block,
        table: { ...block.table, rows: [...rows.slice(0, 3), ...rows.slice(-1)] },
      };
    });
    const [pie, bars] = layoutReport({ ...document, blocks }).charts.map(({ place }) => place);
    expect([bars?.top, bars?.bottom, bars?.left]).toEqual([
      pie?.top,
      pie?.bottom,
      (pie?.right ?? 0) + 1,
    ]);
  });
});

describe('a report without the table a chart shows', () => {
  it('is refused rather than drawn without numbers', () => {
    const { blocks, ...rest } = reportOf('chuong-trinh-2025', '2025-Q3');
    const cut = blocks.filter((block) => block.kind !== 'table' || block.table.id !== 'units');
    expect(() => layoutReport({ ...rest, blocks: cut })).toThrow('units');
  });
});

describe('the colours of statuses', () => {
  /** Relative luminance (WCAG 2). */
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };

  it('differ', () => {
    expect(new Set(Object.values(STATUS_COLOURS)).size).toBe(STATUSES.length);
  });

  it('differ in lightness where columns stand one on the other, so that they can be told apart in grey', () => {
    const stacked = (
      ['completedOnTime', 'completedLate', 'completed', 'overdue', 'notStarted'] as const
    ).map((status) => luminance(STATUS_COLOURS[status]) + 0.05);
    stacked.slice(1).forEach((light, i) => {
      const below = stacked[i] ?? 0;
      expect(Math.max(light, below) / Math.min(light, below)).toBeGreaterThan(1.25);
    });
  });
});
