import type { Programme } from '../../programme';
import { flatMapInSteps, type Steps } from '../../programme/steps';
import { inSteps } from '../door/breathe';
import { queueLeftoverRemoval } from '../door/transaction';
import { OfficerError, toOfficerError } from '../door/errors';
import { explain } from '../door/explain';
import { programmeSteps } from '../read/programmes';
import { enter, type Watch } from '../door/watch';
import { readWorkbook, type WorkbookReading } from '../read/read-workbook';
import { runWithRetry } from '../door/retry';
import type { ExcelDoor } from '../door/runner';
import type { MarkKind } from './marker';
import { findOwn, loadFormats, type LoadedFormats } from './own-rules';
import { planHighlight } from './plan';
import { isInPlace, queueRowWitness, type RowWitness } from './same-rows';
import { settle, type Journal } from './settle';
import type { HighlightPlan, UnmarkedTask } from './types';
import { formatsOf, writeRules } from './write-rules';

/** What was coloured. */
export interface HighlightResult {
  readonly sheets: readonly string[];
  /** How many conditional formats stand there now that are ours. */
  readonly rules: number;
  readonly byKind: Readonly<Record<MarkKind, number>>;
  /** Tasks that have no colour of their own, because no formula could hold what decides it. */
  readonly unmarked: readonly UnmarkedTask[];
}

/** The outcome of one pass, and whether every row still stood where it was read when the rules were written. */
interface Coloured {
  readonly result: HighlightResult;
  readonly inPlace: boolean;
}

interface LoadedSheet {
  readonly sheet: Excel.Worksheet;
  readonly formats: LoadedFormats;
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
 * 2 MB). Where a colleague moved rows between reading and writing, it is done anew. If a request fails the sheets are
 * as before, or complete; throws an {@link OfficerError}.
 */
export async function highlight(
  door: ExcelDoor,
  only: readonly string[] | undefined,
  watch: Watch = {},
): Promise<HighlightResult> {
  return inPasses(PASSES, () => colourOnce(door, only, watch));
}

async function inPasses(left: number, pass: () => Promise<Coloured>): Promise<HighlightResult> {
  const { result, inPlace } = await pass();
  if (inPlace) return result;
  if (left <= 1) throw new OfficerError('changed');
  return inPasses(left - 1, pass);
}

async function colourOnce(
  door: ExcelDoor,
  only: readonly string[] | undefined,
  watch: Watch,
): Promise<Coloured> {
  const progress: Progress = { writing: null };
  try {
    return await runWithRetry(door, (context, attempt) =>
      colour(context, door, only, watch, (writing) => {
        attempt.writing();
        progress.writing = writing;
      }),
    );
  } catch (thrown) {
    const error = toOfficerError(thrown);
    const { writing } = progress;
    if (writing === null) throw await explain(door, thrown);
    const complete = await settle(door, writing.journal).catch((second: unknown) => {
      // The connection is gone: what was added stays, bears our marker, and the next highlight takes it away.
      throw error.also(toOfficerError(second));
    });
    if (complete) return { result: writing.result, inPlace: true };
    throw await explain(door, thrown);
  }
}

async function colour(
  context: Excel.RequestContext,
  door: ExcelDoor,
  only: readonly string[] | undefined,
  watch: Watch,
  begin: (writing: NonNullable<Progress['writing']>) => void,
): Promise<Coloured> {
  enter(watch, 'reading', 0);
  const loaded = new Map<string, LoadedSheet>();
  const reading = await readWorkbook(context, {
    support: door.support,
    ...(only && { only }),
    alsoLoad: (sheet, name) => {
      sheet.protection.load('protected');
      loaded.set(name, { sheet, formats: loadFormats(sheet) });
    },
  });
  enter(watch, 'computing', 0.4);
  const programmes = await inSteps(programmeSteps(reading), watch);
  const plans = await inSteps(planAll(reading, programmes), watch);
  if (plans.length === 0) throw new OfficerError('programmeNotFound');
  const touched = touchedSheets(plans, loaded);
  const own = await findOwn(
    context,
    touched.map(({ formats }) => formats),
  );
  const formats = plans.flatMap((plan) => {
    const there = loaded.get(plan.sheet);
    return there ? formatsOf(plan, there.sheet) : [];
  });
  const result = resultOf(plans, formats);
  enter(watch, 'writing', 0.6);
  const before = touched.flatMap((one) => one.formats.items.map(({ id }) => id));
  begin({
    journal: { sheets: result.sheets, before: new Set(before), added: formats.length },
    result,
  });
  queueLeftoverRemoval(context, door, reading.names);
  const witnesses: RowWitness[] = [];
  await writeRules(context, formats, own, reading.settings.values.colours, () => {
    witnesses.push(...queueWitnesses(programmes, reading, loaded));
  });
  return { result, inPlace: witnesses.every(isInPlace) };
}

function queueWitnesses(
  programmes: readonly Programme[],
  reading: WorkbookReading,
  loaded: ReadonlyMap<string, LoadedSheet>,
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
): Steps<HighlightPlan[]> {
  const { dueSoonDays, highlightDone: done } = reading.settings.values;
  return flatMapInSteps(programmes, function* (programme) {
    const snapshot = reading.snapshots.find(({ name }) => name === programme.sheet);
    if (!snapshot) return [];
    const nextTable = headerBelow(programme, programmes);
    return [yield* planHighlight(programme, snapshot, { dueSoonDays, done, nextTable })];
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
  loaded: ReadonlyMap<string, LoadedSheet>,
): LoadedSheet[] {
  return sheetsOf(plans).flatMap((sheet) => {
    const there = loaded.get(sheet);
    if (there?.sheet.protection.protected) throw new OfficerError('protectedSheet', { sheet });
    return there ?? [];
  });
}

function sheetsOf(plans: readonly HighlightPlan[]): string[] {
  return [...new Set(plans.map(({ sheet }) => sheet))];
}

function resultOf(
  plans: readonly HighlightPlan[],
  formats: readonly { readonly kind: MarkKind }[],
): HighlightResult {
  const byKind: Record<MarkKind, number> = { overdue: 0, dueSoon: 0, unassigned: 0, done: 0 };
  for (const { kind } of formats) byKind[kind] += 1;
  return {
    sheets: sheetsOf(plans),
    rules: formats.length,
    byKind,
    unmarked: plans.flatMap(({ unmarked }) => unmarked),
  };
}
