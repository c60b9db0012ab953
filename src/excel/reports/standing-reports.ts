import { flatMapInSteps, type Steps } from '../../programme/steps';
import { inSteps } from '../door/breathe';
import { PAYLOAD_LIMIT, rowBytes } from '../read/bytes';
import { seenText } from './fingerprint';
import type { WorkbookReading } from '../read/read-workbook';
import type { ReportMark } from '../read/report-marks';
import type { Watch } from '../door/watch';
import { memoryNamespace, parseMemory, type ReportMemory } from './report-memory';
import { readStandingTable, type StandingTable } from './report-rows';
import type { PlanArea } from '../sheet/sheet-plan';
import { rangeOf } from '../sheet/plan-range';

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

/** Of the payload limit, what the first request aims for, when the rows' weight is guessed, and any after it. */
const FIRST_SHARE = 0.6;
const SHARE = 0.85;

/** Rows of one report's detail table still to be read; `top` is the first of them, 0-based in the sheet. */
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
  watch: Watch,
): Promise<StandingReport[]> {
  if (marks.length === 0) return [];
  const asked = marks.map((mark) => ask(context, reading, mark));
  const lines: unknown[][][] = marks.map(() => []);
  const whole = marks.flatMap(({ detail }, report) =>
    detail ? [{ report, top: detail.top, rows: detail.bottom - detail.top + 1 }] : [],
  );
  await readPieces(context, marks, whole, (FIRST_SHARE * PAYLOAD_LIMIT) / bytesPerRow, lines);
  const standing = flatMapInSteps([...marks.entries()], function* ([i, mark]) {
    return [yield* standingOf(mark, asked[i], lines[i] ?? [])];
  });
  return inSteps(standing, watch);
}

/** Reads the pieces into `lines`, about `room` rows with the next request and the rest as heavy as those turn out. */
async function readPieces(
  context: Excel.RequestContext,
  marks: readonly ReportMark[],
  pieces: readonly Piece[],
  room: number,
  lines: readonly unknown[][][],
): Promise<void> {
  const { now, later } = divided(pieces, Math.max(1, Math.floor(room)));
  const loaded = now.map((piece) => ({ piece, range: askRows(context, marks, piece) }));
  await context.sync();
  const read = loaded.flatMap(({ piece, range }) => {
    const rows = (range?.values ?? []) as unknown[][];
    lines[piece.report]?.push(...rows);
    return rows;
  });
  if (later.length === 0) return;
  const weight = read.reduce((sum, row) => sum + rowBytes(row), 0) / Math.max(1, read.length);
  await readPieces(context, marks, later, (SHARE * PAYLOAD_LIMIT) / weight, lines);
}

/** The first `room` rows of these pieces, and what is left. */
function divided(pieces: readonly Piece[], room: number): { now: Piece[]; later: Piece[] } {
  const now: Piece[] = [];
  const later: Piece[] = [];
  let left = room;
  for (const piece of pieces) {
    const rows = Math.min(left, piece.rows);
    if (rows > 0) now.push({ ...piece, rows });
    if (rows < piece.rows) later.push({ ...piece, top: piece.top + rows, rows: piece.rows - rows });
    left -= rows;
  }
  return { now, later };
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

function* standingOf(
  mark: ReportMark,
  asked: Asked | undefined,
  values: readonly unknown[][],
): Steps<StandingReport> {
  const memory = asked?.xml ? parseMemory(asked.xml.value) : null;
  yield;
  return {
    mark,
    memory,
    freeText: asked?.text ? freeTextOf(asked.text.values as unknown[][]) : [],
    table: mark.detail && (yield* readStandingTable(values, mark.detail, memory?.columns)),
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
