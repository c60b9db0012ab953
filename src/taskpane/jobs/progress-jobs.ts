import type { Programme, Task } from '../../programme';
import type { ProgressAct } from '../../programme/progress-words';
import { taskKeys } from '../../excel/progress/task-key';
import { MARKING, marked } from '../../strings/pane-progress';
import type { Undoable } from '../state/state';
import type { JobOrder } from '../state/use-jobs';

/** The order to write an act for tasks of one sheet; `programmes` are all of the view the officer saw. */
export function markJob(
  programmes: readonly Programme[],
  sheet: string,
  tasks: readonly Task[],
  act: ProgressAct,
): JobOrder {
  const here = programmes.filter((programme) => programme.sheet === sheet);
  const ids = tasks.map(({ id }) => id);
  return {
    name: 'markProgress',
    at: ids,
    changesView: true,
    work: async (actions, watch) => {
      const request = { sheet, tasks: taskKeys(here, tasks), act };
      const { written, unchanged, undo } = await actions.markProgress(request, watch);
      return { sentence: marked(written, unchanged), sheet: null, ids, ...(undo && { undo }) };
    },
  };
}

/** "Hoàn tác": takes one writing of progress back as a whole. */
export function undoJob({ record, ids }: Undoable): JobOrder {
  return {
    name: 'undo',
    at: ids,
    changesView: true,
    work: async (actions, watch) => {
      await actions.undo(record, watch);
      return { sentence: MARKING.undone, sheet: null, undone: record };
    },
  };
}
