import {
  type MeasuredText,
  type PlanCell,
  type PlanChart,
  type PlanStyle,
  rowHeightFor,
} from '../sheet';
import type { CellArea } from '../read';

/** A plan while it is being drawn: cells, styles and merges by 0-based row and column. */
export interface Canvas {
  readonly widths: readonly number[];
  /** How many columns are printed; helpers stand right of them. */
  readonly printed: number;
  readonly rows: PlanCell[][];
  readonly styles: { area: CellArea; style: PlanStyle }[];
  readonly merges: (CellArea & { readonly across?: boolean })[];
  readonly heights: Map<number, number>;
  readonly hiddenRows: number[];
  /** Cells that offer words to choose from. */
  readonly choices: { area: CellArea; words: readonly string[] }[];
  readonly charts: PlanChart[];
  readonly anchors: Map<string, CellArea>;
}

/** An empty canvas. */
export function emptyCanvas(widths: readonly number[], printed: number): Canvas {
  return {
    widths,
    printed,
    rows: [],
    styles: [],
    merges: [],
    heights: new Map(),
    hiddenRows: [],
    choices: [],
    charts: [],
    anchors: new Map(),
  };
}

/** A line of text as a cell. */
export function plannedText(text: string): PlanCell {
  return text === '' ? null : { kind: 'text', text };
}

/** Puts a cell; the rows in between come into being empty. */
export function put(canvas: Canvas, row: number, column: number, cell: PlanCell): void {
  while (canvas.rows.length <= row)
    canvas.rows.push(new Array<PlanCell>(canvas.widths.length).fill(null));
  const line = canvas.rows[row];
  if (line) line[column] = cell;
}

/** Styles an area; later styles win over earlier ones. */
export function style(canvas: Canvas, area: CellArea, look: PlanStyle): void {
  canvas.styles.push({ area, style: look });
}

/** Puts a cell over the columns first…last of one row, merged where they are several. */
export function putAcross(
  canvas: Canvas,
  row: number,
  first: number,
  last: number,
  cell: PlanCell,
  look: PlanStyle = {},
): CellArea {
  const area = { top: row, left: first, bottom: row, right: last };
  put(canvas, row, first, cell);
  if (last > first) canvas.merges.push(area);
  if (Object.keys(look).length > 0) style(canvas, area, look);
  return area;
}

/** The width of the columns first…last together, in points. */
export function widthAcross(canvas: Canvas, first: number, last: number): number {
  return canvas.widths.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
}

/** Makes a row high enough for these texts, and never lower than what it was made before. */
export function growRow(canvas: Canvas, row: number, texts: readonly MeasuredText[]): void {
  canvas.heights.set(row, rowHeightFor(texts, canvas.heights.get(row) ?? 18));
}
