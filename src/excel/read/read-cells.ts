import { PAYLOAD_LIMIT, rowBytes } from './bytes';

/** Cells to be read: `rows` rows from `top` on, 0-based, of so many columns from `left` on. */
export interface WantedCells {
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly load: 'values' | 'formulas' | 'values,formulas' | 'text';
  /** What each row weighs in bytes, as far as that is known. */
  readonly weights?: readonly number[];
}

/** Cells as they were read, row by row; nothing where it was not asked for, or where the sheet is a null object. */
export interface ReadCells {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  /** What the cells show. */
  readonly texts: string[][];
}

/** Of the payload limit, what the first request aims for, when the rows' weight is guessed, and any after it. */
const FIRST_SHARE = 0.6;
const SHARE = 0.8;

/** Rows still to be read, of the wanted cells of this number. */
interface Piece {
  readonly of: number;
  readonly top: number;
  readonly rows: number;
}

/**
 * Reads cells together with what else is queued: one sync, and one more per 2 MB of what lies beyond the first.
 *
 * @param bytesPerRow what a row weighs, about
 */
export async function readCells(
  context: Excel.RequestContext,
  wanted: readonly WantedCells[],
  bytesPerRow: number,
): Promise<ReadCells[]> {
  const read = wanted.map((): ReadCells => ({ values: [], formulas: [], texts: [] }));
  const pieces = wanted.map(({ top, rows }, of) => ({ of, top, rows }));
  await readPieces(context, wanted, pieces, { share: FIRST_SHARE, perRow: bytesPerRow }, read);
  return read;
}

/** How much of the payload limit the next request may take, and what a row of unknown weight is taken to weigh. */
interface Room {
  readonly share: number;
  readonly perRow: number;
}

/** Reads what the next request may carry, and the rest as heavy as that turns out. */
async function readPieces(
  context: Excel.RequestContext,
  wanted: readonly WantedCells[],
  pieces: readonly Piece[],
  room: Room,
  read: readonly ReadCells[],
): Promise<void> {
  const { now, later } = divided(wanted, pieces, room);
  const asked = now.map((piece) => ({ piece, range: ask(wanted[piece.of], piece) }));
  await context.sync();
  let bytes = 0;
  let rows = 0;
  for (const { piece, range } of asked) {
    if (range.isNullObject) continue;
    const load = wanted[piece.of]?.load ?? '';
    const values = load.includes('values') ? (range.values as unknown[][]) : [];
    const formulas = load.includes('formulas') ? (range.formulas as unknown[][]) : [];
    const texts = load === 'text' ? range.text : [];
    read[piece.of]?.values.push(...values);
    read[piece.of]?.texts.push(...texts);
    read[piece.of]?.formulas.push(...formulas);
    bytes += [...values, ...formulas, ...texts].reduce((sum, row) => sum + rowBytes(row), 0);
    rows += piece.rows;
  }
  if (later.length === 0) return;
  const perRow = rows === 0 ? room.perRow : bytes / rows;
  await readPieces(context, wanted, later, { share: SHARE, perRow }, read);
}

/** The rows that there is room for, one at least, and what is left. */
function divided(
  wanted: readonly WantedCells[],
  pieces: readonly Piece[],
  { share, perRow }: Room,
): { now: Piece[]; later: Piece[] } {
  const now: Piece[] = [];
  const later: Piece[] = [];
  let left = share * PAYLOAD_LIMIT;
  for (const piece of pieces) {
    const { top = 0, weights = [] } = wanted[piece.of] ?? {};
    let rows = 0;
    while (rows < piece.rows && left > 0) {
      left -= weights[piece.top + rows - top] ?? perRow;
      if (left > 0 || (rows === 0 && now.length === 0)) rows += 1;
    }
    if (rows > 0) now.push({ ...piece, rows });
    if (rows < piece.rows) later.push({ ...piece, top: piece.top + rows, rows: piece.rows - rows });
  }
  return { now, later };
}

function ask(wanted: WantedCells | undefined, { top, rows }: Piece): Excel.Range {
  if (!wanted) throw new RangeError('a piece of nothing');
  const { sheet, left, columns, load } = wanted;
  return sheet.getRangeByIndexes(top, left, rows, columns).load(load);
}
