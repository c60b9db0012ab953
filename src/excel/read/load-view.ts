import { runChecksSteps, type CheckContext, type Finding } from '../../checks';
import { programmeAt } from '../../programme';
import type { Day, Programme, StatusReading, Task } from '../../programme';
import { mapInSteps, type Steps } from '../../programme/steps';
import { statusOf } from '../../programme/status';
import { type ExcelDoor, explained, inSteps, runWithRetry } from '../door';
import { knownSteps, programmesOfKnown, type KnownWorkbook } from './known';
import { readWorkbook } from './read-workbook';
import type { Settings } from '../settings';

/** One programme and the status of each of its tasks: `readings[i]` belongs to `programme.tasks[i]`. */
export interface ProgrammeReading {
  readonly programme: Programme;
  readonly readings: readonly StatusReading[];
}

/** The workbook as the pane shows it. */
export interface WorkbookView {
  /** In tab order, then top to bottom. */
  readonly programmes: readonly ProgrammeReading[];
  readonly findings: readonly Finding[];
  /** Index into `programmes` of the workbook's chosen programme, else 0. */
  readonly chosen: number;
  readonly settings: Settings;
  /** True where settings stand in the workbook but cannot be read: defaults are used. */
  readonly settingsUnreadable: boolean;
  /** Stored fields that do not fit (`corrections.times`): their defaults are used. */
  readonly settingsIgnored: readonly string[];
}

/** Which day the view is of, and which day it is. */
export interface ViewDays {
  readonly asOf: Day;
  readonly today: Day;
}

/**
 * Reads the workbook and works out statuses and findings, in pieces between which the pane can draw; at most three
 * syncs up to 2 MB. Writes nothing.
 */
export async function loadView(door: ExcelDoor, days: ViewDays): Promise<WorkbookView> {
  const known = await readKnown(door, days.asOf);
  return inSteps(viewSteps(known, days), {});
}

/** Reads the workbook and what it says. Throws an OfficerError. */
export function readKnown(door: ExcelDoor, asOf: Day): Promise<KnownWorkbook> {
  return explained(door, async () => {
    const reading = await runWithRetry(door, (context) =>
      readWorkbook(context, { support: door.support }),
    );
    return inSteps(knownSteps(reading, asOf), {});
  });
}

/** The view of a workbook, in pieces. */
export function* viewSteps(known: KnownWorkbook, days: ViewDays): Steps<WorkbookView> {
  const findings = yield* runChecksSteps(checksOf(known, days));
  return yield* viewWith(known, days, findings);
}

/** What the checks look at. */
export function checksOf(known: KnownWorkbook, { asOf, today }: ViewDays): CheckContext {
  return {
    programmes: programmesOfKnown(known),
    sheets: known.sheets.map(({ snapshot }) => snapshot.name),
    snapshots: known.sheets.map(({ snapshot }) => snapshot),
    asOf,
    today,
    aliases: known.settings.values.corrections.aliases,
  };
}

/** The view with findings that were found before; `statusThen` may remember what it said of a task. */
export function* viewWith(
  known: KnownWorkbook,
  { asOf }: ViewDays,
  findings: readonly Finding[],
  statusThen = statusesOn(asOf, known.settings.values),
): Steps<WorkbookView> {
  const { values, unreadable, ignored } = known.settings;
  const programmes: ProgrammeReading[] = [];
  for (const programme of programmesOfKnown(known)) {
    const readings = yield* mapInSteps(programme.tasks, statusThen);
    programmes.push({ programme: programmeAt(programme, asOf), readings });
  }
  const isChosen = ({ programme: { sheet } }: ProgrammeReading): boolean =>
    values.programmeSheets.includes(sheet);
  return {
    programmes,
    findings,
    chosen: Math.max(0, programmes.findIndex(isChosen)),
    settings: values,
    settingsUnreadable: unreadable,
    settingsIgnored: ignored,
  };
}

/** The status of a task on a day. */
export function statusesOn(asOf: Day, { dueSoonDays }: Settings): (task: Task) => StatusReading {
  return (task) => statusOf(task, asOf, { dueSoonDays });
}
