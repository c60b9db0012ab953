import type { Steps } from '../../programme/steps';
import { inSteps, memoryNamespace, type Watch } from '../door';
import {
  type CellArea,
  type MarkedArea,
  readCells,
  type ReadCells,
  type ReportMark,
  type WantedCells,
  type WorkbookReading,
} from '../read';
import type { SheetCells } from '../sheet';
import { seenText } from './fingerprint';
import { parseMemory, type ReportMemory } from './report-memory';
import { readStandingTable, type StandingTable } from './report-rows';

/** A report that stands in the workbook, as officers left it. */
export interface StandingReport {
  readonly mark: ReportMark;
  /** Null where the part was lost on the way: then nothing can be told of changes by hand. */
  readonly memory: ReportMemory | null;
  /** Null where somebody deleted the table. */
  readonly table: StandingTable | null;
}

/** The report that is about to be made again: all that stands on its sheets, in their order, from A1 on. */
export interface OldReport extends StandingReport {
  readonly values: readonly SheetCells[];
  readonly formulas: readonly SheetCells[];
  /** What the officer typed as free text, by anchor; dots that we wrote are none. */
  readonly freeTexts: ReadonlyMap<string, readonly FreeText[]>;
}

/** A row of free text; `row` and `column` 0-based, of the sheet that the text stands on. */
export interface FreeText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What stands for this period, and for the one before. */
export interface StandingReports {
  readonly old: OldReport | null;
  readonly before: StandingReport | null;
}

/**
 * Reads two reports of ours: all of the one to be replaced, of the one before what it told of tasks, and what each
 * remembers of its making. One sync, and one more per 2 MB; none where there is nothing to read.
 *
 * @param reading with the sizes of the sheets of ours
 * @param bytesPerRow what a row of the detail table weighs, about
 */
export async function readStanding(
  context: Excel.RequestContext,
  reading: WorkbookReading,
  marks: { readonly old: ReportMark | null; readonly before: ReportMark | null },
  bytesPerRow: number,
  watch: Watch,
): Promise<StandingReports> {
  const { old, before } = marks;
  if (!old && !before) return { old: null, before: null };
  const memories = [old, before].map((mark) => mark && askMemory(context, reading, mark));
  const sheets = (old?.sheets ?? []).map(({ sheet }) => wholeSheet(context, reading, sheet));
  const detail = before?.detail ? [detailOnly(context, before.detail)] : [];
  // Of the old report values and formulas are read: twice the bytes.
  const cells = await readCells(context, [...sheets, ...detail], 2 * bytesPerRow);
  const [ofOld, ofBefore] = memories.map((xml) => (xml ? parseMemory(xml.value) : null));
  return {
    old: old && (await inSteps(oldReport(old, ofOld ?? null, cells), watch)),
    before:
      before &&
      (await inSteps(standing(before, ofBefore ?? null, cells.at(-1)?.values ?? []), watch)),
  };
}

function askMemory(
  { workbook }: Excel.RequestContext,
  { parts }: WorkbookReading,
  { number }: ReportMark,
): OfficeExtension.ClientResult<string> | null {
  const part = parts.find(({ namespace }) => namespace === memoryNamespace(number));
  return part ? workbook.customXmlParts.getItem(part.id).getXml() : null;
}

function wholeSheet(
  { workbook }: Excel.RequestContext,
  { ownSizes }: WorkbookReading,
  name: string,
): WantedCells {
  const { rows = 0, columns = 0 } = ownSizes.get(name) ?? {};
  const sheet = workbook.worksheets.getItem(name);
  return { sheet, top: 0, left: 0, rows, columns: Math.max(1, columns), load: 'values,formulas' };
}

function detailOnly(
  { workbook }: Excel.RequestContext,
  { sheet, top, left, bottom, right }: MarkedArea,
): WantedCells {
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  return { sheet: workbook.worksheets.getItem(sheet), top, left, rows, columns, load: 'values' };
}

function* standing(
  mark: ReportMark,
  memory: ReportMemory | null,
  values: SheetCells,
): Steps<StandingReport> {
  yield;
  const table = mark.detail && (yield* readStandingTable(values, mark.detail, memory?.columns));
  return { mark, memory, table };
}

function* oldReport(
  mark: ReportMark,
  memory: ReportMemory | null,
  cells: readonly ReadCells[],
): Steps<OldReport> {
  const on = (area: MarkedArea | null): SheetCells =>
    area ? cut(cells[sheetAt(mark, area.sheet)]?.values ?? [], area) : [];
  return {
    ...(yield* standing(mark, memory, on(mark.detail))),
    values: cells.slice(0, mark.sheets.length).map(({ values }) => values),
    formulas: cells.slice(0, mark.sheets.length).map(({ formulas }) => formulas),
    freeTexts: new Map(
      [...mark.texts].map(([anchor, area]) => [anchor, freeTextOf(on(area), area)]),
    ),
  };
}

/** Which sheet of a report it is, from 0 on. */
export function sheetAt({ sheets }: ReportMark, name: string): number {
  return sheets.findIndex(({ sheet }) => sheet === name);
}

/** The cells of an area; none beyond what is in use. */
export function cut(cells: SheetCells, { top, left, bottom, right }: CellArea): SheetCells {
  return cells.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
}

/** What follows a free text: the next part's heading, or the closing words. */
const BELOW = /^(?:[IVX]+\. \p{Lu}|Trên đây là báo cáo )/u;

/** What we wrote below ends the free text; of rows inserted before it each with words is kept. */
function freeTextOf(values: SheetCells, { top, left }: CellArea): FreeText[] {
  const texts = values.flatMap((row, i): FreeText[] => {
    const words = row.map(String);
    const column = words.findIndex(isFilled);
    const text = words.filter(isFilled).map(unindented).join(' ');
    return column < 0 ? [] : [{ row: top + i, column: left + column, text }];
  });
  const last = texts.at(-1)?.text ?? '';
  const own = BELOW.test(last) ? texts.slice(0, -1) : texts;
  return own.filter(({ text }) => !/^[\s.…]*$/.test(seenText(text)));
}

/** The first line of a paragraph stands in by spaces of ours. */
function unindented(text: string): string {
  return text.replace(/^\u00a0+/, '');
}

function isFilled(text: string): boolean {
  return text.trim() !== '';
}
