import { cellAddress, type Day, type Programme } from '../../programme';
import { buildReminders, freeSheetName, type ReminderDocument } from '../../report';
import { REMINDERS } from '../../strings/report';
import {
  breathe,
  enter,
  type ExcelDoor,
  inSteps,
  OfficerError,
  transaction,
  type Transaction,
  type Watch,
} from '../door';
import { layoutSteps } from '../layout';
import {
  chooseProgramme,
  headerRow,
  programmeSteps,
  readToWrite,
  type ReportMark,
  takenNames,
  type WorkbookReading,
} from '../read';
import { type NewSheet, replaceSet, type SheetSet, wholeArea } from '../sheet';
import { besideOf, withBeside } from './beside';
import { movesOf } from './moves';
import { isSourceOf } from './report-subject';
import { readStanding } from './standing-reports';

/** What marks of reminder lists say: there is one for each programme, whatever the day, and one over all. */
const KEY = 'reminders';
const KEY_OF_ALL = 'reminders of all';
/** What a row of a list weighs, about, in bytes. */
const ROW = 1_500;

/** What the officer asked for. */
export interface RemindersRequest {
  readonly asOf: Day;
  readonly today: Day;
  /** The programme's sheet, and its 0-based header cell where the sheet has several; left out: see {@link chooseProgramme}. */
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  /** Over all programmes of the workbook instead of one. */
  readonly all?: boolean;
  /** Whether the as-of day is over, so that what was due on it is late; in the pane's list it is not. */
  readonly dayOver?: boolean;
  /** Whether each unit's tasks begin a page of their own, to be sent out one by one. */
  readonly pageAUnit?: boolean;
}

/** What came of it. */
export interface RemindersResult {
  readonly sheet: string;
  readonly replaced: boolean;
  readonly source: string;
  readonly counts: ReminderDocument['counts'];
  /** What the sheet says, for the clipboard. */
  readonly document: ReminderDocument;
}

/**
 * Writes "Danh sách đôn đốc": the programme's overdue tasks and those due soon, unit by unit, for sending round.
 * It replaces the list of the same programme; what officers wrote beside that is kept. Requests and failures as of a
 * report.
 */
export function createReminders(
  door: ExcelDoor,
  request: RemindersRequest,
  watch: Watch = {},
): Promise<RemindersResult> {
  return transaction(door, watch, async (context, tx) => {
    const reading = await readToWrite(context, tx);
    const { values } = reading.settings;
    const all = await inSteps(programmeSteps(reading, request.asOf), tx.watch);
    const programmes = urgedIn(all, request, reading);
    enter(tx.watch, 'computing', 0.4);
    await breathe(tx.watch);
    const document = buildReminders({
      programmes,
      asOf: request.asOf,
      dayOver: request.dayOver ?? false,
      pageAUnit: request.pageAUnit ?? false,
      today: request.today,
      settings: values.office,
      dueSoonDays: values.dueSoonDays,
      aliases: values.corrections.aliases,
    });
    await breathe(tx.watch);
    const plans = await inSteps(layoutSteps(document), tx.watch);
    const [plan] = plans.values();
    if (!plan) throw new Error('a list has one sheet');
    const name = freeSheetName(REMINDERS.sheet, takenNames(reading, tx));
    const set = await listSet(
      context,
      tx,
      reading,
      { programmes, isOfAll: request.all === true },
      {
        name,
        plan,
        area: wholeArea(plan),
      },
    );
    const { sheet, replaced } = await replaceSet(context, tx, reading, set);
    const source = [...new Set(programmes.map(({ sheet: of }) => of))].join('; ');
    return { sheet, replaced, source, counts: document.counts, document };
  });
}

function urgedIn(
  all: readonly Programme[],
  request: RemindersRequest,
  { settings, sheets }: WorkbookReading,
): readonly Programme[] {
  if (request.all !== true)
    return [chooseProgramme(all, request, settings.values.programmeSheets, sheets)];
  if (all.length === 0) throw new OfficerError('programmeNotFound');
  return all;
}

/** What a list urges. */
interface Urged {
  readonly programmes: readonly Programme[];
  readonly isOfAll: boolean;
}

/** The list as a set of one sheet, in place of the one that stands for the programme, or for all. */
async function listSet(
  context: Excel.RequestContext,
  tx: Transaction,
  reading: WorkbookReading,
  { programmes, isOfAll }: Urged,
  list: NewSheet,
): Promise<SheetSet> {
  const headers = programmes.map((programme) => headerRow(reading, programme));
  const source = isOfAll ? null : (headers[0] ?? null);
  const key = isOfAll ? KEY_OF_ALL : KEY;
  const isOurs = (mark: ReportMark): boolean =>
    mark.key === key && (isOfAll || programmes.some((one) => isSourceOf(mark, one)));
  const mark = reading.reports.find(isOurs) ?? null;
  const { old } = await readStanding(context, reading, { old: mark, before: null }, ROW, tx.watch);
  const made = { sheets: [list], detail: null, texts: new Map() };
  const moves = old ? await inSteps(movesOf(old, made), tx.watch) : [];
  return {
    thing: source ? `${key} ${source.sheet}!${cellAddress(source.row, source.column)}` : key,
    sheets: [{ ...list, plan: withBeside(list.plan, old ? besideOf(old) : [], moves) }],
    mark: { key, source, texts: new Map(), detail: null, memory: null },
    headers,
    old: old && { mark: old.mark, cells: old.formulas, moves },
  };
}
