import type { Day, Programme } from '../../programme';
import { flatMapInSteps, type Steps } from '../../programme/steps';
import {
  enter,
  type ExcelDoor,
  explain,
  inSteps,
  isOfficeError,
  OfficerError,
  queueLeftoverRemoval,
  runWithRetry,
  toOfficerError,
  type Watch,
} from '../door';
import { programmeSteps, readWorkbook, type WorkbookReading } from '../read';
import { freeSet, type MarkKind } from './marker';
import { findOwn, loadSigns, type SheetSigns } from './own-set';
import { planHighlight } from './plan';
import { isInPlace, queueRowWitness, type RowWitness } from './same-rows';
import { settle, withdraw, type Journal } from './settle';
import type { HighlightPlan, UnmarkedTask } from './types';
import { setOf, writeSet, type NewSet } from './write-set';

/** What was coloured. */
export interface HighlightResult {
  readonly sheets: readonly string[];
  /** How many conditional formats stand there now that are ours. */
  readonly rules: number;
  readonly byKind: Readonly<Record<MarkKind, number>>;
  /** Tasks that have no colour of their own, because no formula could hold what decides it. */
  readonly unmarked: readonly UnmarkedTask[];
}

/** The outcome of one pass, and whether everything still stood as it was read when the rules were written. */
interface Coloured {
  readonly result: HighlightResult;
  readonly inPlace: boolean;
}

/** How far an action came: what to settle if it fails from here on, and what it has then done. */
interface Progress {
  writing: { readonly journal: Journal; readonly result: HighlightResult } | null;
}

/** How often rows may be moved by others between reading and writing before the officer is told. */
const PASSES = 3;

/**
 * Colours every programme of the workbook, or of the sheets named in `only`, by conditional formats (src/README §7): our
 * old rules there go, new ones come, nobody else's rule or fill is touched. Two syncs beyond the read (one more per
 * 2 MB, and for each rule that Excel cannot read). Where a colleague moved rows between reading and writing, it is done anew. If a request fails the sheets are
 * as before, or complete; throws an {@link OfficerError}.
 *
 * @param asOf the day whose year a sheet takes that says none; left out, such dates stay unread
 */
export async function highlight(
  door: ExcelDoor,
  only: readonly string[] | undefined,
  watch: Watch = {},
  asOf?: Day,
): Promise<HighlightResult> {
  return inPasses(PASSES, () => colourOnce(door, { only, asOf }, watch));
}

/** What is coloured: the sheets, all if left out, and the day they are read for. */
interface Asked {
  readonly only: readonly string[] | undefined;
  readonly asOf: Day | undefined;
}

async function inPasses(left: number, pass: () => Promise<Coloured>): Promise<HighlightResult> {
  const { result, inPlace } = await pass();
  if (inPlace) return result;
  if (left <= 1) throw new OfficerError('changed');
  return inPasses(left - 1, pass);
}

async function colourOnce(door: ExcelDoor, asked: Asked, watch: Watch): Promise<Coloured> {
  const progress: Progress = { writing: null };
  try {
    return await runWithRetry(door, (context, attempt) =>
      colour(context, door, asked, watch, (writing) => {
        attempt.writing();
        progress.writing = writing;
      }),
    );
  } catch (thrown) {
    const error = toOfficerError(thrown);
    const { writing } = progress;
    if (writing === null) throw await explain(door, thrown);
    if (isRivalry(thrown)) {
      await withdraw(door, writing.journal);
      return { result: writing.result, inPlace: false };
    }
    const complete = await settle(door, writing.journal).catch((second: unknown) => {
      // The connection is gone: what was added stays, bears our marker, and the next highlight takes it away.
      throw error.also(toOfficerError(second));
    });
    if (complete) return { result: writing.result, inPlace: true };
    throw await explain(door, thrown);
  }
}

/** Another pane coloured meanwhile and gave the names that were free: what it wrote is looked at anew. */
function isRivalry(thrown: unknown): boolean {
  return isOfficeError(thrown) && thrown.code === 'ItemAlreadyExists';
}

