import {
  annexName,
  draftName,
  markNames,
  queueRelease,
  quoteSheet,
  type Transaction,
} from '../door';
import { readCells, rowBytes } from '../read';
import { type DraftedSet } from './draft-set';
import { temporaryName } from './sheet-set';
import { homeOf, type Move, type OldSet, type SheetCells } from './sheet-set';
import { typedSince } from './typed-since';
import { asTypedText } from './typed-text';
import { cellInput } from './write-plan';

/** What somebody typed into an old sheet, and the cell of the new set it goes to; null where it has none there. */
interface Carried {
  readonly value: unknown;
  readonly home: Move['to'] | null;
}

/** As much beyond what was read as words typed below or beside it are looked for at once. */
const MARGIN = { rows: 10, columns: 2 };

/**
 * Finishes a swap: reads the old sheets again, carries over what was typed into them since they were read, and deletes
 * them, each reached through its name. Two syncs, one more where something was typed, and one more per 2 MB. May be
 * repeated from another context.
 */
export async function carryOver(
  context: Excel.RequestContext,
  tx: Transaction,
  draft: DraftedSet,
): Promise<void> {
  const { old } = draft.set;
  if (!old) return;
  const now = await readAgain(context, tx, old, draft);
  const carried = now.flatMap((cells, at) => (cells ? carriedFrom(draft, old, at, cells) : []));
  if (carried.length > 0) await putCarried(context, tx, draft, carried);
  const { names } = context.workbook;
  draft.old.forEach((_, i) => {
    const name = draftName(tx.stem, `old${i + 1}`);
    names.getItemOrNullObject(name).getRangeOrNullObject().worksheet.delete();
    names.getItemOrNullObject(name).delete();
  });
  queueRelease(context, tx);
  await context.sync();
}

/** What the old sheets hold now; null for one that somebody deleted meanwhile. */
async function readAgain(
  context: Excel.RequestContext,
  { stem }: Transaction,
  { cells }: OldSet,
  draft: DraftedSet,
): Promise<(SheetCells | null)[]> {
  const sheets = cells.map((_, i) => {
    const name = context.workbook.names.getItemOrNullObject(draftName(stem, `old${i + 1}`));
    return name.getRangeOrNullObject().worksheet;
  });
  const used = sheets.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  );
  const guess = cells.map((read) => ({
    rows: read.length + MARGIN.rows,
    columns: (read[0]?.length ?? 0) + MARGIN.columns,
  }));
  const weights = cells.map((read) => read.map(rowBytes));
  const blank = rowBytes(new Array(Math.max(...guess.map(({ columns }) => columns))).fill(''));
  const read = (sizes: typeof guess): Promise<{ formulas: unknown[][] }[]> =>
    readCells(
      context,
      sizes.map((size, i) => ({
        ...size,
        sheet: sheets[i] as Excel.Worksheet,
        top: 0,
        left: 0,
        load: 'formulas',
        weights: weights[i] ?? [],
      })),
      blank,
    );
  const blocks = await read(guess);
  const sizes = used.map(sizeOf);
  const isBeyond = sizes.some(
    ({ rows, columns }, i) => rows > (guess[i]?.rows ?? 0) || columns > (guess[i]?.columns ?? 0),
  );
  const whole = isBeyond ? await read(sizes.map((size) => atLeastOne(size))) : blocks;
  return whole.map(({ formulas }, i) => {
    if (formulas.length === 0) return null;
    const { rows = 0, columns = 0 } = sizes[i] ?? {};
    const inUse = formulas.slice(0, rows).map((row) => row.slice(0, columns));
    return inUse.map((row) => row.map((cell) => withFormerNames(cell, stem, draft)));
  });
}

