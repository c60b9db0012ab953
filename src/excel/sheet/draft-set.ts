import {
  annexName,
  draftName,
  loadNames,
  markNames,
  namesOf,
  OfficerError,
  queueClaim,
  queueHiddenName,
  refuseRivals,
  textName,
  type Transaction,
} from '../door';
import {
  goneNumbers,
  loadHeader,
  rangeOf,
  readMarks,
  refuseMoved,
  type ReportMark,
  utf8Length,
  type WorkbookOutline,
} from '../read';
import { draftedNames, type OldSet, type SetArea, type SheetSet } from './sheet-set';
import { queuePlans } from './write-plan';

/** A set that is written, but hidden. */
export interface DraftedSet {
  readonly set: SheetSet;
  readonly sheets: readonly DraftedSheet[];
  /** The sheets it replaces, in their order. */
  readonly old: readonly ReplacedSheet[];
  /** Numbers of reports whose sheets officers deleted: what is left of them goes with the swap. */
  readonly gone: readonly number[];
}

/** One sheet of a draft. */
export interface DraftedSheet {
  /** Excel's id, which outlives renaming. */
  readonly id: string;
  /** The name it is drafted under, and the one it will have. */
  readonly drafted: string;
  readonly name: string;
}

/** A sheet that is about to be replaced. */
export interface ReplacedSheet {
  /** Which sheet of its set it is, and which of the new one takes its name and place. */
  readonly slot: number;
  /** The workbook's name that stands for it. */
  readonly mark: string;
  readonly name: string;
  readonly position: number;
}

/**
 * Writes a set onto hidden sheets that bear the transaction's name, and looks once more at all it was made of. One
 * sync, and one more per 2 MB. Throws the OfficerError `changed` where that is not as it was read, or another
 * connection is at the same thing: the transaction then takes away what was written.
 */
export async function draftSet(
  context: Excel.RequestContext,
  tx: Transaction,
  reading: WorkbookOutline,
  set: SheetSet,
): Promise<DraftedSet> {
  const { worksheets } = context.workbook;
  const headers = set.headers.map((header) => loadHeader(context, header));
  queueClaim(context, tx, reading.names, set.thing);
  const names = draftedNames(
    tx,
    set.sheets.map(({ name }) => name),
    set.old?.mark ?? null,
  );
  const sheets = names.map((name, i) => {
    const sheet = worksheets.add(name);
    sheet.visibility = 'Hidden';
    queueHiddenName(context, draftName(tx.stem, `new${i + 1}`), sheet.getRange('A1'));
    return sheet.load('id');
  });
  queueMarks(context, tx, set, sheets, headers);
  const planned = set.sheets.map(({ plan }, i) => ({ plan, sheet: sheets[i] as Excel.Worksheet }));
  const memory = utf8Length(set.mark?.memory ?? '');
  await queuePlans(context, planned, tx.watch, memory);
  const standing = set.old ? loadStanding(context, set.old) : [];
  const now = loadNames(context);
  await context.sync();
  set.headers.forEach((header, i) => refuseMoved(header, headers[i] as Excel.Range));
  const known = namesOf(now);
  if (set.thing !== null) refuseRivals(tx, known, set.thing);
  if (set.mark) refuseOthersReport(reading, readMarks(known), set.mark.key, set.old);
  const old = standing.map((one, i) => standingSheet(one, set.old?.cells[i] ?? []));
  return {
    set,
    sheets: sheets.map(({ id }, i) => {
      const drafted = names[i] ?? '';
      const replaced = old.find(({ slot }) => slot === i);
      return { id, drafted, name: replaced?.name ?? set.sheets[i]?.name ?? drafted };
    }),
    old,
    gone: goneNumbers(known),
  };
}

/** All marks come with the draft, so that they follow what colleagues insert and rename until it stands. */
function queueMarks(
  context: Excel.RequestContext,
  { number, door }: Transaction,
  set: SheetSet,
  sheets: readonly Excel.Worksheet[],
  headers: readonly Excel.Range[],
): void {
  const { mark } = set;
  if (!mark) return;
  const names = markNames(number);
  sheets.forEach((sheet, i) => {
    const area = set.sheets[i]?.area;
    const name = i === 0 ? names.report : annexName(number, i);
    if (area) queueHiddenName(context, name, rangeOf(sheet, area));
  });
  const place = (name: string, area: SetArea | null): void => {
    const sheet = area && sheets[area.at];
    if (sheet) queueHiddenName(context, name, rangeOf(sheet, area));
  };
  queueHiddenName(context, names.key, `="${mark.key}"`);
  for (const [anchor, area] of mark.texts) place(textName(number, anchor), area);
  place(names.detail, mark.detail);
  const source = mark.source && headers[set.headers.indexOf(mark.source)];
  if (source) queueHiddenName(context, names.source, source.getCell(0, 0));
  if (mark.memory !== null && !door.refused.has('parts'))
    context.workbook.customXmlParts.add(mark.memory);
}

interface LoadedStanding {
  readonly slot: number;
  readonly mark: string;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

function loadStanding({ workbook }: Excel.RequestContext, { mark }: OldSet): LoadedStanding[] {
  return mark.sheets.map(({ slot, name }) => {
    const sheet = workbook.names
      .getItemOrNullObject(name)
      .getRangeOrNullObject()
      .worksheet.load('name,position');
    const used = sheet.getUsedRangeOrNullObject(true);
    return {
      slot,
      mark: name,
      sheet,
      used: used.load('rowIndex,columnIndex,rowCount,columnCount'),
    };
  });
}

/** Throws the OfficerError `changed` where a sheet is gone or larger than it was read, by rows inserted or words far out. */
function standingSheet(
  { slot, mark, sheet, used }: LoadedStanding,
  cells: OldSet['cells'][number],
): ReplacedSheet {
  if (sheet.isNullObject) throw new OfficerError('changed');
  const rows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const columns = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
  if (rows !== cells.length || columns !== (cells[0]?.length ?? 0))
    throw new OfficerError('changed');
  return { slot, mark, name: sheet.name, position: sheet.position };
}

/** Throws the OfficerError `changed` where another connection made the same report meanwhile. */
function refuseOthersReport(
  reading: WorkbookOutline,
  now: readonly ReportMark[],
  key: string,
  old: OldSet | null,
): void {
  const before = new Set(reading.reports.map(({ number }) => number));
  const others = now.filter((mark) => mark.key === key && !before.has(mark.number));
  const gone = old !== null && !now.some(({ number }) => number === old.mark.number);
  if (others.length > 0 || gone) throw new OfficerError('changed');
}
