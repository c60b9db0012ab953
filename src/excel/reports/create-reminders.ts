import type { Day } from '../../programme';
import { buildReminders, freeSheetName, type ReminderDocument } from '../../report';
import { REMINDERS } from '../../strings/report';
import { breathe, inSteps } from '../door/breathe';
import { chooseProgramme } from '../read/choose-programme';
import { takenNames } from '../sheet/draft';
import { layoutSteps } from '../layout';
import { makeSheet, wholeArea } from '../sheet/make-sheet';
import { programmeSteps } from '../read/programmes';
import { enter, type Watch } from '../door/watch';
import type { ExcelDoor } from '../door/runner';

/** What marks of reminder lists say: there is one for each programme, whatever the day. */
const KEY = 'reminders';

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
 * It replaces the list of the same programme. At most two syncs beyond the read; done or undone, as a report.
 */
export function createReminders(
  door: ExcelDoor,
  request: RemindersRequest,
  watch: Watch = {},
): Promise<RemindersResult> {
  return makeSheet(door, watch, async (_context, reading, watched) => {
    const { values } = reading.settings;
    const all = await inSteps(programmeSteps(reading, request.asOf), watched);
    const programme = chooseProgramme(all, request, values.programmeSheets, reading.sheets);
    enter(watched, 'computing', 0.4);
    await breathe(watched);
    const document = buildReminders({
      programmes: [programme],
      asOf: request.asOf,
      today: request.today,
      settings: values.office,
      dueSoonDays: values.dueSoonDays,
      aliases: values.corrections.aliases,
    });
    await breathe(watched);
    const plan = await inSteps(layoutSteps(document), watched);
    const { headerTop } = programme.frame;
    const isOld = ({ sheet, row }: { sheet: string; row: number }) =>
      sheet === programme.sheet && row === headerTop;
    const old = reading.reports.find(({ key, source }) => key === KEY && source && isOld(source));
    return {
      plan,
      area: wholeArea(plan),
      name: freeSheetName(REMINDERS.sheet, takenNames(reading)),
      key: KEY,
      programmes: [programme],
      ofOne: true,
      old: old ?? null,
      memory: null,
      result: (made) => ({
        ...made,
        source: programme.sheet,
        counts: document.counts,
        document,
      }),
    };
  });
}
