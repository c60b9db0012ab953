import { describe, expect, it } from '@jest/globals';
import { layoutReport } from '../../../src/excel/layout';
import { STATUS_COLOURS } from '../../../src/excel/layout/chart-colours';
import type { PlanChart, SheetPlan } from '../../../src/excel/sheet/sheet-plan';
import { STATUSES } from '../../../src/programme';
import { CAPTIONS, OTHER_ROW, STATUS_WORDS } from '../../../src/strings/report-tables';
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
  const upright = planOf(name, period, 'report');
  const groups = planOf(name, period, 'groups');

  it.each([
    ['pie', upright],
    ['columns', groups],
  ] as const)(
    '(%s) stand over empty rows of their own, inside the printed columns',
    (type, plan) => {
      expect(plan.charts.map((chart) => chart.type)).toEqual([type]);
      const merged = new Set(mergedCells(plan).map(({ top }) => top));
      for (const { place } of plan.charts) {
        expect(place.right).toBeLessThan(plan.printed);
        for (let row = place.top; row <= place.bottom; row += 1) {
          expect(plan.rows[row]?.slice(0, plan.printed).every((cell) => cell === null)).toBe(true);
          expect(merged.has(row)).toBe(false);
          expect(plan.heights.get(row)).toBe(18);
        }
      }
    },
  );

  it('show the counts of every status, each in its colour, without the total', () => {
    const plan = upright;
    const pie = chartOf(plan, 'pie');
    const words = [
      ...STATUSES.filter((one) => one !== 'dropped').map((one) => STATUS_WORDS[one]),
      OTHER_ROW,
    ];
    expect(column(plan, pie.categories, pie)).toEqual(words);
    expect(pie.points).toHaveLength(words.length);
    expect(new Set(pie.points).size).toBe(words.length);
    const [counts] = pie.series;
    expect(written(plan.rows[pie.top - 2]?.[counts?.column ?? -1])).toBe(CAPTIONS.count);
    for (const formula of column(plan, counts?.column ?? -1, pie)) expect(formula).toMatch(/^=/);
  });

  it('show at most twelve units under the captions of their table, and say if there are more', () => {
    const plan = groups;
    const bars = chartOf(plan, 'columns');
    const captions = rowWith(plan, CAPTIONS.rest);
    expect(bars.top).toBe(captions + 3);
    expect(bars.series.map(({ column: at }) => written(plan.rows[captions]?.[at]))).toEqual([
      CAPTIONS.completed,
      CAPTIONS.overdue,
      CAPTIONS.rest,
    ]);
    const names = column(plan, bars.categories, bars);
    expect(names).not.toContain('Tổng cộng');
    expect(names.length).toBeLessThanOrEqual(12);
    const after = written(plan.rows[bars.bottom + 1]?.[bars.categories]);
    const isAll = after === 'Đơn vị ghi thêm';
    expect(/đứng đầu trong tổng số \d+ đơn vị\)$/.test(bars.title)).toBe(!isAll);
  });
});

describe('a report without the table a chart shows', () => {
  it('is refused rather than drawn without numbers', () => {
    const { papers } = reportOf('chuong-trinh-2025', '2025-Q3');
    const cut = papers.map((paper) => ({
      ...paper,
      blocks: paper.blocks.filter((block) => block.kind !== 'table' || block.table.id !== 'units'),
    }));
    expect(() => layoutReport({ papers: cut })).toThrow('units');
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
