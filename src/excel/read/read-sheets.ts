import type { CellValue, MergedArea, SheetSnapshot } from '../../programme';
import { cellKey } from '../../programme';
import { PAYLOAD_LIMIT, rowBytes } from './bytes';
import { OfficerError, toOfficerError } from '../door/errors';
import { areasOfAddress } from './merged-areas';
import { inTurn } from '../door/in-turn';
import type { ExcelSupport } from '../door/runner';

/** The block every sheet is read by at first, blind: small enough to cost little, large enough for most programmes. */
const FIRST_ROWS = 120;
const FIRST_COLUMNS = 20;
/** Of the payload limit, what one chunk aims for: later rows may be heavier than the ones measured. */
const CHUNK_SHARE = 0.9;

interface SheetReading {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly block: Excel.Range;
}

/** The used range of one sheet while it is being filled in; 0-based sheet coordinates. */
interface Grid {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly values: CellValue[][];
  readonly texts: Map<string, string>;
  merges: MergedArea[];
}

/**
 * Reads whole sheets as they stand: values, displayed texts of numbers, merged areas.
 * Two syncs for sheets within the first block, and one more per 2 MB of what lies beyond it; 1.13 and above
 * read merges in the second of them. Sheets with no cell in use come back with an empty grid.
 *
 * `names` are visible sheets' names; throws the Office.js error of the failing request, and the OfficerError
 * `changed` where somebody inserted or deleted rows between two of the requests.
 */
export async function readSheets(
  context: Excel.RequestContext,
  names: readonly string[],
  support: ExcelSupport,
): Promise<SheetSnapshot[]> {
  const readings = names.map((name) => askFirstBlock(context, name));
  await context.sync();
  const grids = readings.map(gridOf);
  const chunks = planChunks(grids);
  await readFirstChunk(context, grids, chunks[0] ?? [], support);
  await inTurn(chunks.slice(1), (chunk) => readChunk(context, chunk));
  return grids.map(({ name, top, left, values, texts, merges }) => ({
    name,
    top,
    left,
    values,
    texts,
    merges,
  }));
}

function askFirstBlock(context: Excel.RequestContext, name: string): SheetReading {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = askUsed(sheet);
  const block = sheet.getRangeByIndexes(0, 0, FIRST_ROWS, FIRST_COLUMNS);
  block.load('values,text');
  return { name, sheet, used, block };
}

function askUsed(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
}

function sizeOf(used: Excel.Range): Pick<Grid, 'top' | 'left' | 'rows' | 'columns'> {
  if (used.isNullObject) return { top: 0, left: 0, rows: 0, columns: 0 };
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return { top: rowIndex, left: columnIndex, rows: rowCount, columns: columnCount };
}

/** What comes of two requests must be of one moment: rows that moved meanwhile would be read as other tasks. */
function refuseTorn(grid: Grid, used: Excel.Range): void {
  const { top, left, rows, columns } = sizeOf(used);
  if (top !== grid.top || left !== grid.left || rows !== grid.rows || columns !== grid.columns)
    throw new OfficerError('changed');
}

function gridOf({ name, sheet, used, block }: SheetReading): Grid {
  const size = sizeOf(used);
  const values = Array.from({ length: size.rows }, () =>
    new Array<CellValue>(size.columns).fill(''),
  );
  const grid: Grid = { name, sheet, ...size, values, texts: new Map(), merges: [] };
  fillBlock(grid, 0, 0, block.values as CellValue[][], block.text);
  return grid;
}

/** Puts a block whose first cell is sheet cell (row, column) into the grid; cells outside the used range are dropped. */
function fillBlock(
  grid: Grid,
  row: number,
  column: number,
  values: readonly (readonly CellValue[])[],
  texts: readonly (readonly string[])[] | null,
): void {
  values.forEach((line, i) => {
    const target = grid.values[row + i - grid.top];
    if (!target) return;
    line.forEach((value, j) => {
      const at = column + j - grid.left;
      if (at < 0 || at >= grid.columns) return;
      target[at] = value;
      const text = texts?.[i]?.[j];
      if (typeof value === 'number' && text !== undefined)
        grid.texts.set(cellKey(row + i, column + j), text);
    });
  });
}