/** Formulas follow the sheets that were renamed for the swap: nobody typed the names they bear now. */
function withFormerNames(cell: unknown, stem: string, { old }: DraftedSet): unknown {
  if (typeof cell !== 'string' || !cell.startsWith('=')) return cell;
  return old.reduce(
    (formula, { name }, i) =>
      formula.replaceAll(
        `${quoteSheet(temporaryName(stem, `o${i + 1}`))}!`,
        `${quoteSheet(name)}!`,
      ),
    cell,
  );
}

function sizeOf(used: Excel.Range): { rows: number; columns: number } {
  if (used.isNullObject) return { rows: 0, columns: 0 };
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return { rows: rowIndex + rowCount, columns: columnIndex + columnCount };
}

function atLeastOne({ rows, columns }: { rows: number; columns: number }): typeof MARGIN {
  return { rows: Math.max(1, rows), columns: Math.max(1, columns) };
}

function carriedFrom(draft: DraftedSet, old: OldSet, at: number, now: SheetCells): Carried[] {
  const read = old.cells[at] ?? [];
  const { cells, words } = typedSince(read, now);
  const placed = cells.flatMap(({ row, column, value }): Carried[] => {
    const home = homeOf(old.moves, at, row, column) ?? sameWords(draft, old, at, row, column);
    return value === '' && home === null ? [] : [{ value, home }];
  });
  return [...placed, ...words.map((value) => ({ value, home: null }))];
}

/** The same place of the new set, if the same words stand there: a letterhead or a title that was filled in. */
function sameWords(
  draft: DraftedSet,
  { mark, cells }: OldSet,
  at: number,
  row: number,
  column: number,
): Move['to'] | null {
  const { slot = at, area = null } = mark.sheets[at] ?? {};
  const before = cells[at]?.[row]?.[column] ?? '';
  if (!area || before === '') return null;
  const to = { at: slot, row: row - area.top, column: column - area.left };
  return isAsPlanned(draft, to, before) ? to : null;
}

/** Writes carried words: where they belong, and those that have no place, or find it taken, below the first sheet. */
async function putCarried(
  context: Excel.RequestContext,
  tx: Transaction,
  draft: DraftedSet,
  carried: readonly Carried[],
): Promise<void> {
  const sheetAt = (at: number): Excel.Worksheet => {
    const name = at === 0 ? markNames(tx.number).report : annexName(tx.number, at);
    return context.workbook.names.getItem(name).getRange().worksheet;
  };
  const first = sheetAt(0);
  const used = first.getUsedRange(true).load('rowIndex,rowCount');
  const written = carried.map(({ value, home }) => {
    if (home === null) return null;
    const cell = sheetAt(home.at).getRangeByIndexes(home.row, home.column, 1, 1);
    const before = cell.load('formulas');
    const after = cell.getResizedRange(0, 0);
    after.values = [[inputOf(value)]];
    return { before, after };
  });
  await context.sync();
  const below = carried.filter(({ value, home }, i) => {
    const one = written[i];
    if (!one || home === null) return value !== '';
    const before = (one.before.formulas as unknown[][])[0]?.[0];
    if (before === value || isAsPlanned(draft, home, before)) return false;
    one.after.values = [[isFormula(before) ? before : inputOf(before)]];
    return value !== '';
  });
  below.forEach(({ value }, i) => {
    const cell = first.getRangeByIndexes(used.rowIndex + used.rowCount + 1 + i, 0, 1, 1);
    cell.values = [[inputOf(value)]];
  });
}

/** Whether a cell of the new set held what we wrote; else somebody was quicker, and his words stay. */
function isAsPlanned(
  { set }: DraftedSet,
  { at, row, column }: Move['to'],
  before: unknown,
): boolean {
  const cell = set.sheets[at]?.plan.rows[row]?.[column] ?? null;
  return (cell?.kind === 'text' ? cell.text : cellInput(cell)) === before;
}

function isFormula(content: unknown): boolean {
  return typeof content === 'string' && content.startsWith('=');
}

/** A value as it is to arrive: a text as that very text, a formula as its words. */
function inputOf(value: unknown): unknown {
  return typeof value === 'string' ? asTypedText(value) : value;
}
