import type { Worksheet } from '@cj-tech-master/excelts';
import { MAX_COLUMNS, MAX_ROWS } from '../cells/address';
import { rememberCells } from '../cells/content';
import { mergedAreas, remerge, unmergeArea } from '../cells/merges';
import { HostError } from '../errors';
import type { HostChart } from '../charts';

const WHOLE = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** Properties of a sheet that are replaced or changed in place by what the host does. */
const PARTS = [
  'name',
  'state',
  'orderNo',
  'views',
  'pageSetup',
  'headerFooter',
  'properties',
  'rowBreaks',
  'colBreaks',
  'autoFilter',
  'sheetProtection',
] as const satisfies readonly (keyof Worksheet)[];

/** Remembers a sheet as it is; what is given back puts it back so. */
export function rememberSheet(sheet: Worksheet): () => void {
  const cells = rememberCells(sheet, WHOLE);
  const merges = mergedAreas(sheet);
  const lines = [rememberRows(sheet), rememberColumns(sheet)];
  const parts = structuredClone(PARTS.map((part) => [part, sheet[part]] as const));
  const validations = structuredClone(sheet.dataValidations.model);
  const rules = sheet.conditionalFormattings.map((block) => ({
    ...block,
    rules: block.rules.map((rule) => ({ ...rule })),
  }));
  const charts = rememberCharts(sheet);
  return () => {
    unmergeArea(sheet, WHOLE);
    cells();
    for (const back of lines) back();
    remerge(sheet, merges);
    for (const [part, value] of parts) Object.assign(sheet, { [part]: value });
    sheet.dataValidations.model = validations;
    sheet.conditionalFormattings = rules;
    charts();
  };
}

function rememberRows(sheet: Worksheet): () => void {
  const looks = new Map<number, object>();
  for (let number = 1; number <= sheet.rowCount; number++) {
    const row = sheet.findRow(number);
    if (!row) continue;
    const { height, customHeight, hidden, outlineLevel, style } = row;
    looks.set(number, { height, customHeight, hidden, outlineLevel, style });
  }
  const bare = {
    height: undefined,
    customHeight: undefined,
    hidden: false,
    outlineLevel: 0,
    style: {},
  };
  return () => {
    for (let number = 1; number <= sheet.rowCount; number++) {
      const row = sheet.findRow(number);
      if (row) Object.assign(row, looks.get(number) ?? bare);
    }
  };
}

function rememberColumns(sheet: Worksheet): () => void {
  const looks = sheet.columns.map(({ width, hidden, outlineLevel, style }) => ({
    width,
    hidden,
    outlineLevel,
    style,
  }));
  const bare = { width: undefined, hidden: false, outlineLevel: 0, style: {} };
  return () => {
    sheet.columns.forEach((column, index) => Object.assign(column, looks[index] ?? bare));
  };
}

/** Charts that were made since go; one that was deleted since cannot be made again by this host. */
function rememberCharts(sheet: Worksheet): () => void {
  const charts = sheet.getCharts().map((chart) => [chart, rememberChart(chart)] as const);
  return () => {
    const now = sheet.getCharts();
    if (charts.some(([chart]) => !now.includes(chart))) {
      throw new HostError('UnsupportedOperation', 'This host cannot take back a deleted chart.');
    }
    const before = new Set<HostChart>(charts.map(([chart]) => chart));
    for (const chart of now) if (!before.has(chart)) sheet.removeChart(chart);
    for (const [, back] of charts) back();
  };
}

function rememberChart(chart: HostChart): () => void {
  const model = structuredClone(chart.chartModel);
  const { tl, br, ...rest } = chart.range;
  const [first, last] = [structuredClone(tl.model), br && structuredClone(br.model)];
  return () => {
    if (model) chart.mutate((now) => void Object.assign(now, model));
    tl.model = first;
    if (br && last) br.model = last;
    chart.range = { ...rest, tl, ...(br && { br }) };
  };
}
