import type { Column, Row, Worksheet } from '@cj-tech-master/excelts';
import { HostError } from '../errors';
import type { Area, CellStyle } from '../types';
import { MAX_COLUMNS, MAX_ROWS } from './address';
import { contains, intersection } from './area';
import { findCell, lastColumn } from './cell';
import { EMPTY_CONTENT, isBlank, putContent, takeContent, type CellContent } from './content';
import { mergedAreas, remerge, unmergeArea } from './merges';
import { shiftArea, type Shift } from './shift';

/**
 * Inserts or deletes the cells of a shift on their sheet: values, styles, notes and merges move; whole rows
 * and columns take their height, width and hidden state along. References to them are moved elsewhere.
 * Throws MergedRangeConflict when a merged area would be torn, NonBlankCellOffSheet when the last cells
 * of the sheet are in use.
 */
export function shiftCells(sheet: Worksheet, shift: Shift): void {
  const band = bandOf(sheet, shift);
  const merges = mergedAreas(sheet).filter((merge) => intersection(merge, fullBand(shift)));
  refuseTorn(merges, shift);
  for (const merge of merges) unmergeArea(sheet, merge);
  moveCells(sheet, shift, band);
  if (isWhole(shift)) moveLines(sheet, shift);
  remerge(
    sheet,
    merges.flatMap((merge) => shiftArea(merge, shift) ?? []),
  );
}

/** Whether whole rows or whole columns are inserted or deleted. */
export function isWhole({ along, area }: Shift): boolean {
  return along === 'rows'
    ? area.left === 0 && area.right === MAX_COLUMNS - 1
    : area.top === 0 && area.bottom === MAX_ROWS - 1;
}

/** Everything from the shifted cells to the end of the sheet. */
function fullBand({ along, area }: Shift): Area {
  return along === 'rows' ? { ...area, bottom: MAX_ROWS - 1 } : { ...area, right: MAX_COLUMNS - 1 };
}

/** The same, cut to what the sheet has. */
function bandOf(sheet: Worksheet, shift: Shift): Area {
  const last = { bottom: Math.max(sheet.rowCount - 1, 0), right: Math.max(lastColumn(sheet), 0) };
  const band = fullBand(shift);
  return {
    ...band,
    bottom: Math.min(band.bottom, last.bottom),
    right: Math.min(band.right, last.right),
  };
}

function refuseTorn(merges: readonly Area[], shift: Shift): void {
  const torn = merges.some(
    (merge) => !contains(fullBand({ ...shift, area: widened(shift) }), merge),
  );
  if (torn) {
    throw new HostError('MergedRangeConflict', 'The operation would tear a merged range.');
  }
}

/** Lengthwise a merge may reach out of the band (it grows or shrinks); crosswise it may not. */
function widened({ along, area }: Shift): Area {
  return along === 'rows' ? { ...area, top: 0 } : { ...area, left: 0 };
}

/** Takes every line of cells along the band out first, so that none is overwritten before it was moved. */
function moveCells(sheet: Worksheet, shift: Shift, band: Area): void {
  const { along, area } = shift;
  const [first, last] = along === 'rows' ? [band.top, band.bottom] : [band.left, band.right];
  const [from, to] = along === 'rows' ? [band.left, band.right] : [band.top, band.bottom];
  const count = along === 'rows' ? area.bottom - area.top + 1 : area.right - area.left + 1;
  for (let cross = from; cross <= to; cross++) {
    const at = (line: number): [number, number] =>
      along === 'rows' ? [line, cross] : [cross, line];
    if (shift.kind === 'insert') insertLine(sheet, shift, at, first, last, count);
    else deleteLine(sheet, at, first, last, count);
  }
}

type At = (line: number) => [number, number];

