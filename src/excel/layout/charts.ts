import { isFigure, type Block, type Cell, type Table } from '../../report';
import { firstOfAll } from '../../strings/report-tables';
import type { PlanChart } from '../sheet';
import { put, type Canvas } from './canvas';
import { colourOfColumn, colourOfStatusName } from './chart-colours';
import { rowsOf, type PlacedBlock, type PlacedTable } from './place';
import type { ColumnSpan } from './spans';

type ChartBlock = Extract<Block, { kind: 'chart' }>;

/** Height of one of the empty rows a chart stands over, in points. */
const CHART_ROW_HEIGHT = 18;

/** Draws a chart over its own empty rows, beside another one where both find room. */
export function drawChart(
  canvas: Canvas,
  { block, row, span }: Omit<PlacedBlock, 'block'> & { readonly block: ChartBlock },
  tables: readonly PlacedTable[],
): void {
  const { source, type } = block;
  const { first, last } = span ?? { first: 0, last: canvas.printed - 1 };
  const rows = rowsOf(span ? { block, span } : { block });
  const place = tables.find(({ table }) => table.id === source.table);
  if (!place) throw new Error(`a chart asks for the table ${source.table}`);
  const area = { top: row, left: first, bottom: row + rows - 1, right: last };
  put(canvas, area.bottom, 0, null);
  for (let at = area.top; at <= area.bottom; at += 1) canvas.heights.set(at, CHART_ROW_HEIGHT);
  const names = categoryNames(place.table, source.categories).slice(0, source.rows);
  // A group of rows begins with its heading.
  const begin = place.bodyTop + place.table.rows.findIndex(({ kind }) => kind === 'item');
  canvas.charts.push({
    type: type === 'pie' ? 'pie' : 'columns',
    title: titleOf(block, place.table, names.length),
    place: area,
    categories: columnOf(place, source.categories).first,
    series: source.series.map((id) => seriesOf(place, id)),
    points: type === 'pie' ? names.map(colourOfStatusName) : [],
    top: begin,
    bottom: begin + names.length - 1,
  });
}

/** The names a chart could show: the table's items, without its total. They stand above the total, unbroken. */
function categoryNames({ columns, rows }: Table, id: string): string[] {
  const at = columns.findIndex((column) => column.id === id);
  return rows.flatMap(({ kind, cells }) => {
    if (kind !== 'item' || cells.some(isSpare)) return [];
    const cell = cells[at];
    return [typeof cell === 'string' ? cell : ''];
  });
}

/** The row for what an officer adds by hand is empty until he does. */
function isSpare(cell: Cell): boolean {
  return isFigure(cell) && cell.format === 'spare';
}

/** A chart that leaves rows out says so. */
function titleOf({ title, source }: ChartBlock, table: Table, shown: number): string {
  const all = categoryNames(table, source.categories).length;
  return all > shown ? firstOfAll(title, shown, all) : title;
}

function seriesOf(place: PlacedTable, id: string): PlanChart['series'][number] {
  const caption = place.table.columns.find((column) => column.id === id)?.caption ?? '';
  return { column: columnOf(place, id).first, name: caption, colour: colourOfColumn(id) };
}

function columnOf({ table, spans }: PlacedTable, id: string): ColumnSpan {
  const span = spans[table.columns.findIndex((column) => column.id === id)];
  if (!span) throw new Error(`table ${table.id} has no column ${id}`);
  return span;
}
