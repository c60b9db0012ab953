import type { Day, Programme } from '../../programme';
import { LETTER } from '../../strings/letters';
import { shortDay } from '../../strings/report-dates';
import { filled, OPENING } from '../../strings/report';
import { countText } from '../figure-text';
import { letterheadBlock, signatureBlock } from '../frame';
import type { ReportSettings } from '../input';
import type { Block, Paper, Table } from '../model';
import { readTasks, type ReadTask } from '../placed';
import { basisOf } from '../plan-name';
import { columnsOf, taskRow, type TaskColumn } from '../task-columns';
import type { Slip } from './slips';

/** What letters are made of. */
export interface LettersInput {
  readonly programme: Programme;
  readonly settings: ReportSettings;
  readonly asOf: Day;
  /** The day before which the answer is asked for. */
  readonly answerBy: Day;
  readonly dueSoonDays: number;
}

/** A letter to one unit. */
export interface Letter {
  readonly unit: string;
  readonly paper: Paper;
}

/** How many days a unit has to answer, where nobody says another day. */
export const ANSWER_DAYS = 7;

const COLUMNS: readonly TaskColumn[] = ['number', 'content', 'deadline', 'status'];

/** A letter to each unit that has something overdue or due soon (src/README §12); none to nobody. */
export function lettersOf(slips: readonly Slip[], input: LettersInput): Letter[] {
  const { programme, asOf, dueSoonDays } = input;
  const read = readTasks({ programmes: [programme], asOf, dayOver: false, dueSoonDays });
  return slips.flatMap(({ name, tasks }) => {
    const own = new Set(tasks);
    const urgent = read.filter(({ task, reading }) => own.has(task) && isUrgent(reading.status));
    if (name === null || urgent.length === 0) return [];
    const blocks = blocksOf(name, urgent, input);
    const paper: Paper = { id: 'report', orientation: 'portrait', blocks, aside: [], alone: true };
    return [{ unit: name, paper }];
  });
}

function isUrgent(status: string): boolean {
  return status === 'overdue' || status === 'dueSoon';
}

function blocksOf(unit: string, urgent: readonly ReadTask[], input: LettersInput): Block[] {
  const { programme, settings, asOf, answerBy } = input;
  const office = settings.name.trim() || LETTER.office;
  const values = {
    unit,
    office,
    basis: basisOf([programme]),
    asOf: shortDay(asOf),
    answerBy: shortDay(answerBy),
    counts: countsOf(urgent),
  };
  return [
    headOf(input),
    { part: 'title', kind: 'addressee', lines: [filled(LETTER.to, values)] },
    paragraph('opening', 'letter.opening', filled(LETTER.opening, values)),
    { part: 'detail', kind: 'table', table: tableOf(urgent) },
    paragraph('closing', 'letter.request', filled(LETTER.request, values)),
    signatureBlock(settings),
  ];
}

/** The letterhead, with the number and what the letter is about below the office. */
function headOf({ programme, settings, asOf }: LettersInput): Block {
  const head = letterheadBlock(settings, Number(asOf.slice(0, 4)), { numbered: false });
  if (head.kind !== 'letterhead') return head;
  const symbol = settings.symbol.trim() || LETTER.symbolBlank;
  const { year } = programme;
  const plan = year === null ? OPENING.programme : OPENING.ofYear(year);
  return {
    ...head,
    left: [
      ...head.left,
      { text: filled(LETTER.number, { symbol }), style: 'plain' },
      { text: filled(LETTER.about, { plan }), style: 'plain' },
    ],
  };
}

function countsOf(urgent: readonly ReadTask[]): string {
  return (['overdue', 'dueSoon'] as const)
    .map(
      (status) =>
        [status, urgent.filter(({ reading }) => reading.status === status).length] as const,
    )
    .flatMap(([status, count]) =>
      count === 0 ? [] : [filled(LETTER[status], { count: countText(count) })],
    )
    .join(LETTER.and);
}

function tableOf(urgent: readonly ReadTask[]): Table {
  return {
    id: 'letter',
    columns: columnsOf(COLUMNS, false),
    rows: urgent.map((item) => taskRow(item, COLUMNS, false)),
  };
}

function paragraph(part: 'opening' | 'closing', id: string, text: string): Block {
  return { part, kind: 'paragraph', id, style: 'body', parts: [{ kind: 'text', text }] };
}
