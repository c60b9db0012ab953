import { cellAddress } from '../programme/snapshot';
import { sheetPeriod } from '../programme/tasks/elsewhere';
import type { Programme, Task, TimeSource } from '../programme/types';
import { findingAt, type Check } from './finding';
import type { Finding } from './types';

const SOURCES: readonly TimeSource[] = ['columns', 'sentence', 'section', 'title', 'sheet'];
/** More cells are named by the first and the last of them. */
const MOST_NAMED = 6;

/** Deadlines that stand in no cell of their own: one finding for each place they were taken from. */
export const deadlineElsewhere: Check = (programme) =>
  SOURCES.flatMap((source) => {
    const tasks = programme.tasks.filter(({ deadline }) => deadline?.source === source);
    return tasks.length === 0 ? [] : [findingFor(source, tasks, programme)];
  });

function findingFor(source: TimeSource, tasks: readonly Task[], programme: Programme): Finding {
  const { headerTop: row, left: column } = programme.frame;
  const text = tasks[0]?.deadline?.text ?? '';
  const told = { count: tasks.length, text, cells: cellsOf(tasks), source };
  const code = 'deadline.elsewhere';
  const other = source === 'title' ? otherPeriod(programme, tasks[0]) : null;
  if (other === null) return findingAt(code, programme, { row, column }, told);
  const params = { ...told, variant: 'titleNotSheet', other };
  return { ...findingAt(code, programme, { row, column }, params), severity: 'warning' };
}

/** The sheet's name where it is of another month or quarter than the title: one of the two was left from a copy. */
function otherPeriod({ sheet, year }: Programme, task: Task | undefined): string | null {
  const period = sheetPeriod(sheet, { year });
  return period === null || period.to === task?.deadline?.to ? null : sheet;
}

/** Where the tasks stand, by their contents. */
export function cellsOf(tasks: readonly Task[]): string {
  const cells = tasks.flatMap(({ cells: { content } }) =>
    content === undefined ? [] : [cellAddress(content.row, content.column)],
  );
  return cells.length <= MOST_NAMED ? cells.join(', ') : `${cells[0]}:${cells.at(-1)}`;
}
