import { columnLetters, serialOfDay } from '../../programme';
import type { Steps } from '../../programme/steps';
import {
  figureFormula,
  isCountedStatus,
  isDayCell,
  isFigure,
  type Cell,
  type Column,
  type Row,
  type TablePlaces,
} from '../../report';
import type { PlanCell, PlanStyle } from '../sheet';
import { growRow, put, putAcross, style, plannedText, type Canvas } from './canvas';
import { countedFormula } from './counted-formula';
import { measured, TABLE_SIZE } from './lines';
import type { PlacedTable } from './place';
import type { ColumnSpan } from './spans';

const NUMBER_FORMATS = { plain: '0', spare: '0;-0;;@', padded: '00', percent: '0.0%' } as const;
/** Above so many rows cells stay unmerged: Excel grows slow with tens of thousands of merged areas. */
const MERGED_ROWS = 1_000;
const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** Rows drawn in one piece. */
const PIECE = 500;

/** Draws a table: captions bold and centred, column numbers in italics, thin borders all round (NĐ 30/2020). */
export function* drawTable(canvas: Canvas, placed: PlacedTable, places: TablePlaces): Steps<void> {
  const { table, spans, top, bodyTop, bottom } = placed;
  styleColumns(canvas, placed);
  const shown = table.columns.filter(({ helper }) => !helper);
  if (!table.goesOn) drawCaptions(canvas, placed, shown.length);
  for (const [i, row] of table.rows.entries()) {
    if (i % PIECE === PIECE - 1) yield;
    drawRow(canvas, placed, row, bodyTop + i, places);
  }
  mergeBody(canvas, placed);
  const right = spans[shown.length - 1]?.last ?? 0;
  const area = { top, left: 0, bottom: Math.max(bottom, table.goesOn ? top : top + 1), right };
  style(canvas, area, { borders: true });
  drawChoices(canvas, placed);
}

/** Columns whose cells offer a list: the words stand beside the head of the sheet. */
function drawChoices(canvas: Canvas, { table, spans, bodyTop, bottom }: PlacedTable): void {
  if (bottom < bodyTop) return;
  for (const [id, list] of Object.entries(table.choices ?? {})) {
    const span = spans[table.columns.findIndex((column) => column.id === id)];
    if (span)
      canvas.choices.push({
        area: { top: bodyTop, left: span.first, bottom, right: span.first },
        words: list,
      });
  }
}

function styleColumns(canvas: Canvas, { table, spans, bodyTop, bottom }: PlacedTable): void {
  if (bottom < bodyTop) return;
  table.columns.forEach((column, i) => {
    const span = spans[i];
    if (!span) return;
    const area = { top: bodyTop, left: span.first, bottom, right: span.last };
    const grey: PlanStyle = column.helper ? { colour: '#7F7F7F' } : {};
    style(canvas, area, { size: TABLE_SIZE, horizontal: ALIGNMENTS[column.align], ...grey });
  });
}

/** Merges the cells of columns that cover several sheet columns, run by run between the headings. */
function mergeBody(canvas: Canvas, { table, spans, bodyTop }: PlacedTable): void {
  if (table.rows.length > MERGED_ROWS) return;
  const wide = spans.filter(({ first, last }) => last > first);
  for (const { start, end } of itemRuns(table.rows))
    for (const { first, last } of wide)
      canvas.merges.push({
        top: bodyTop + start,
        left: first,
        bottom: bodyTop + end,
        right: last,
        across: true,
      });
}