async function colour(
  context: Excel.RequestContext,
  door: ExcelDoor,
  { only, asOf }: Asked,
  watch: Watch,
  begin: (writing: NonNullable<Progress['writing']>) => void,
): Promise<Coloured> {
  enter(watch, 'reading', 0);
  const loaded = new Map<string, SheetSigns>();
  const reading = await readWorkbook(context, {
    support: door.support,
    ...(only && { only }),
    alsoLoad: (sheet, name) => {
      sheet.protection.load('protected');
      loaded.set(name, loadSigns(sheet));
    },
  });
  enter(watch, 'computing', 0.4);
  const programmes = await inSteps(programmeSteps(reading, asOf), watch);
  const set = freeSet(
    [...loaded.values()].flatMap(({ names }) => names.items.map(({ name }) => name)),
  );
  const plans = await inSteps(planAll(reading, programmes, set), watch);
  if (plans.length === 0) throw new OfficerError('programmeNotFound');
  const old = await findOwn(context, touchedSheets(plans, loaded));
  const fresh = setOf(plans, (sheet) => loaded.get(sheet)?.sheet);
  const result = resultOf(plans, fresh);
  enter(watch, 'writing', 0.6);
  begin({ journal: journalOf(result, fresh, set), result });
  const witnesses: RowWitness[] = [];
  await writeSet(context, fresh, old, reading.settings.values.colours, () => {
    queueLeftoverRemoval(context, door, reading.names);
    for (const sheet of result.sheets) loaded.get(sheet)?.sheet.calculate(true);
    witnesses.push(...queueWitnesses(programmes, reading, loaded));
  });
  return { result, inPlace: witnesses.every(isInPlace) };
}

function journalOf({ sheets }: HighlightResult, fresh: NewSet, set: string): Journal {
  return { sheets, set, rules: fresh.formats.length, names: fresh.names.length };
}

function queueWitnesses(
  programmes: readonly Programme[],
  reading: WorkbookReading,
  loaded: ReadonlyMap<string, SheetSigns>,
): RowWitness[] {
  return programmes.flatMap((programme) => {
    const snapshot = reading.snapshots.find(({ name }) => name === programme.sheet);
    const sheet = loaded.get(programme.sheet)?.sheet;
    return (snapshot && sheet && queueRowWitness(sheet, programme, snapshot)) ?? [];
  });
}

function planAll(
  reading: WorkbookReading,
  programmes: readonly Programme[],
  set: string,
): Steps<HighlightPlan[]> {
  const { dueSoonDays, highlightDone: done } = reading.settings.values;
  let number = 0;
  const names = { prefix: set, next: () => (number += 1) };
  return flatMapInSteps(programmes, function* (programme) {
    const snapshot = reading.snapshots.find(({ name }) => name === programme.sheet);
    if (!snapshot) return [];
    const nextTable = headerBelow(programme, programmes);
    return [yield* planHighlight(programme, snapshot, { dueSoonDays, done, nextTable, names })];
  });
}

function headerBelow(programme: Programme, all: readonly Programme[]): number | null {
  const below = all
    .filter(({ sheet }) => sheet === programme.sheet)
    .map(({ frame }) => frame.headerTop)
    .filter((row) => row > programme.frame.bodyBottom);
  return below.length === 0 ? null : Math.min(...below);
}

/** The sheets of these plans; throws where one of them is protected. */
function touchedSheets(
  plans: readonly HighlightPlan[],
  loaded: ReadonlyMap<string, SheetSigns>,
): SheetSigns[] {
  return sheetsOf(plans).flatMap((sheet) => {
    const there = loaded.get(sheet);
    if (there?.sheet.protection.protected) throw new OfficerError('protectedSheet', { sheet });
    return there ?? [];
  });
}

function sheetsOf(plans: readonly HighlightPlan[]): string[] {
  return [...new Set(plans.map(({ sheet }) => sheet))];
}

function resultOf(plans: readonly HighlightPlan[], { formats }: NewSet): HighlightResult {
  const byKind: Record<MarkKind, number> = { overdue: 0, dueSoon: 0, unassigned: 0, done: 0 };
  for (const { kind } of formats) byKind[kind] += 1;
  return {
    sheets: sheetsOf(plans),
    rules: formats.length,
    byKind,
    unmarked: plans.flatMap(({ unmarked }) => unmarked),
  };
}
