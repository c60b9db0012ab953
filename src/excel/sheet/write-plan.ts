import { mapInSteps, type Steps } from '../../programme/steps';
import { enter, inSteps, inTurn, type Watch } from '../door';
import { type CellArea, cutByBytes, PAYLOAD_LIMIT, rangeOf, rowBytes } from '../read';
import { applyPageLayout } from './page-layout';
import type { PlanCell, PlanStyle, SheetPlan } from './sheet-plan';
import { asTypedText } from './typed-text';
import { columnLetters } from '../../programme';
import { queueCharts } from './write-charts';

const FONT = 'Times New Roman';
const BASE_SIZE = 13;
/** Of the payload limit, what one run of rows may weigh: marks and witnesses go with it. */
const VALUES_SHARE = 0.85;
/** What one style, merged area, height, chart or page set-up weighs in a request, in bytes: measured, and some room. */
const WEIGHT = { style: 1_000, merge: 500, height: 700, chart: 18_000, page: 20_000 };
/** Rows of one height are set together; Excel cuts addresses at 8,192 characters. */
const ADDRESS_LIMIT = 8_000;

/** An empty sheet and what goes onto it. */
export interface PlannedSheet {
  readonly sheet: Excel.Worksheet;
  readonly plan: SheetPlan;
}

/** A part of the writing that one request can carry. */
interface Part {
  readonly bytes: number;
  readonly queue: () => Steps<void>;
}

/**
 * Writes plans onto empty sheets, values first, in as few requests as the payload limit allows. The last request is
 * queued, not sent, so that the caller can add to it and sync once. In pieces; throws the OfficerError `cancelled`
 * between them, or what a request failed with.
 *
 * @param before what is queued already, in bytes
 */
export async function queuePlans(
  context: Excel.RequestContext,
  sheets: readonly PlannedSheet[],
  watch: Watch,
  before = 0,
): Promise<void> {
  const parts: Part[] = [];
  for (const one of sheets) parts.push(...(await inSteps(partsOf(one), watch)));
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  let queued = before;
  let sent = 0;
  await inTurn(parts, async ({ bytes, queue }) => {
    if (queued > 0 && queued + bytes > PAYLOAD_LIMIT) {
      await context.sync();
      sent += queued;
      queued = 0;
      enter(watch, 'writing', 0.5 + 0.4 * Math.min(1, sent / total));
    }
    await inSteps(queue(), watch);
    queued += bytes;
  });
}

function* partsOf({ sheet, plan }: PlannedSheet): Steps<Part[]> {
  const { columns } = plan;
  const values = yield* mapInSteps(plan.rows, (row) => row.slice(0, columns).map(cellInput));
  const weights = yield* mapInSteps(values, rowBytes);
  const runs = cutByBytes(weights, PAYLOAD_LIMIT * VALUES_SHARE);
  const rows = runs.map(({ start, end }): Part => ({
    bytes: weights.slice(start, end).reduce((sum, weight) => sum + weight, 0),
    *queue() {
      const range = sheet.getRangeByIndexes(start, 0, end - start, columns);
      range.values = values.slice(start, end);
    },
  }));
  const formats = { bytes: formatBytes(plan), queue: () => queueFormats(sheet, plan) };
  return [...rows, ...besidePart({ sheet, plan }), formats];
}

/** What stands right of the table and its helpers: a few rows at the head, whose like further down is empty. */
function besidePart({ sheet, plan }: PlannedSheet): Part[] {
  const { columns, rows, widths } = plan;
  const last = rows.findLastIndex((row) => row.slice(columns).some((cell) => cell !== null));
  if (last < 0) return [];
  const values = rows.slice(0, last + 1).map((row) => row.slice(columns).map(cellInput));
  const bytes = values.reduce((sum, row) => sum + rowBytes(row), 0);
  return [
    {
      bytes,
      *queue() {
        const range = sheet.getRangeByIndexes(0, columns, last + 1, widths.length - columns);
        range.values = values;
      },
    },
  ];
}

