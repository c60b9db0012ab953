import type { Day, Programme, Task } from '../../programme';
import {
  buildReportSteps,
  isDayOver,
  nextPeriod,
  taskName,
  writeBackOf,
  type StatusDay,
} from '../../report';
import { CAPTIONS } from '../../strings/report-tables';
import {
  enter,
  type ExcelDoor,
  inSteps,
  OfficerError,
  transaction,
  type Transaction,
  type Watch,
} from '../door';
import { type MarkResult, readTaskSheet, type TaskAct, taskKeys, writeActs } from '../progress';
import { programmeSteps, readToWrite, type WorkbookReading } from '../read';
import { bytesPerRow, detailTableOf } from './compose-report';
import { findReport, type FoundReport, type WantedReport } from './find-report';
import { handWorkOf, type HandRow } from './hand-changes';
import { readStanding } from './standing-reports';
import { tracesOf } from './traces';

/** What the officer asked for. */
export interface WriteBackRequest extends WantedReport {
  readonly today: Day;
}

/** A correction that was not written back, and why. */
export interface LeftCorrection {
  /** The corrected cell (A1), and what stands in it. */
  readonly cell: string;
  readonly value: string;
  /** What sentences call its task; "" for a row of no task. */
  readonly task: string;
  readonly reason: 'words' | 'byDeadline' | 'noTask' | 'notTaken';
  /** The sentence of the failure, for `notTaken`. */
  readonly sentence: string;
}

/** What came of writing a report's corrections back. */
export interface WriteBackResult extends MarkResult {
  /** The report's sheet, and the programme's. */
  readonly report: string;
  readonly sheet: string;
  /** Ids of the tasks that were written of. */
  readonly ids: readonly string[];
  readonly left: readonly LeftCorrection[];
}

/** A status cell that an officer wrote over. */
interface Correction {
  readonly cell: string;
  readonly value: string;
  readonly task: Task | null;
}

/**
 * "Ghi lại vào chương trình": writes what an officer corrected in the status column of a standing report as progress
 * into the programme, in words the reader reads back as that status, so that the next period says the same. One action
 * with one undo; what cannot be written is left and told. The report itself is not touched. Throws an OfficerError.
 */
export function writeBack(
  door: ExcelDoor,
  request: WriteBackRequest,
  watch: Watch = {},
): Promise<WriteBackResult> {
  return transaction(door, watch, async (context, tx) => {
    const reading = await readToWrite(context, tx);
    const programmes = await inSteps(programmeSteps(reading, request.today), tx.watch);
    const found = findReport(reading, programmes, request);
    const { corrections, day } = await correctionsOf(context, tx, { reading, found, request });
    const { entries, left, unchanged, tasks } = sorted(corrections, programmes, found, day);
    const names = { report: found.mark.sheet, sheet: found.programme.sheet };
    if (entries.length === 0) return { ...names, written: 0, unchanged, undo: null, ids: [], left };
    const sheet = await readTaskSheet(context, tx, found.programme.sheet);
    const result = await writeActs(context, tx, sheet, entries, { lenient: true });
    const refused = new Map(result.refused.map(({ at, error }) => [at, error]));
    return {
      ...names,
      written: result.written,
      unchanged: unchanged + result.unchanged,
      undo: result.undo,
      ids: tasks.flatMap(({ task }, at) => (refused.has(at) || !task ? [] : [task.id])),
      left: [
        ...left,
        ...tasks.flatMap((one, at) => {
          const error = refused.get(at);
          return error ? [leftOf(one, 'notTaken', error.sentence)] : [];
        }),
      ],
    };
  });
}

async function correctionsOf(
  context: Excel.RequestContext,
  tx: Transaction,
  {
    reading,
    found: { mark, programme, period },
    request: { today },
  }: { reading: WorkbookReading; found: FoundReport; request: WriteBackRequest },
): Promise<{ corrections: Correction[]; day: StatusDay }> {
  const weight = await inSteps(bytesPerRow(reading, [programme]), tx.watch);
  const { old } = await readStanding(
    context,
    reading,
    { old: mark, before: null },
    weight,
    tx.watch,
  );
  if (!old?.memory) throw new OfficerError('noMemory', { sheet: mark.sheet });
  enter(tx.watch, 'computing', 0.4);
  const { asOf } = old.memory;
  const { office, dueSoonDays, corrections, phases } = reading.settings.values;
  const day = { asOf, dayOver: isDayOver(period, asOf, today), dueSoonDays };
  const document = await inSteps(
    buildReportSteps({
      programmes: [programme],
      period,
      nextPeriod: nextPeriod(period, phases),
      settings: office,
      aliases: corrections.aliases,
      ...day,
    }),
    tx.watch,
  );
  const traces = await inSteps(tracesOf(old.table, old.memory), tx.watch);
  const { rows } = handWorkOf(traces, old.table, detailTableOf(document));
  return { day, corrections: rows.flatMap((row) => correctionOf(row, programme)) };
}

function correctionOf({ taskId, cells, changes }: HandRow, { tasks }: Programme): Correction[] {
  if (!('status' in cells)) return [];
  const cell = changes.find(({ column }) => column === CAPTIONS.status);
  const task = tasks.find(({ id }) => id === taskId) ?? null;
  return cell ? [{ cell: cell.cell, value: cell.value, task }] : [];
}

/** The corrections as what is to be written, what is said already, and what no remark can bring about. */
function sorted(
  corrections: readonly Correction[],
  programmes: readonly Programme[],
  { programme }: FoundReport,
  day: StatusDay,
): {
  entries: TaskAct[];
  tasks: Correction[];
  left: LeftCorrection[];
  unchanged: number;
} {
  const here = programmes.filter(({ sheet }) => sheet === programme.sheet);
  const entries: TaskAct[] = [];
  const tasks: Correction[] = [];
  const left: LeftCorrection[] = [];
  let unchanged = 0;
  for (const one of corrections) {
    const wanted = one.task ? writeBackOf(one.task, one.value, day) : null;
    const [key] = one.task ? taskKeys(here, [one.task]) : [];
    if (wanted?.kind === 'same') unchanged += 1;
    else if (wanted?.kind === 'write' && key) {
      entries.push({ key, act: wanted.act });
      tasks.push(one);
    } else left.push(leftOf(one, wanted && wanted.kind !== 'write' ? wanted.kind : 'noTask'));
  }
  return { entries, tasks, left, unchanged };
}

function leftOf(
  { cell, value, task }: Correction,
  reason: LeftCorrection['reason'],
  sentence = '',
): LeftCorrection {
  return { cell, value, task: task ? taskName(task) : '', reason, sentence };
}