/** A rectangle still to be read; 0-based sheet coordinates. */
interface Piece {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What the first blocks left out, cut into pieces of nearly the payload limit by the weight of the rows already seen. */
function planChunks(grids: readonly Grid[]): Piece[][] {
  const chunks: Piece[][] = [];
  let current: Piece[] = [];
  let weight = 0;
  for (const piece of grids.flatMap(piecesBeyondFirstBlock)) {
    let { row, rows } = piece;
    const perRow = bytesPerRow(piece);
    while (rows > 0) {
      const room = Math.max(1, Math.floor((PAYLOAD_LIMIT * CHUNK_SHARE - weight) / perRow));
      const taken = Math.min(rows, room);
      current.push({ ...piece, row, rows: taken });
      weight += taken * perRow;
      row += taken;
      rows -= taken;
      if (weight + perRow > PAYLOAD_LIMIT * CHUNK_SHARE) {
        chunks.push(current);
        current = [];
        weight = 0;
      }
    }
  }
  return current.length > 0 ? [...chunks, current] : chunks;
}

function piecesBeyondFirstBlock(grid: Grid): Piece[] {
  const bottom = grid.top + grid.rows;
  const right = grid.left + grid.columns;
  const pieces: Piece[] = [];
  if (right > FIRST_COLUMNS) {
    const column = Math.max(grid.left, FIRST_COLUMNS);
    const row = grid.top;
    const rows = Math.min(bottom, FIRST_ROWS) - row;
    if (rows > 0) pieces.push({ grid, row, column, rows, columns: right - column });
  }
  if (bottom > FIRST_ROWS) {
    const row = Math.max(grid.top, FIRST_ROWS);
    pieces.push({ grid, row, column: grid.left, rows: bottom - row, columns: grid.columns });
  }
  return pieces;
}

function bytesPerRow({ grid, columns }: Piece): number {
  const seen = grid.values.slice(0, Math.max(0, FIRST_ROWS - grid.top)).filter(hasContent);
  const total = seen.reduce((sum, row) => sum + rowBytes(row), 0);
  const average = seen.length > 0 ? total / seen.length : 0;
  const texts = numericColumns(grid).length * 14;
  return Math.max(average, columns * 24) + texts;
}

function hasContent(row: readonly CellValue[]): boolean {
  return row.some((value) => value !== '');
}

/** Columns (0-based in the sheet) of the first block that hold a number: only there does the display matter later. */
function numericColumns(grid: Grid): number[] {
  const found = new Set<number>();
  for (const key of grid.texts.keys()) found.add(Number(key.split(',')[1]));
  return [...found].sort((a, b) => a - b);
}

async function readFirstChunk(
  context: Excel.RequestContext,
  grids: readonly Grid[],
  chunk: readonly Piece[],
  support: ExcelSupport,
): Promise<void> {
  const filled = support.has('1.13') ? grids.filter((grid) => grid.rows > 0) : [];
  if (filled.length === 0 && chunk.length === 0) return;
  try {
    await readChunk(context, chunk, filled);
  } catch (error) {
    // Above 512 merged areas Excel fails the batch: the merges are then inferred, the values still read.
    // A failure that has a sentence of its own (a lost connection, a cell being edited) is not that one.
    if (filled.length === 0 || toOfficerError(error).key !== 'general') throw error;
    await readChunk(context, chunk);
  }
}

async function readChunk(
  context: Excel.RequestContext,
  chunk: readonly Piece[],
  mergedOf: readonly Grid[] = [],
): Promise<void> {
  const asked = chunk.map((piece) => ({ piece, ...askPiece(piece) }));
  const merged = mergedOf.map((grid) => {
    const areas = grid.sheet
      .getRangeByIndexes(grid.top, grid.left, grid.rows, grid.columns)
      .getMergedAreasOrNullObject();
    areas.load('address');
    return { grid, areas };
  });
  const grids = [...new Set([...chunk.map(({ grid }) => grid), ...mergedOf])];
  const again = grids.map((grid) => ({ grid, used: askUsed(grid.sheet) }));
  await context.sync();
  for (const { grid, used } of again) refuseTorn(grid, used);
  for (const { piece, values, texts } of asked) {
    fillBlock(piece.grid, piece.row, piece.column, values.values as CellValue[][], null);
    for (const { column, range } of texts) fillTexts(piece, column, range.text);
  }
  for (const { grid, areas } of merged)
    if (!areas.isNullObject) grid.merges = areasOfAddress(areas.address);
}

function askPiece(piece: Piece): {
  values: Excel.Range;
  texts: { column: number; range: Excel.Range }[];
} {
  const { grid, row, column, rows, columns } = piece;
  const values = grid.sheet.getRangeByIndexes(row, column, rows, columns);
  values.load('values');
  const texts = numericColumns(grid)
    .filter((at) => at >= column && at < column + columns)
    .map((at) => {
      const range = grid.sheet.getRangeByIndexes(row, at, rows, 1);
      range.load('text');
      return { column: at, range };
    });
  return { values, texts };
}

function fillTexts(piece: Piece, column: number, texts: readonly (readonly string[])[]): void {
  texts.forEach((line, i) => {
    const value = piece.grid.values[piece.row + i - piece.grid.top]?.[column - piece.grid.left];
    const text = line[0];
    if (typeof value === 'number' && text !== undefined)
      piece.grid.texts.set(cellKey(piece.row + i, column), text);
  });
}
