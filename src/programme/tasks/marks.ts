import type { Grid } from '../table/grid';
import type { Layout } from '../table/layout';
import { isMarked, markOf, type MarkColumn } from '../table/marks';
import type { RawTask } from '../table/raw-task';
import type { TaskCell, TimeExpression } from '../types';

/** What the marks of a task say: whom it is given to, and in which columns of times it is marked. */
export interface TaskMarks {
  readonly leads: readonly string[];
  readonly coordinators: readonly string[];
  /** Where the first of them stands, else the first column of names; null without such columns. */
  readonly whoCell: TaskCell | null;
  /** The marked ones of the columns of times, by their places among these. */
  readonly marked: readonly number[];
  readonly whenCell: TaskCell | null;
}

/** A task without marks. */
export const NO_MARKS: TaskMarks = {
  leads: [],
  coordinators: [],
  whoCell: null,
  marked: [],
  whenCell: null,
};

/** Reads the marks of one task; of a cell over several rows the first filled one counts. */
export function marksOf(grid: Grid, layout: Layout, task: RawTask): TaskMarks {
  const { marks = [] } = layout;
  if (marks.length === 0) return NO_MARKS;
  const cells = marks.map((mark) => cellUnder(grid, layout, task, mark));
  const who = cells.filter(({ mark }) => mark.names === 'who');
  const when = cells.filter(({ mark }) => mark.names === 'when');
  const { leads, coordinators } = named(who);
  const marked = when.flatMap(({ text }, at) => (isMarked(text) ? [at] : []));
  return {
    leads,
    coordinators,
    whoCell: placeOf(who, ({ text }) => markOf(text) !== null, [...leads, ...coordinators]),
    marked,
    whenCell: placeOf(
      when,
      ({ text }) => isMarked(text),
      marked.map((at) => when[at]?.mark.says ?? ''),
    ),
  };
}

interface Cell {
  readonly mark: MarkColumn;
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

function cellUnder(grid: Grid, layout: Layout, task: RawTask, mark: MarkColumn): Cell {
  const own = task.rows.map(({ row }) => row.cells[mark.column - layout.left] ?? '');
  const at = Math.max(
    0,
    own.findIndex((text) => text !== ''),
  );
  return {
    mark,
    text: own[at] ?? '',
    row: grid.rowAt(task.rows[at]?.row.row ?? 0),
    column: grid.columnAt(mark.column),
  };
}

/** "CT" leads, "PH" coordinates; a plain mark leads, but beside a "CT" it coordinates. */
function named(cells: readonly Cell[]): Pick<TaskMarks, 'leads' | 'coordinators'> {
  const read = cells.map(({ mark, text }) => ({ mark, says: markOf(text) }));
  const hasLead = read.some(({ says }) => says === 'lead');
  const leads: string[] = [];
  const coordinators: string[] = [];
  for (const { mark, says } of read) {
    if (says === null) continue;
    const part = says === 'ticked' ? (mark.part ?? (hasLead ? 'coordinators' : 'lead')) : says;
    (part === 'lead' ? leads : coordinators).push(mark.says);
  }
  return { leads, coordinators };
}

function placeOf(
  cells: readonly Cell[],
  isUsed: (cell: Cell) => boolean,
  says: readonly string[],
): TaskCell | null {
  const place = cells.find(isUsed) ?? cells[0];
  if (place === undefined) return null;
  return { row: place.row, column: place.column, text: says.join(', ') };
}

/** How the columns of times read, by their places; null where one does not. */
export type Spans = readonly (TimeExpression | null)[];

/** Months between two marks that come round: a quarter, half a year. */
const ROUNDS = [
  { every: 'quarter', months: 3 },
  { every: 'half', months: 6 },
] as const;

/**
 * What marks under months, quarters or years say of a task: neighbours are one span from its first day to its last;
 * marks at even distances over the whole year come round ("tháng 3, 6, 9, 12" is quarterly); any others are several
 * times, of which the last counts. Null without a mark; unreadable where a marked column's time is.
 */
export function timeOfMarks(marked: readonly number[], spans: Spans): TimeExpression | null {
  const times = marked.map((at) => spans[at] ?? null);
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return null;
  const text = wordsOf(marked, spans);
  const inferred = [...new Set(times.flatMap((time) => time?.inferred ?? []))];
  const base = { text, inferred, source: 'columns' } as const;
  const from = first?.from ?? null;
  const to = last?.to ?? null;
  if (times.some((time) => time === null || time.from === null || time.to === null))
    return { ...base, kind: 'unreadable', from: null, to: null };
  if (times.length === 1) return { ...base, kind: first?.kind ?? 'month', from, to };
  const isRun = marked.every((at, index) => index === 0 || at === (marked[index - 1] ?? at) + 1);
  if (isRun) return { ...base, kind: 'range', from, to };
  const round = roundOf(marked, spans);
  if (round !== null)
    return { ...base, kind: 'recurring', from: null, to: null, recurrences: [round] };
  return { ...base, kind: 'range', from, to, several: true };
}

function roundOf(
  marked: readonly number[],
  spans: Spans,
): NonNullable<TimeExpression['recurrences']>[number] | null {
  const isYear = spans.length === 12 && spans.every((span) => span?.kind === 'month');
  const gaps = marked.slice(1).map((at, index) => at - (marked[index] ?? 0));
  const round = ROUNDS.find(({ months }) => gaps.every((gap) => gap === months));
  const first = marked[0] ?? 0;
  if (!isYear || round === undefined || marked.length * round.months !== 12) return null;
  const place = (first % round.months) + 1;
  if (place === round.months) return { every: round.every, count: 1, day: null, month: null };
  return round.every === 'quarter' ? { every: 'quarter', count: 1, day: null, month: place } : null;
}

/** "tháng 1 - tháng 3", "tháng 3, tháng 8". */
function wordsOf(marked: readonly number[], spans: Spans): string {
  const runs: number[][] = [];
  for (const at of marked) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === at - 1) run.push(at);
    else runs.push([at]);
  }
  const word = (at: number | undefined): string => spans[at ?? -1]?.text ?? '';
  return runs
    .map((run) => (run.length === 1 ? word(run[0]) : `${word(run[0])} - ${word(run.at(-1))}`))
    .join(', ');
}
