import type { ProgressAct } from '../../../programme/progress-words';
import type { TaskReading } from '../../../report/statistics';
import type { ProgrammeReading, WorkbookView } from '../../actions';
import { markJob } from '../../jobs/progress-jobs';
import type { Pane } from '../../state/use-pane';
import { ActForm } from './ActForm';
import { TaskDetail } from './TaskDetail';

interface Props {
  readonly pane: Pane;
  readonly view: WorkbookView;
  readonly chosen: ProgrammeReading;
  readonly item: TaskReading;
}

/** A task's details under its row: how it was read, and what may be written of it. */
export function TaskOpen({ pane, view, chosen, item }: Props) {
  const { state, run } = pane;
  const programmes = view.programmes.map(({ programme }) => programme);
  const write = (act: ProgressAct) =>
    run(markJob(programmes, chosen.programme.sheet, [item.task], act));
  return (
    <>
      <TaskDetail item={item} />
      <ActForm
        items={[item]}
        today={state.today}
        disabled={state.job.kind === 'running'}
        onWrite={write}
      />
    </>
  );
}
