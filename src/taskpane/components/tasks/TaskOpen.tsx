import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ProgressAct } from '../../../programme/progress-words';
import type { TaskReading } from '../../../report/statistics';
import { CORRECTED, editTime } from '../../../strings/pane-corrections';
import type { ProgrammeReading, WorkbookView } from '../../actions';
import { markJob } from '../../jobs/progress-jobs';
import { settingsJob } from '../../jobs/settings-job';
import type { Pane } from '../../state/use-pane';
import { TimeForm } from '../findings/TimeForm';
import { ActForm } from './ActForm';
import { TaskDetail } from './TaskDetail';

interface Props {
  readonly pane: Pane;
  readonly view: WorkbookView;
  readonly chosen: ProgrammeReading;
  readonly item: TaskReading;
}

/** A task's details under its row: how it was read, the way to correct its deadline, what may be written of it. */
export function TaskOpen({ pane, view, chosen, item }: Props) {
  const { state, run } = pane;
  const programmes = view.programmes.map(({ programme }) => programme);
  const write = (act: ProgressAct) =>
    run(markJob(programmes, chosen.programme.sheet, [item.task], act));
  return (
    <>
      <TaskDetail item={item} />
      <Deadline pane={pane} item={item} />
      <ActForm
        items={[item]}
        today={state.today}
        disabled={state.job.kind === 'running'}
        onWrite={write}
      />
    </>
  );
}

/** "Sửa" opens how the deadline's words are to be understood; nothing where none are written. */
function Deadline({ pane: { state, run }, item: { task } }: Pick<Props, 'pane' | 'item'>) {
  const [editing, setEditing] = useState(false);
  const { deadline } = task;
  if (deadline === null || deadline.text === '') return null;
  const { text } = deadline;
  if (!editing)
    return (
      <Button size="small" appearance="subtle" onClick={() => setEditing(true)}>
        {editTime(text)}
      </Button>
    );
  const save = (times: NonNullable<Parameters<typeof settingsJob>[0]['corrections']>['times']) => {
    run(settingsJob({ corrections: { times } }, CORRECTED.time));
    setEditing(false);
  };
  return (
    <TimeForm
      expression={deadline}
      today={state.today}
      corrected={false}
      disabled={state.job.kind === 'running'}
      onSave={(reading) => save({ put: [{ text, reading }] })}
      onReset={() => save({ remove: [text] })}
      onClose={() => setEditing(false)}
    />
  );
}
