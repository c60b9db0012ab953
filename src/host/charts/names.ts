import type { Worksheet } from '@cj-tech-master/excelts';
import type { HostChart } from './model';

/** Names and ids of charts: the library keeps neither. */
const names = new WeakMap<HostChart, string>();
const ids = new WeakMap<HostChart, string>();
let nextId = 1;

/** The name of a chart; unique on its sheet unless a file says otherwise. */
export function chartName(chart: HostChart): string {
  const known = names.get(chart);
  if (known !== undefined) return known;
  const made = freeName(chart.worksheet);
  names.set(chart, made);
  return made;
}

/** Names a chart. */
export function nameChart(chart: HostChart, name: string): void {
  names.set(chart, name);
}

/** The id of a chart as long as the workbook is open, in Excel's form. */
export function chartId(chart: HostChart): string {
  const known = ids.get(chart);
  if (known !== undefined) return known;
  const id = `{00000000-0002-0000-${(nextId++).toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
  ids.set(chart, id);
  return id;
}

/** "Chart 1", "Chart 2": the first that no chart of the sheet bears. */
function freeName(sheet: Worksheet): string {
  const taken = new Set(sheet.getCharts().map((chart) => names.get(chart)?.toLowerCase()));
  let count = 1;
  while (taken.has(`chart ${count}`)) count += 1;
  return `Chart ${count}`;
}
