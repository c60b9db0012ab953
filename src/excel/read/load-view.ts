import { runChecksSteps, type Finding } from '../../checks';
import { programmeAt } from '../../programme';
import type { Day, Programme, StatusReading, Task } from '../../programme';
import { mapInSteps, type Steps } from '../../programme/steps';
import { statusOf } from '../../programme/status';
import { inSteps } from '../door/breathe';
import { explained } from '../door/explain';
import { programmeSteps } from './programmes';
import { readWorkbook, type WorkbookReading } from './read-workbook';
import { runWithRetry } from '../door/retry';
import type { ExcelDoor } from '../door/runner';
import type { Settings } from '../settings/settings';

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
  return explained(door, async () => {
    const reading = await runWithRetry(door, (context) =>
      readWorkbook(context, { support: door.support }),
    );
    return inSteps(viewSteps(reading, days), {});
  });
}

/** The view of a workbook that was read, in pieces. */
function* viewSteps(reading: WorkbookReading, { asOf, today }: ViewDays): Steps<WorkbookView> {
  const { values, unreadable, ignored } = reading.settings;
  const programmes = yield* programmeSteps(reading, asOf);
  const findings = yield* runChecksSteps({
    programmes,
    sheets: reading.snapshots.map(({ name }) => name),
    snapshots: reading.snapshots,
    asOf,
    today,
    aliases: values.corrections.aliases,
  });
  const { dueSoonDays } = values;
  const read: ProgrammeReading[] = [];
  for (const programme of programmes) {
    const statusThen = (task: Task) => statusOf(task, asOf, { dueSoonDays });
    read.push({
      programme: programmeAt(programme, asOf),
      readings: yield* mapInSteps(programme.tasks, statusThen),
    });
  }
  return {
    programmes: read,
    findings,
    chosen: Math.max(
      0,
      programmes.findIndex(({ sheet }) => values.programmeSheets.includes(sheet)),
    ),
    settings: values,
    settingsUnreadable: unreadable,
    settingsIgnored: ignored,
  };
}
