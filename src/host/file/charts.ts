import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import { fillChartCaches } from '@cj-tech-master/excelts/chart';
import {
  boxOf,
  chartName,
  clearCaches,
  modelText,
  nameChart,
  setBox,
  type HostChart,
} from '../charts';
import { partXml, setXml, type Package } from './package';
import { childrenOf, type XmlElement } from './xml';

/** A chart's place and look when opened or saved, as JSON: the same as long as nobody changed it. */
export function chartState(chart: HostChart): unknown {
  return [chart.model, chartName(chart), modelText(chart)];
}

/** The charts of a sheet as the library is to write them: each held by two cells. */
export function shownCharts(sheet: Worksheet): HostChart['model'][] {
  return sheet.getCharts().map((chart) => {
    if (chart.range.br) return chart.model;
    const { range } = chart;
    setBox(chart, boxOf(chart));
    const { model } = chart;
    chart.range = range;
    return { ...model, range: { ...model.range, editAs: range.editAs ?? 'oneCell' } };
  });
}

/** Reads what the charts show out of the cells again, but for those that are written as they were read. */
export function refreshCharts(book: Workbook): void {
  for (const sheet of book.worksheets) {
    for (const chart of sheet.getCharts()) {
      const entry = book.getChartEntry(chart.chartNumber);
      if (!entry || (entry.rawData && !entry.dirty)) continue;
      clearCaches(entry.model);
      fillChartCaches(entry.model, book, sheet);
    }
  }
}

/** Learns the names of a sheet's charts from its drawing; the library forgets them. */
export function readChartNames(sheet: Worksheet, drawing: XmlElement | undefined): void {
  const frames = framesOf(drawing);
  sheet.getCharts().forEach((chart, i) => {
    const name = frames[i]?.attributes.name;
    if (name) nameChart(chart, name);
  });
}

/** Writes the names of a sheet's charts into the drawing the library made for it. */
export function writeChartNames(parts: Package, path: string, sheet: Worksheet): void {
  const drawing = partXml(parts, path);
  if (!drawing) return;
  const frames = framesOf(drawing);
  sheet.getCharts().forEach((chart, i) => {
    const frame = frames[i];
    if (frame) frame.attributes.name = chartName(chart);
  });
  setXml(parts, path, drawing);
}

/** What names each chart of a drawing (`xdr:cNvPr` of a frame), in order. */
function framesOf(node: XmlElement | undefined): XmlElement[] {
  if (!node) return [];
  if (/(^|:)graphicFrame$/.test(node.name)) {
    const named = descendants(node).find(({ name }) => /(^|:)cNvPr$/.test(name));
    const isChart = descendants(node).some(({ name }) => /(^|:)chart$/.test(name));
    return named && isChart ? [named] : [];
  }
  return childrenOf(node).flatMap(framesOf);
}

function descendants(node: XmlElement): XmlElement[] {
  return childrenOf(node).flatMap((child) => [child, ...descendants(child)]);
}
