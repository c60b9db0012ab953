import { PAYLOAD_LIMIT } from './bytes';
import { seenText } from './fingerprint';
import { inTurn } from './in-turn';
import type { WorkbookReading } from './read-workbook';
import type { ReportMark } from './report-marks';
import { memoryNamespace, parseMemory, type ReportMemory } from './report-memory';
import { readStandingTable, type StandingTable } from './report-rows';
import type { PlanArea } from './sheet-plan';
import { rangeOf } from './plan-range';

/** A report that stands in the workbook, as officers left it. */
export interface StandingReport {
  readonly mark: ReportMark;
  /** Null where the part was lost on the way: then nothing can be told of changes by hand. */
  readonly memory: ReportMemory | null;
  /** What the officer typed as free text, one text for each row; dots that we wrote are none. */
  readonly freeText: readonly string[];
  /** Null where somebody deleted the table. */
  readonly table: StandingTable | null;
  /** All cells in use, ours and others'; null for an empty sheet. */
  readonly used: PlanArea | null;
}

/** Of the payload limit, what one request aims for: rows may be heavier than guessed. */
const SHARE = 0.6;

/** Some rows of the detail table of one report; `top` is the first of them, 0-based in the sheet. */
interface Piece {
  readonly report: number;
  readonly top: number;
  readonly rows: number;
}

/** What was asked of one report with the first request. */
interface Asked {
  readonly xml: OfficeExtension.ClientResult<string> | undefined;
  readonly text: Excel.Range | null;
  readonly used: Excel.Range;
}

/**
 * Reads reports of ours: free text, detail table, what each remembers of its making. One sync, and one more per
 * 2 MB; none where there is nothing to read.
 *
 * @param bytesPerRow what a row of the detail table weighs, about
 */
export async function readStanding(
  context: Excel.RequestContext,
  reading: WorkbookReading,
  marks: readonly ReportMark[],
  bytesPerRow: number,
): Promise<StandingReport[]> {
  if (marks.length === 0) return [];
  const asked = marks.map((mark) => ask(context, reading, mark));
  const lines: unknown[][][] = marks.map(() => []);
  const batches = batchesOf(marks, Math.floor((PAYLOAD_LIMIT * SHARE) / bytesPerRow));
  await inTurn(batches, async (batch) => {
    const loaded = batch.map((piece) => ({ piece, range: askRows(context, marks, piece) }));
    await context.sync();
    for (const { piece, range } of loaded)
      lines[piece.report]?.push(...((range?.values ?? []) as unknown[][]));
  });
  return marks.map((mark, i) => standingOf(mark, asked[i], lines[i] ?? []));
}

function ask(context: Excel.RequestContext, reading: WorkbookReading, mark: ReportMark): Asked {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(mark.sheet);
  const part = reading.parts.find(({ namespace }) => namespace === memoryNamespace(mark.number));
  const used = sheet.getUsedRangeOrNullObject(true);
  return {
    xml: part && workbook.customXmlParts.getItem(part.id).getXml(),
    text: mark.text && rangeOf(sheet, mark.text).load('values'),
    used: used.load('rowIndex,columnIndex,rowCount,columnCount'),
  };
}

/** The rows of all detail tables, cut so that each request stays small; the first request is never missing. */
function batchesOf(marks: readonly ReportMark[], room: number): Piece[][] {
  const batches: Piece[][] = [[]];
  let left = Math.max(1, room);
  marks.forEach(({ detail }, report) => {
    if (!detail) return;
    for (let top = detail.top; top <= detail.bottom;) {
      if (left === 0) {
        batches.push([]);
        left = Math.max(1, room);
      }
      const rows = Math.min(left, detail.bottom - top + 1);
      batches.at(-1)?.push({ report, top, rows });
      left -= rows;
      top += rows;
    }
  });
  return batches;
}

function askRows(
  { workbook }: Excel.RequestContext,
  marks: readonly ReportMark[],
  { report, top, rows }: Piece,
): Excel.Range | null {
  const mark = marks[report];
  if (!mark?.detail) return null;
  const { left, right } = mark.detail;
  const sheet = workbook.worksheets.getItem(mark.sheet);
  return sheet.getRangeByIndexes(top, left, rows, right - left + 1).load('values');
}

function standingOf(
  mark: ReportMark,
  asked: Asked | undefined,
  values: readonly unknown[][],
): StandingReport {
  const memory = asked?.xml ? parseMemory(asked.xml.value) : null;
  return {
    mark,
    memory,
    freeText: asked?.text ? freeTextOf(asked.text.values as unknown[][]) : [],
    table: mark.detail && readStandingTable(values, mark.detail, memory?.columns),
    used: asked ? usedArea(asked.used) : null,
  };
}

function usedArea(used: Excel.Range): PlanArea | null {
  if (used.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

/** The next part's heading ends the free text; of rows inserted before it each with words is kept. */
function freeTextOf(values: readonly (readonly unknown[])[]): string[] {
  const texts = values.map((row) =>
    row
      .map(String)
      .filter((text) => text.trim() !== '')
      .join(' '),
  );
  const last = texts.at(-1) ?? '';
  const own = /^[IVX]+\. /.test(last) ? texts.slice(0, -1) : texts;
  return own.filter((text) => !/^[\s.…]*$/.test(seenText(text)));
}
