import {
  freeNumber,
  goneNumbers,
  DRAFT_NAME,
  markNames,
  type ReportMark,
} from '../read/report-marks';
import { memoryNamespace } from '../reports/report-memory';
import type { WorkbookReading } from '../read/read-workbook';
import { sheetOfReference } from '../read/names';
import type { PlanArea } from './sheet-plan';
import { rangeOf } from './plan-range';

/** Where a report is being made: enough to find it again from another request context. */
export interface DraftPlace {
  /** The sheet's name while it is written; no sheet had it before. */
  readonly drafted: string;
  /** The name it will have. */
  readonly name: string;
  /** The number of its marks; no mark had it before. */
  readonly number: number;
  /** The report it replaces, or null. */
  readonly old: ReportMark | null;
  /** The marks that go with it: the old report's, and those of sheets that officers deleted. */
  readonly outdated: readonly OutdatedMark[];
}

/** The number of marks that are not needed any more, and the custom XML parts that belong to them. */
export interface OutdatedMark {
  readonly number: number;
  readonly parts: readonly string[];
}

/** A sheet being written: hidden until it is whole, so that officers never see half a report. */
export interface Draft extends DraftPlace {
  readonly sheet: Excel.Worksheet;
  /** The sheet it replaces, its position loaded; or null. */
  readonly oldSheet: Excel.Worksheet | null;
}

/** What a finished sheet is marked with. */
export interface MarkWith {
  readonly key: string;
  /** A cell in the programme's header row; the mark follows it. Null where it reports on several. */
  readonly source: Excel.Range | null;
  /** What we wrote of the sheet. */
  readonly area: PlanArea;
  /** Where the free text and the detail table stand; null where the sheet has none. */
  readonly text: PlanArea | null;
  readonly detail: PlanArea | null;
  /** The XML of the part that remembers what was written, or null. */
  readonly memory: string | null;
}

/** Where a new report can be drafted; nothing is sent. */
export function planDraft(
  reading: WorkbookReading,
  name: string,
  old: ReportMark | null,
): DraftPlace {
  const drafted = old ? draftName(reading) : name;
  const numbers = [...(old ? [old.number] : []), ...goneNumbers(reading.names)];
  const outdated = numbers.map((number) => ({ number, parts: partsOf(reading, number) }));
  return { drafted, name, number: freeNumber(reading.names), old, outdated };
}

/** Names a new sheet cannot have; a draft left behind by a dead connection goes with the same request. */
export function takenNames({ sheets, draft }: WorkbookReading): string[] {
  return sheets.map(({ name }) => name).filter((name) => name !== draft);
}

function partsOf({ parts }: WorkbookReading, number: number): string[] {
  return parts.flatMap(({ id, namespace }) => (namespace === memoryNamespace(number) ? [id] : []));
}

/** Queues: what a dead connection left behind goes, a hidden sheet comes into being and is marked as a draft. */
export function queueDraft(
  context: Excel.RequestContext,
  reading: WorkbookReading,
  place: DraftPlace,
): Draft {
  const { worksheets } = context.workbook;
  // Asked for first: if somebody deleted it meanwhile, the request breaks off before anything is written.
  const oldSheet = place.old && worksheets.getItem(place.old.sheet);
  queueLeftoverRemoval(context, reading.names);
  const sheet = worksheets.add(place.drafted);
  sheet.visibility = 'Hidden';
  hiddenName(context, DRAFT_NAME, sheet.getRange('A1'));
  oldSheet?.load('position');
  return { ...place, sheet, oldSheet };
}

/**
 * Queues the swap: the new sheet is marked and shown, the old one goes, the new one takes its name and place.
 * A request stops at the first action that fails, so all that can fail stands before the old sheet goes.
 */
export function queueSwap(context: Excel.RequestContext, draft: Draft, marks: MarkWith): void {
  const { sheet, oldSheet } = draft;
  const names = markNames(draft.number);
  hiddenName(context, names.report, rangeOf(sheet, marks.area));
  hiddenName(context, names.key, `="${marks.key}"`);
  if (marks.source) hiddenName(context, names.source, marks.source);
  if (marks.text) hiddenName(context, names.text, rangeOf(sheet, marks.text));
  if (marks.detail) hiddenName(context, names.detail, rangeOf(sheet, marks.detail));
  if (marks.memory !== null) context.workbook.customXmlParts.add(marks.memory);
  if (oldSheet) sheet.position = oldSheet.position;
  sheet.visibility = 'Visible';
  oldSheet?.delete();
  queueFinish(context, sheet, draft);
}

/** Queues what is left once the old sheet is gone; may be done again. */
export function queueFinish(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { old, name, outdated }: DraftPlace,
): void {
  if (old) sheet.name = name;
  for (const mark of outdated) queueMarkRemoval(context, mark);
  context.workbook.names.getItemOrNullObject(DRAFT_NAME).delete();
  sheet.activate();
  sheet.getRange('A1').select();
}

/** Queues the removal of what an action left behind whose connection died: its hidden sheet and the mark on it. */
export function queueLeftoverRemoval(
  { workbook }: Excel.RequestContext,
  names: readonly { readonly name: string; readonly formula: unknown }[],
): void {
  const mark = names.find(({ name }) => name === DRAFT_NAME);
  if (!mark) return;
  const sheet = sheetOfReference(String(mark.formula));
  if (sheet !== null) workbook.worksheets.getItemOrNullObject(sheet).delete();
  workbook.names.getItemOrNullObject(DRAFT_NAME).delete();
}

/** Queues the removal of all that marks a report: its names and the part that remembers it. */
export function queueMarkRemoval(
  { workbook }: Excel.RequestContext,
  { number, parts }: OutdatedMark,
): void {
  for (const name of Object.values(markNames(number)))
    workbook.names.getItemOrNullObject(name).delete();
  for (const id of parts) workbook.customXmlParts.getItemOrNullObject(id).delete();
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
