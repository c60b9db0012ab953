import { freeNumber, DRAFT_NAME, markNames, type ReportMark } from './report-marks';
import type { WorkbookReading } from './read-workbook';
import { quoteSheet } from './names';

/** A sheet being written: hidden until it is whole, so that officers never see half a report. */
export interface Draft {
  readonly sheet: Excel.Worksheet;
  /** The report it will replace, or null. */
  readonly old: ReportMark | null;
  /** The name it will have. */
  readonly name: string;
}

/** What a finished sheet is marked with. */
export interface MarkWith {
  readonly key: string;
  /** The programme's sheet and 0-based header row. */
  readonly source: { readonly sheet: string; readonly row: number };
}

/** Queues: what a dead connection left behind goes, a hidden sheet comes into being and is marked as a draft. */
export function queueDraft(
  context: Excel.RequestContext,
  reading: WorkbookReading,
  name: string,
  old: ReportMark | null,
): Draft {
  const { workbook } = context;
  if (reading.draft !== null) workbook.worksheets.getItem(reading.draft).delete();
  if (reading.names.some((one) => one.name === DRAFT_NAME))
    workbook.names.getItem(DRAFT_NAME).delete();
  const sheet = workbook.worksheets.add(old ? draftName(reading) : name);
  sheet.visibility = 'Hidden';
  hiddenName(context, DRAFT_NAME, sheet.getRange('A1'));
  return { sheet, old, name };
}

/** Queues the swap: the new sheet is marked, the old one goes, the new one takes its name and place and is shown. */
export function queueSwap(
  context: Excel.RequestContext,
  reading: WorkbookReading,
  draft: Draft,
  marks: MarkWith,
): void {
  const { workbook } = context;
  const { sheet, old } = draft;
  const number = old?.number ?? freeNumber(reading.names);
  const names = markNames(number);
  const known = new Set(reading.names.map(({ name }) => name));
  for (const name of Object.values(names))
    if (known.has(name)) workbook.names.getItem(name).delete();
  hiddenName(context, names.report, sheet.getRange('A1'));
  hiddenName(context, names.key, `="${marks.key}"`);
  const { source } = marks;
  hiddenName(context, names.source, `=${quoteSheet(source.sheet)}!$A$${source.row + 1}`);
  workbook.names.getItem(DRAFT_NAME).delete();
  sheet.visibility = 'Visible';
  if (old) {
    workbook.worksheets.getItem(old.sheet).delete();
    sheet.name = draft.name;
    sheet.position = reading.sheets.findIndex(({ name }) => name === old.sheet);
  }
  sheet.activate();
  sheet.getRange('A1').select();
}

/** Removes a draft that could not be finished: one sync to find it, one to delete it. */
export async function removeDraft(context: Excel.RequestContext): Promise<void> {
  const draft = context.workbook.names.getItemOrNullObject(DRAFT_NAME);
  draft.load('name');
  await context.sync();
  if (draft.isNullObject) return;
  draft.getRange().worksheet.delete();
  draft.delete();
  await context.sync();
}

function hiddenName(
  context: Excel.RequestContext,
  name: string,
  reference: Excel.Range | string,
): void {
  context.workbook.names.add(name, reference).visible = false;
}

/** A name no sheet has yet; nobody sees it but in the list of hidden sheets, and only if the connection dies. */
function draftName(reading: WorkbookReading): string {
  const taken = new Set(reading.sheets.map(({ name }) => name.toLowerCase()));
  let count = 1;
  while (taken.has(`ctct ${count}`)) count += 1;
  return `ctct ${count}`;
}
