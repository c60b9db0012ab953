import type { Day, Programme } from '../../programme';
import { buildReminders, freeSheetName, type ReminderDocument } from '../../report';
import { REMINDERS } from '../../strings/report';
import { breathe, inSteps } from '../door/breathe';
import type { ExcelDoor } from '../door/runner';
import { transaction, type Transaction } from '../door/transaction';
import { enter, type Watch } from '../door/watch';
import { layoutSteps } from '../layout';
import { chooseProgramme } from '../read/choose-programme';
import { headerRow } from '../read/header-row';
import { programmeSteps } from '../read/programmes';
import { readToWrite, takenNames } from '../read/read-to-write';
import type { WorkbookReading } from '../read/read-workbook';
import type { ReportMark } from '../read/report-marks';
import { replaceSet } from '../sheet/replace-set';
import { wholeArea, type NewSheet, type SheetSet } from '../sheet/sheet-set';
import { besideOf, withBeside } from './beside';
import { movesOf } from './moves';
import { readStanding } from './standing-reports';

/** What marks of reminder lists say: there is one for each programme, whatever the day. */
const KEY = 'reminders';
/** What a row of a list weighs, about, in bytes. */
const ROW = 1_500;

/** What the officer asked for. */
export interface RemindersRequest {
  readonly asOf: Day;
  readonly today: Day;
  /** The programme's sheet, and its 0-based header row where the sheet has several; left out: see {@link chooseProgramme}. */
  readonly sheet?: string;
  readonly row?: number;
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
    const programme = chooseProgramme(all, request, values.programmeSheets, reading.sheets);
    enter(tx.watch, 'computing', 0.4);
    await breathe(tx.watch);
    const document = buildReminders({
      programmes: [programme],
      asOf: request.asOf,
      today: request.today,
      settings: values.office,
      dueSoonDays: values.dueSoonDays,
      aliases: values.corrections.aliases,
    });
    await breathe(tx.watch);
    const plan = await inSteps(layoutSteps(document), tx.watch);
    const name = freeSheetName(REMINDERS.sheet, takenNames(reading, tx));
    const set = await listSet(context, tx, reading, programme, {
      name,
      plan,
      area: wholeArea(plan),
    });
    const { sheet, replaced } = await replaceSet(context, tx, reading, set);
    return { sheet, replaced, source: programme.sheet, counts: document.counts, document };
  });
}

/** The list as a set of one sheet, in place of the one that stands for the programme. */
async function listSet(
  context: Excel.RequestContext,
  tx: Transaction,
  reading: WorkbookReading,
  programme: Programme,
  list: NewSheet,
): Promise<SheetSet> {
  const { sheet, frame } = programme;
  const isOurs = ({ key, source }: ReportMark): boolean =>
    key === KEY && source?.sheet === sheet && source.row === frame.headerTop;
  const mark = reading.reports.find(isOurs) ?? null;
  const { old } = await readStanding(context, reading, { old: mark, before: null }, ROW, tx.watch);
  const made = { sheets: [list], detail: null, texts: [] };
  const moves = old ? await inSteps(movesOf(old, made), tx.watch) : [];
  const header = headerRow(reading, programme);
  return {
    thing: `${KEY} ${sheet}!${frame.headerTop + 1}`,
    sheets: [{ ...list, plan: withBeside(list.plan, old ? besideOf(old) : [], moves) }],
    mark: { key: KEY, source: header, text: null, detail: null, memory: null },
    headers: [header],
    old: old && { mark: old.mark, cells: old.formulas, moves },
  };
}