function formatBytes({ styles, merges, heights, charts }: SheetPlan): number {
  const different = new Set(heights.values()).size;
  return (
    WEIGHT.page +
    WEIGHT.style * styles.length +
    WEIGHT.merge * merges.length +
    WEIGHT.height * different +
    WEIGHT.chart * charts.length
  );
}

/** What `Range.values` is given for a cell: numbers as they are, texts guarded, formulas as typed; "" is empty. */
export function cellInput(cell: PlanCell): string | number {
  if (cell === null) return '';
  if (cell.kind === 'text') return asTypedText(cell.text);
  return cell.kind === 'number' ? cell.value : cell.formula;
}

function* queueFormats(sheet: Excel.Worksheet, plan: SheetPlan): Steps<void> {
  const whole = rangeOf(sheet, {
    top: 0,
    left: 0,
    bottom: Math.max(0, plan.rows.length - 1),
    right: plan.widths.length - 1,
  });
  whole.format.font.name = FONT;
  whole.format.font.size = BASE_SIZE;
  whole.format.verticalAlignment = 'Center';
  whole.format.wrapText = true;
  plan.widths.forEach((width, i) => {
    sheet.getRangeByIndexes(0, i, 1, 1).getEntireColumn().format.columnWidth = width;
  });
  yield* mapInSteps(plan.merges, (area) => rangeOf(sheet, area).merge(area.across ?? false));
  yield* mapInSteps(plan.styles, ({ area, style }) => applyStyle(rangeOf(sheet, area), style));
  yield;
  queueHeights(sheet, plan.heights);
  yield;
  for (const row of plan.hiddenRows) sheet.getRangeByIndexes(row, 0, 1, 1).rowHidden = true;
  for (const column of plan.hiddenColumns ?? [])
    sheet.getRangeByIndexes(0, column, 1, 1).columnHidden = true;
  for (const { area, source } of plan.choices) queueChoices(rangeOf(sheet, area), source);
  queueCharts(sheet, plan.charts);
  sheet.showGridlines = false;
  applyPageLayout(sheet, plan);
}

/** A list to choose from that warns and does not forbid: officers write other words, and they count, too. */
function queueChoices(range: Excel.Range, { top, left, bottom, right }: CellArea): void {
  const address = `$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
  range.dataValidation.rule = { list: { inCellDropDown: true, source: `=${address}` } };
  range.dataValidation.errorAlert = {
    showAlert: false,
    style: 'Information',
    title: '',
    message: '',
  };
}

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

function applyStyle(range: Excel.Range, style: PlanStyle): void {
  const { format } = range;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.colour !== undefined) format.font.color = style.colour;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.numberFormat !== undefined)
    range.numberFormat = style.numberFormat as unknown as string[][];
  if (style.borders) for (const edge of EDGES) thinLine(format.borders.getItem(edge));
  if (style.rule) thinLine(format.borders.getItem('EdgeBottom'));
}

function thinLine(border: Excel.RangeBorder): void {
  border.style = 'Continuous';
  border.color = '#000000';
}

function queueHeights(sheet: Excel.Worksheet, heights: ReadonlyMap<number, number>): void {
  const rowsOf = new Map<number, number[]>();
  for (const [row, height] of heights) {
    if (height === 0) continue; // a hidden row
    const rows = rowsOf.get(height);
    if (rows) rows.push(row);
    else rowsOf.set(height, [row]);
  }
  for (const [height, rows] of rowsOf)
    for (const address of addressesOf(rows)) sheet.getRanges(address).format.rowHeight = height;
}

/** Addresses that name these rows by their first cell, each short enough for Excel; consecutive rows as one area. */
export function addressesOf(rows: readonly number[]): string[] {
  const addresses: string[] = [];
  let current = '';
  for (const [first, last] of runsOf(rows)) {
    const part = first === last ? `A${first + 1}` : `A${first + 1}:A${last + 1}`;
    if (current !== '' && current.length + part.length + 1 > ADDRESS_LIMIT) {
      addresses.push(current);
      current = '';
    }
    current = current === '' ? part : `${current},${part}`;
  }
  return current === '' ? addresses : [...addresses, current];
}

function runsOf(rows: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
