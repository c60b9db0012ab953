import { mapInSteps, type Steps } from '../../programme/steps';
import { inSteps } from '../door/breathe';
import { PAYLOAD_LIMIT, cutByBytes, rowBytes } from '../read/bytes';
import { inTurn } from '../door/in-turn';
import { applyPageLayout } from './page-layout';
import { rangeOf } from './plan-range';
import type { Watch } from '../door/watch';
import type { PlanCell, PlanStyle, SheetPlan } from './sheet-plan';
import { asTypedText } from './typed-text';
import { queueCharts } from './write-charts';

const FONT = 'Times New Roman';
const BASE_SIZE = 13;
/** What the formats of a report weigh at most whose values fit into one request; longer ones send them apart. */
const ROOM_FOR_FORMATS = 500_000;
/** Rows of one height are set together; Excel cuts addresses at 8,192 characters. */
const ADDRESS_LIMIT = 8_000;

/**
 * Writes a plan onto an empty sheet: values in as few requests as 2 MB each allow, the formats with them if that is
 * one, else after them. The last request is queued, not sent, so that the caller can add to it and sync once. In
 * pieces; throws the OfficerError `cancelled` between them, or what a request failed with.
 */
export async function queuePlan(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  watch: Watch = {},
  afterChunk: (done: number, of: number) => void = () => undefined,
): Promise<void> {
  const values = await inSteps(
    mapInSteps(plan.rows, (row) => row.map(cellInput)),
    watch,
  );
  const weights = await inSteps(mapInSteps(values, rowBytes), watch);
  const runs = cutByBytes(weights, PAYLOAD_LIMIT - ROOM_FOR_FORMATS);
  const write = ({ start, end }: { start: number; end: number }): void => {
    const range = sheet.getRangeByIndexes(start, 0, end - start, plan.widths.length);
    range.values = values.slice(start, end);
  };
  const apart = runs.length > 1 ? runs : [];
  await inTurn(apart, async (run) => {
    write(run);
    await context.sync();
    afterChunk(run.end, values.length);
  });
  const [only] = runs;
  if (only && apart.length === 0) write(only);
  await inSteps(queueFormats(sheet, plan), watch);
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
  queueCharts(sheet, plan.charts);
  sheet.showGridlines = false;
  applyPageLayout(sheet, plan);
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
