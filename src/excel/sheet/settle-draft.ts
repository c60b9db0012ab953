import { queueFinish, queueMarkRemoval, type DraftPlace } from './draft';
import { sheetOfReference } from '../read/names';
import { DRAFT_NAME, markNames } from '../read/report-marks';
import { memoryNamespace } from '../reports/report-memory';

/** What the workbook says about a draft whose requests did not all come back. */
interface DraftState {
  /** The sheet that bears our draft mark or, where the mark was not made any more, our hidden sheet; or null. */
  readonly sheet: string | null;
  readonly isMarkedDraft: boolean;
  readonly isMarkedReport: boolean;
  /** Whether the report it replaces still stands. */
  readonly oldStands: boolean;
  /** Ids of the parts that remember the new report. */
  readonly parts: readonly string[];
}

/**
 * Brings a report whose making failed to one of its two ends, whatever of it was carried out and whichever answer
 * was lost: complete, if the old report is gone already or the whole swap was carried out; else the workbook as it
 * was. At most two syncs; may be repeated. Returns whether the report is complete.
 */
export async function settleDraft(
  context: Excel.RequestContext,
  place: DraftPlace,
): Promise<boolean> {
  const state = await askState(context, place);
  if (state.isMarkedReport && !state.isMarkedDraft) return true;
  const { workbook } = context;
  const sheet = state.sheet === null ? null : workbook.worksheets.getItem(state.sheet);
  const goesForward = sheet !== null && state.isMarkedReport && place.old && !state.oldStands;
  if (goesForward) {
    queueFinish(context, sheet, place);
  } else {
    sheet?.delete();
    if (state.isMarkedReport)
      queueMarkRemoval(context, { number: place.number, parts: state.parts });
    if (state.isMarkedDraft) workbook.names.getItemOrNullObject(DRAFT_NAME).delete();
  }
  await context.sync();
  return Boolean(goesForward);
}

async function askState(context: Excel.RequestContext, place: DraftPlace): Promise<DraftState> {
  const names = context.workbook.names.load('items/name,items/formula');
  const sheets = context.workbook.worksheets.load('items/name,items/visibility');
  const parts = context.workbook.customXmlParts
    .getByNamespace(memoryNamespace(place.number))
    .load('items/id');
  await context.sync();
  const sheetOf = (wanted: string): string | null => {
    const found = names.items.find(({ name }) => name === wanted);
    return found ? sheetOfReference(String(found.formula)) : null;
  };
  const drafted = sheets.items.find(({ name }) => name === place.drafted);
  const isMarkedDraft = sheetOf(DRAFT_NAME) === place.drafted;
  const isOurs = isMarkedDraft || (drafted !== undefined && drafted.visibility !== 'Visible');
  const report = sheetOf(markNames(place.number).report);
  return {
    sheet: isOurs && drafted ? place.drafted : null,
    isMarkedDraft,
    isMarkedReport: report === place.name || report === place.drafted,
    oldStands: place.old !== null && sheetOf(markNames(place.old.number).report) !== null,
    parts: parts.items.map(({ id }) => id),
  };
}
