import type { Programme } from '../../programme';
import { planDraft, queueDraft, queueSwap, type DraftPlace } from './draft';
import { toOfficerError, type OfficerError } from '../door/errors';
import { explain } from '../door/explain';
import { loadHeader, refuseMoved } from '../read/header-row';
import { breathe, steady } from '../door/breathe';
import { enter, type Watch } from '../door/watch';
import { readWorkbook, type WorkbookReading } from '../read/read-workbook';
import type { ReportMark } from '../read/report-marks';
import { runWithRetry } from '../door/retry';
import type { ExcelDoor } from '../door/runner';
import { settleDraft } from './settle-draft';
import type { PlanArea, SheetPlan } from './sheet-plan';
import { queuePlan } from './write-plan';

/** A sheet of ours to be written, and what it is to be known by. */
export interface SheetOrder<R> {
  readonly plan: SheetPlan;
  /** What we write of the plan, as against what officers had written beside it. */
  readonly area: PlanArea;
  /** The sheet's name where it replaces none. */
  readonly name: string;
  /** What it reports on, in the mark. */
  readonly key: string;
  /** The programmes it is made of: their headers must not have moved when it is written. */
  readonly programmes: readonly Programme[];
  /** Whether the mark follows the first programme's header; a sheet on several follows none. */
  readonly ofOne: boolean;
  readonly old: ReportMark | null;
  /** The XML of the part that remembers what was written, for this number of marks; or null. */
  readonly memory: ((number: number) => string) | null;
  readonly result: (made: MadeSheet) => R;
}

/** What came of writing a sheet. */
export interface MadeSheet {
  readonly sheet: string;
  readonly replaced: boolean;
}

/** Works out what to write; may read more of the workbook. What it throws ends the action with nothing written. */
export type Composer<R> = (
  context: Excel.RequestContext,
  reading: WorkbookReading,
  watch: Watch,
) => Promise<SheetOrder<R>>;

/** What was begun: where, and what to say if it turns out complete though an answer was lost. */
interface Begun<R> {
  place: DraftPlace;
  result: R;
}

/**
 * Writes a sheet of ours: reads the workbook anew, composes the sheet, writes it hidden and swaps it in for the one
 * it replaces. Two syncs beyond what is read (one more per 2 MB). If a request fails the workbook is as before, or
 * complete where only the answer was lost; throws an {@link OfficerError}.
 */
export async function makeSheet<R>(
  door: ExcelDoor,
  watch: Watch,
  compose: Composer<R>,
): Promise<R> {
  const watched = steady(watch);
  const begun: Begun<R>[] = [];
  try {
    return await runWithRetry(door, (context, attempt) =>
      write(context, door, watched, compose, (begins) => {
        attempt.writing();
        begun.push(begins);
      }),
    );
  } catch (thrown) {
    const last = begun.at(-1);
    if (!last) throw await explain(door, thrown);
    if (await settle(door, last.place, toOfficerError(thrown))) return last.result;
    throw await explain(door, thrown);
  }
}

/** Whether the sheet is complete after all; otherwise nothing of it is left, or the connection is gone. */
async function settle(door: ExcelDoor, place: DraftPlace, error: OfficerError): Promise<boolean> {
  try {
    return await runWithRetry(door, (context) => settleDraft(context, place));
  } catch (second) {
    // The hidden draft stays, and the next action removes it. The first error is told.
    throw error.also(toOfficerError(second));
  }
}

async function write<R>(
  context: Excel.RequestContext,
  door: ExcelDoor,
  watch: Watch,
  compose: Composer<R>,
  begin: (begun: Begun<R>) => void,
): Promise<R> {
  enter(watch, 'reading', 0);
  const reading = await readWorkbook(context, { support: door.support });
  enter(watch, 'computing', 0.3);
  await breathe(watch);
  const order = await compose(context, reading, watch);
  enter(watch, 'writing', 0.5);
  await breathe(watch);
  const { old, programmes, plan } = order;
  const place = planDraft(reading, old?.sheet ?? order.name, old);
  const result = order.result({ sheet: place.name, replaced: old !== null });
  begin({ place, result });
  const headers = programmes.map((programme) => loadHeader(context, reading, programme));
  const draft = queueDraft(context, reading, place);
  await queuePlan(context, draft.sheet, plan, watch, (done, of) =>
    enter(watch, 'writing', 0.5 + (0.4 * done) / of),
  );
  await context.sync();
  enter(watch, 'finishing', 0.9);
  headers.forEach(refuseMoved);
  queueSwap(context, draft, {
    key: order.key,
    source: order.ofOne ? (headers[0]?.range.getCell(0, 0) ?? null) : null,
    area: order.area,
    text: textArea(plan),
    detail: plan.anchors.get('detail') ?? null,
    memory: order.memory && order.memory(place.number),
  });
  await context.sync();
  return result;
}

/** The rows of free text and the one below: rows inserted between them belong to it. */
function textArea({ anchors }: SheetPlan): PlanArea | null {
  const areas = [...anchors].flatMap(([name, area]) => (name.startsWith('freeText') ? [area] : []));
  const [first] = areas;
  if (!first) return null;
  return { ...first, bottom: Math.max(...areas.map(({ bottom }) => bottom)) + 1 };
}

/** The whole of a plan. */
export function wholeArea({ rows, widths }: SheetPlan): PlanArea {
  return {
    top: 0,
    left: 0,
    bottom: Math.max(0, rows.length - 1),
    right: Math.max(0, widths.length - 1),
  };
}
