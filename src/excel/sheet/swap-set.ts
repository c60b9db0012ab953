import {
  draftName,
  markNames,
  marksNumber,
  memoryNamespace,
  queueHiddenName,
  queueRelease,
  type Transaction,
} from '../door';
import type { WorkbookOutline } from '../read';
import { type DraftedSet } from './draft-set';
import { temporaryName } from './sheet-set';

/**
 * Lets a drafted set stand, in one request: what it replaces is renamed and hidden, the new sheets take its names and
 * places and are shown. From then on the old sheets are drafts to be taken away, and the new ones none. All that can
 * fail comes first: the request then breaks off with nothing changed that an officer sees.
 */
export async function swapSet(
  context: Excel.RequestContext,
  tx: Transaction,
  reading: WorkbookOutline,
  draft: DraftedSet,
): Promise<void> {
  const { workbook } = context;
  // Loaded so that the request looks for all of them before it changes anything.
  const find = (name: string): Excel.Worksheet =>
    workbook.names.getItem(name).getRange().worksheet.load('id');
  const fresh = draft.sheets.map((_, i) => find(draftName(tx.stem, `new${i + 1}`)));
  const old = draft.old.map(({ mark }) => find(mark));
  queuePlaces(fresh, draft);
  old.forEach((sheet, i) => (sheet.name = temporaryName(tx.stem, `o${i + 1}`)));
  fresh.forEach((sheet, i) => {
    const { drafted = '', name = '' } = draft.sheets[i] ?? {};
    if (drafted !== name) sheet.name = name;
    sheet.visibility = 'Visible';
  });
  old.forEach((sheet, i) => {
    sheet.visibility = 'Hidden';
    queueHiddenName(context, draftName(tx.stem, `old${i + 1}`), sheet.getRange('A1'));
  });
  const outdated = [...draft.gone, ...(draft.set.old ? [draft.set.old.mark.number] : [])];
  for (const number of outdated) queueMarkRemoval(context, reading, number);
  for (const i of fresh.keys())
    workbook.names.getItemOrNullObject(draftName(tx.stem, `new${i + 1}`)).delete();
  if (old.length === 0) queueRelease(context, tx);
  if (reading.isManual) queueCalculation(fresh);
  const [first] = fresh;
  first?.activate();
  first?.getRange('A1').select();
  await context.sync();
}

/**
 * Queues that formulas show what they come to. They look from sheet to sheet and were entered before the others were
 * written, and one sheet is calculated from what the others show at that moment: hence twice.
 */
function queueCalculation(sheets: readonly Excel.Worksheet[]): void {
  for (const sheet of [...sheets, ...sheets]) sheet.calculate(true);
}

/** Queues the removal of all that marks a report: its names and the part that remembers it. */
function queueMarkRemoval(
  { workbook }: Excel.RequestContext,
  { names, parts }: WorkbookOutline,
  number: number,
): void {
  const own = names.filter(({ name }) => marksNumber(name, number)).map(({ name }) => name);
  for (const name of new Set([...Object.values(markNames(number)), ...own]))
    workbook.names.getItemOrNullObject(name).delete();
  for (const { id } of parts.filter(({ namespace }) => namespace === memoryNamespace(number)))
    workbook.customXmlParts.getItemOrNullObject(id).delete();
}

/**
 * Queues that each new sheet stands where the old one of its number stands, one beyond them behind the one before
 * it, a first one that was deleted before the others. Drafts stand behind all others, so those moved before push it to the right.
 */
function queuePlaces(fresh: readonly Excel.Worksheet[], { old }: DraftedSet): void {
  if (old.length === 0) return;
  const first = Math.min(...old.map(({ position }) => position));
  const taken: number[] = [];
  fresh.forEach((sheet, i) => {
    const wanted = old.find(({ slot }) => slot === i)?.position;
    const before = wanted === undefined ? 0 : taken.filter((position) => position <= wanted).length;
    const last = taken.at(-1);
    const beyond = last === undefined ? first : last + 1;
    const place = wanted === undefined ? beyond : wanted + before;
    sheet.position = place;
    taken.push(place);
  });
}
