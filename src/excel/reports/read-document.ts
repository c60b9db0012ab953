import type { Steps } from '../../programme/steps';
import {
  PAPER_IDS,
  standingPaper,
  type Paper,
  type Printable,
  type StandingSheet,
} from '../../report';
import { type ExcelDoor, inSteps, OfficerError } from '../door';
import { areasOfAddress, markOfSheet, readCells, readOutline, type ReportMark } from '../read';
import { periodLabel } from '../../strings/report-period';
import { chartPictures, type ChartPicture } from './chart-pictures';
import type { WantedReport } from './find-report';

/** Which report or list is meant; else the one written last, by a sheet of it. */
export interface WantedDocument extends WantedReport {
  readonly written: string | null;
}

/** A report or list as it stands in the workbook, with what officers wrote on it. */
export interface StandingDocument {
  /** The name of its first sheet. */
  readonly sheet: string;
  readonly document: Printable;
  /** Pictures of its charts by their titles, and how many charts Excel gave none of. */
  readonly pictures: ReadonlyMap<string, ChartPicture>;
  readonly missing: number;
}

/** What a row of a report weighs in bytes, about. */
const ROW = 700;

/**
 * Reads a report or list back from its sheets, for Word: the one the officer stands on, else the one written last,
 * else that of the programme and period. Three syncs, one more where it has charts, and one more per 2 MB. Throws the
 * OfficerError `noReport` where none stands.
 */
export function readDocument(door: ExcelDoor, wanted: WantedDocument): Promise<StandingDocument> {
  return door.run(async (context) => {
    const { reports } = await readOutline(context);
    const mark = markOf(reports, wanted);
    const asked = mark.sheets.map(({ sheet, slot }) => askSheet(context, sheet, slot));
    await context.sync();
    const sheets = asked.map(placed);
    const widths = sheets.map(({ sheet, columns }) =>
      Array.from({ length: columns }, (_, at) =>
        sheet.getRangeByIndexes(0, at, 1, 1).format.load('columnWidth'),
      ),
    );
    const cells = await readCells(context, sheets, ROW);
    const papers = await inSteps(
      papersOf(
        sheets.map((one, i) => ({
          ...one,
          texts: cells[i]?.texts ?? [],
          widths: (widths[i] ?? []).map(({ columnWidth }) => columnWidth),
          charts: one.charts.map(({ name }) => name),
        })),
      ),
      {},
    );
    const charts = sheets.flatMap((one) => one.charts);
    const { pictures, missing } = await chartPictures(context, charts);
    return { sheet: mark.sheet, document: { papers }, pictures, missing };
  });
}

function* papersOf(sheets: readonly StandingSheet[]): Steps<Paper[]> {
  const papers: Paper[] = [];
  for (const sheet of sheets) {
    yield;
    papers.push(standingPaper(sheet));
  }
  return papers;
}

function markOf(
  reports: readonly ReportMark[],
  { standing, written, sheet, row, column, period }: WantedDocument,
): ReportMark {
  const here = reports.filter(
    ({ key, source }) => key === period.id && source?.sheet === sheet && source.row === row,
  );
  // Of tables side by side each has its own.
  const own = here.find(({ source }) => source?.column === column);
  const found =
    markOfSheet(reports, standing) ??
    markOfSheet(reports, written) ??
    own ??
    (column === undefined || here.length === 1 ? here[0] : undefined);
  if (found) return found;
  throw new OfficerError('noReport', { label: periodLabel(period) });
}

function askSheet({ workbook }: Excel.RequestContext, name: string, slot: number) {
  const sheet = workbook.worksheets.getItem(name);
  return {
    slot,
    sheet,
    layout: sheet.pageLayout.load('orientation'),
    print: sheet.pageLayout.getPrintAreaOrNullObject().load('address'),
    used: sheet.getUsedRange(true).load('rowIndex,rowCount,columnIndex,columnCount'),
    charts: sheet.charts.load('items/name,items/top,items/width,items/height'),
  };
}

/** Where to read: the print area, with the helper columns right of an annex's table. */
function placed({ slot, sheet, layout, print, used, charts }: ReturnType<typeof askSheet>) {
  const printed = print.isNullObject ? undefined : areasOfAddress(print.address)[0];
  const all = {
    rows: used.rowIndex + used.rowCount,
    columns: used.columnIndex + used.columnCount,
  };
  const landscape = layout.orientation === 'Landscape';
  return {
    id: PAPER_IDS[slot] ?? ('others' as const),
    printed: printed ? printed.right + 1 : all.columns,
    sheet,
    orientation: landscape ? ('landscape' as const) : ('portrait' as const),
    charts: [...charts.items].sort((a, b) => a.top - b.top),
    top: 0,
    left: 0,
    rows: printed ? Math.min(printed.bottom + 1, all.rows) : all.rows,
    columns: printed && !landscape ? printed.right + 1 : all.columns,
    load: 'text' as const,
  };
}
