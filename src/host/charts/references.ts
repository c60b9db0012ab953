import type { Worksheet } from '@cj-tech-master/excelts';
import { referenceText } from '../cells/formula-text';
import { areaSize } from '../cells/area';
import type { Area } from '../types';
import type { HostChart } from './model';

/** Any part of a chart's model. */
type Node = Record<string, unknown>;

/** `'Sheet 1'!$B$2:$B$9`: cells as charts refer to them. */
export function chartReference(sheet: Worksheet, area: Area): string {
  const form = areaSize(area).cells === 1 ? 'cell' : 'range';
  return referenceText({ sheet: sheet.name, area, fixed: [true, true, true, true], form });
}

/** Rewrites every formula of a chart: names, values, titles; what was read from the old cells is forgotten. */
export function rewriteChart(chart: HostChart, change: (formula: string) => string): void {
  const rewrite = (node: Node): boolean => {
    const formula = node.formula as string;
    const rewritten = change(formula);
    if (rewritten === formula) return false;
    node.formula = rewritten;
    delete node.cache;
    return true;
  };
  const model: unknown = chart.chartModel ?? chart.chartExModel;
  const any = formulaNodes(model).reduce((so, node) => rewrite(node) || so, false);
  if (!any) return;
  if (chart.chartModel) chart.mutate(() => undefined);
  else chart.mutateChartEx(() => undefined);
}

/** Forgets what was read from cells, everywhere in a chart's model. */
export function clearCaches(model: unknown): void {
  for (const node of formulaNodes(model)) delete node.cache;
}

/** A chart's model as text, without what was read from cells: the same as long as nobody changes the chart. */
export function modelText(chart: HostChart): string {
  const model: unknown = chart.chartModel ?? chart.chartExModel;
  return (
    JSON.stringify(model, (key, value: unknown) => (key === 'cache' ? undefined : value)) ?? ''
  );
}

/** Every object below a node that refers to cells. */
function formulaNodes(node: unknown): Node[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'formula' in node && typeof node.formula === 'string' ? [node as Node] : [];
  return [...own, ...Object.values(node).flatMap(formulaNodes)];
}
