import { taskAt, type Day, type Programme, type Task } from '../../programme';
import { fold } from '../../programme/text';
import { moveTime, type MovedTime } from './move-time';

/**
 * What becomes of a task: `carried` is not finished; `repeated` comes every year or goes on; `left` is done or dropped
 * and offered without being chosen.
 */
export type YearChoice = 'carried' | 'repeated' | 'left';

/** A task of this year as next year's programme would have it. */
export interface YearRow {
  readonly task: Task;
  readonly choice: YearChoice;
  readonly start: MovedTime | null;
  readonly deadline: MovedTime | null;
  /** Whether its content names the old year: shown to the officer, never changed. */
  readonly namesOldYear: boolean;
}

const EVERY_YEAR =
  /(?<!\p{L})(?:hằng năm|hàng năm|thường niên|mỗi năm|hằng quý|hàng quý|hằng tháng|hàng tháng|định kỳ|thường xuyên)(?!\p{L})/iu;
const MOVED_ON =
  /chuyển(?:\s+tiếp)?\s+sang\s+(?:thực hiện\s+)?(?:trong\s+)?(?:năm|quý|tháng|\d|chương trình năm)/iu;

/** The year next year's programme is of; null where this one's is not known. */
export function followingYear({ year, years }: Programme): number | null {
  const last = years?.last ?? year;
  return last === null ? null : last + 1;
}

/**
 * This year's tasks as next year's programme would have them (src/README §14), in their order, judged as of a day.
 * `to` is the new year. Nothing is changed; whoever writes chooses among the rows.
 */
export function yearRows(programme: Programme, asOf: Day, to: number): YearRow[] {
  const from = programme.years?.last ?? programme.year ?? to - 1;
  return programme.tasks.map((read) => {
    const task = taskAt(read, asOf);
    return {
      task,
      choice: choiceFor(task, asOf),
      start: moved(task.cells.start?.text, from, to),
      deadline: moved((task.cells.deadline ?? task.cells.time)?.text, from, to),
      namesOldYear: new RegExp(`(?<!\\d)${from}(?!\\d)`).test(fold(task.content)),
    };
  });
}

function moved(text: string | undefined, from: number, to: number): MovedTime | null {
  return text === undefined ? null : moveTime(text, from, to);
}

function choiceFor(task: Task, asOf: Day): YearChoice {
  const { state, completedFrom, text } = task.progress;
  if (MOVED_ON.test(text ?? '')) return 'carried';
  if (state === 'dropped') return 'left';
  if (task.ongoing || EVERY_YEAR.test(task.content)) return 'repeated';
  const isDone = state === 'done' && (completedFrom === null || completedFrom <= asOf);
  return isDone ? 'left' : 'carried';
}
