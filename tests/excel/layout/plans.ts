import { layoutReport } from '../../../src/excel/layout';
import type { PlanCell, SheetPlan } from '../../../src/excel/sheet/sheet-plan';
import type { CellArea } from '../../../src/excel/read/areas';
import { buildReport, type PaperId, type ReportDocument } from '../../../src/report';
import { input } from '../../report/builders';
import { realProgramme } from '../../report/real-programmes';

/** Reports that differ in what they hold: few and many units, overdue tasks or none, titles between rows. */
export const REPORTS = [
  ['chuong-trinh-2025', '2025-Q1'],
  ['chuong-trinh-2025', '2025-Q3'],
  ['chuong-trinh-2025', '2025'],
  ['phu-luc-kh127-2023', '2023'],
  ['phu-luc-kh127-2023', '2024-Q1'],
] as const;

/** The report on one of the printed programmes. */
export function reportOf(name: (typeof REPORTS)[number][0], period: string): ReportDocument {
  return buildReport(input([], period, { programmes: [realProgramme(name)] }));
}

/** What the sheets of a report are called in these tests. */
export const NAMES = new Map<PaperId, string>([
  ['report', 'BC'],
  ['detail', 'PL1'],
  ['groups', 'PL2'],
  ['others', 'PL3'],
]);

/** The same, laid out on its sheets. */
export function plansOf(
  name: (typeof REPORTS)[number][0],
  period: string,
): ReadonlyMap<PaperId, SheetPlan> {
  return layoutReport(reportOf(name, period), NAMES);
}

/** One of its sheets; throws where the report has none such. */
export function planOf(
  name: (typeof REPORTS)[number][0],
  period: string,
  paper: PaperId = 'detail',
): SheetPlan {
  const plan = plansOf(name, period).get(paper);
  if (!plan) throw new Error(`no ${paper}`);
  return plan;
}

/** The areas that are merged into one cell each, merges across rows taken apart. */
export function mergedCells({ merges }: SheetPlan): CellArea[] {
  return merges.flatMap(({ top, left, bottom, right, across }) =>
    across
      ? Array.from({ length: bottom - top + 1 }, (_, i) => ({
          top: top + i,
          bottom: top + i,
          left,
          right,
        }))
      : [{ top, left, bottom, right }],
  );
}

/** The text or formula of a planned cell; null where it holds neither. */
export function written(cell: PlanCell | undefined): string | null {
  if (!cell || cell.kind === 'number') return null;
  return cell.kind === 'text' ? cell.text : cell.formula;
}

/** The row of the first cell that is this text, 0-based. */
export function rowWith({ rows }: SheetPlan, text: string | RegExp): number {
  const found = rows.findIndex((row) =>
    row.some((cell) => {
      const own = written(cell);
      return own !== null && (typeof text === 'string' ? own === text : text.test(own));
    }),
  );
  if (found < 0) throw new Error(`no cell says ${String(text)}`);
  return found;
}