/** Runs of rows between headings, 0-based and inclusive. */
function itemRuns(rows: readonly Row[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  rows.forEach((row, i) => {
    if (row.kind === 'heading') return;
    const last = runs.at(-1);
    if (last && last.end === i - 1) last.end = i;
    else runs.push({ start: i, end: i });
  });
  return runs;
}

function drawCaptions(canvas: Canvas, { table, spans, top }: PlacedTable, shown: number): void {
  const caption: PlanStyle = { bold: true, horizontal: 'Center', size: TABLE_SIZE };
  table.columns.forEach((column, i) => {
    const span = spans[i];
    if (!span) return;
    putAcross(canvas, top, span.first, span.last, plannedText(column.caption), caption);
    growRow(canvas, top, [measured(canvas, column.caption, span.first, span.last, caption)]);
    if (i < shown)
      putAcross(canvas, top + 1, span.first, span.last, plannedText(`(${i + 1})`), {
        italic: true,
        horizontal: 'Center',
        size: TABLE_SIZE,
      });
  });
  canvas.heights.set(top + 1, 18);
}

function drawRow(
  canvas: Canvas,
  placed: PlacedTable,
  row: Row,
  at: number,
  places: TablePlaces,
): void {
  const { table, spans } = placed;
  if (row.hidden) canvas.hiddenRows.push(at);
  if (row.kind === 'heading') {
    drawHeading(canvas, placed, row, at);
    return;
  }
  const texts = table.columns.flatMap((column, i) => {
    const span = spans[i];
    const cell = row.cells[i] ?? null;
    if (!span) return [];
    drawCell(canvas, span, at, isCountedStatus(cell) ? cell.countsAs : cell, places);
    if (isCountedStatus(cell)) putCounted(canvas, placed, at, span, places);
    const last = table.rows.length > MERGED_ROWS ? span.first : span.last;
    return typeof cell === 'string' && !column.helper
      ? [
          measured(canvas, cell, span.first, last, {
            size: TABLE_SIZE,
            bold: row.kind === 'total',
          }),
        ]
      : [];
  });
  if (row.kind === 'total') style(canvas, rowArea(placed, at, table.columns), { bold: true });
  growRow(canvas, at, texts);
}

/** The status a row counts as, worked out from the words that stand in its status column. */
function putCounted(
  canvas: Canvas,
  { table, spans }: PlacedTable,
  at: number,
  span: ColumnSpan,
  places: TablePlaces,
): void {
  const status = spans[table.columns.findIndex(({ id }) => id === 'status')];
  const formula = status && countedFormula(`$${columnLetters(status.first)}${at + 1}`, places);
  if (formula) put(canvas, at, span.first, { kind: 'formula', formula });
}

function drawHeading(canvas: Canvas, placed: PlacedTable, row: Row, at: number): void {
  const text =
    row.cells.find((cell): cell is string => typeof cell === 'string' && cell !== '') ?? '';
  const { right } = rowArea(placed, at, placed.table.columns);
  const look: PlanStyle = { bold: true, horizontal: 'Left', size: TABLE_SIZE };
  putAcross(canvas, at, 0, right, plannedText(text), look);
  growRow(canvas, at, [measured(canvas, text, 0, right, look)]);
}

function rowArea(
  { spans }: PlacedTable,
  at: number,
  columns: readonly Column[],
): { top: number; left: number; bottom: number; right: number } {
  const shown = columns.filter(({ helper }) => !helper).length;
  return { top: at, left: 0, bottom: at, right: spans[shown - 1]?.last ?? 0 };
}

function drawCell(
  canvas: Canvas,
  span: ColumnSpan,
  at: number,
  cell: Cell,
  places: TablePlaces,
): void {
  const format = numberFormatOf(cell);
  const planned = planCell(cell, places);
  put(canvas, at, span.first, planned);
  if (format !== null)
    style(
      canvas,
      { top: at, left: span.first, bottom: at, right: span.first },
      { numberFormat: format },
    );
}

/** What a cell of the model is on the sheet: real numbers, real dates, texts, formulas over the sheet's tables. */
export function planCell(cell: Cell, places: TablePlaces): PlanCell {
  if (cell === null) return null;
  if (typeof cell === 'string') return plannedText(cell);
  if (isCountedStatus(cell)) return plannedText(cell.countsAs);
  if (typeof cell === 'number') return { kind: 'number', value: cell };
  if (isDayCell(cell)) return { kind: 'number', value: serialOfDay(cell.day) };
  const formula = figureFormula(cell, places);
  if (formula !== null) return { kind: 'formula', formula };
  return cell.value === null ? null : { kind: 'number', value: cell.value };
}

function numberFormatOf(cell: Cell): string | null {
  if (isDayCell(cell)) return 'dd/mm/yyyy';
  return isFigure(cell) && cell.format !== 'plain' ? NUMBER_FORMATS[cell.format] : null;
}