function insertLine(
  sheet: Worksheet,
  { along }: Shift,
  at: At,
  first: number,
  last: number,
  count: number,
): void {
  const contents: CellContent[] = [];
  for (let line = first; line <= last; line++) contents.push(takeContent(sheet, ...at(line)));
  const fresh = { value: null, style: styleBefore(sheet, ...at(first), along), note: undefined };
  for (let line = first; line < first + count; line++) putContent(sheet, ...at(line), fresh);
  const limit = (along === 'rows' ? MAX_ROWS : MAX_COLUMNS) - 1;
  for (const [index, content] of contents.entries()) {
    const line = first + count + index;
    if (line <= limit) putContent(sheet, ...at(line), content);
    else if (!isBlank(content)) throw offSheet();
  }
}

function deleteLine(sheet: Worksheet, at: At, first: number, last: number, count: number): void {
  for (let line = first; line <= last; line++) {
    const from = line + count;
    putContent(sheet, ...at(line), from <= last ? takeContent(sheet, ...at(from)) : EMPTY_CONTENT);
  }
}

/** New cells look like those before them, as Excel's do. */
function styleBefore(
  sheet: Worksheet,
  row: number,
  column: number,
  along: Shift['along'],
): CellStyle {
  const [r, c] = along === 'rows' ? [row - 1, column] : [row, column - 1];
  const before = r >= 0 && c >= 0 ? findCell(sheet, r, c) : undefined;
  const style: CellStyle = { ...before?.style };
  delete style.quotePrefix;
  return style;
}

function offSheet(): HostError {
  return new HostError('NonBlankCellOffSheet', 'Cells in use would be pushed off the sheet.');
}

/** Heights, widths, hidden states and styles of whole rows or columns. */
function moveLines(sheet: Worksheet, shift: Shift): void {
  if (shift.along === 'rows') moveRows(sheet, shift);
  else moveColumns(sheet, shift);
}

/** What a row has besides its cells. */
type RowLook = Pick<Row, 'height' | 'customHeight' | 'hidden' | 'outlineLevel' | 'style'>;
type ColumnLook = Pick<Column, 'width' | 'hidden' | 'outlineLevel' | 'style'>;

const BARE_ROW: RowLook = {
  height: undefined,
  customHeight: undefined,
  hidden: false,
  outlineLevel: 0,
  style: {},
};
const BARE_COLUMN: ColumnLook = { width: undefined, hidden: false, outlineLevel: 0, style: {} };

function moveRows(sheet: Worksheet, { kind, area }: Shift): void {
  const looks: RowLook[] = [];
  for (let row = 0; row < sheet.rowCount; row++) looks.push(rowLook(sheet.findRow(row + 1)));
  spliceLines(looks, kind, area.top, area.bottom, BARE_ROW);
  for (const [row, look] of looks.entries()) {
    const target = look === BARE_ROW ? sheet.findRow(row + 1) : sheet.getRow(row + 1);
    if (target) Object.assign(target, look);
  }
}

function rowLook(row: Row | undefined): RowLook {
  if (!row) return BARE_ROW;
  const { height, customHeight, hidden, outlineLevel, style } = row;
  return { height, customHeight, hidden, outlineLevel, style };
}

function moveColumns(sheet: Worksheet, { kind, area }: Shift): void {
  const looks = sheet.columns.map(({ width, hidden, outlineLevel, style }) => ({
    width,
    hidden,
    outlineLevel,
    style,
  }));
  spliceLines(looks, kind, area.left, area.right, looks[area.left - 1] ?? BARE_COLUMN);
  for (const [column, look] of looks.entries()) {
    if (column < MAX_COLUMNS) Object.assign(sheet.getColumn(column + 1), look);
  }
}

/** Inserts or removes lines; removed ones are made up for at the end by bare lines. */
function spliceLines<T>(lines: T[], kind: Shift['kind'], from: number, to: number, fresh: T): void {
  const count = to - from + 1;
  const fillers = new Array<T>(Math.min(count, lines.length)).fill(fresh);
  if (kind === 'delete') lines.push(...fillers.slice(0, lines.splice(from, count).length));
  else if (from < lines.length) lines.splice(from, 0, ...new Array<T>(count).fill(fresh));
}
