import { fillChartCaches, renderChartExSvg, renderChartSvg } from '@cj-tech-master/excelts/chart';
import type { HostChart } from './model';
import { clearCaches } from './references';

/**
 * A picture of a chart as SVG text, in pixels: what its cells hold now (formulas: as last calculated) in the look
 * it was given. Not Excel's own drawing, but its shape, colours, words and numbers.
 */
export function chartPicture(chart: HostChart, width: number, height: number): string {
  const size = { width, height };
  if (chart.chartExModel) return renderChartExSvg(chart.chartExModel, size);
  const model = structuredClone(chart.chartModel);
  if (!model) throw new Error('A chart has nothing to draw.');
  clearCaches(model);
  fillChartCaches(model, chart.worksheet.workbook, chart.worksheet);
  return renderChartSvg(model, size);
}
