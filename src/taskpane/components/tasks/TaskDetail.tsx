import type { TaskReading } from '../../../report/statistics';
import { NO_LEAD, unnamedTask } from '../../../strings/pane';
import { MARKING } from '../../../strings/pane-progress';
import { progressSentence } from '../../../strings/progress';
import { statusLabel } from '../../../strings/status';
import { ordinalLead } from '../../../strings/sub-tasks';
import { explainTime } from '../../../strings/times';
import { Letter } from '../Letter';

/** One task: its status, how its deadline and its remarks were read, who leads it. */
export function TaskDetail({ item: { task, reading } }: { readonly item: TaskReading }) {
  return (
    <>
      <p className="task-title">
        {ordinalLead(task)}
        {task.content || unnamedTask(task.row)}
      </p>
      <p className="task-status">
        <Letter status={reading.status} /> {statusLabel(reading)}
      </p>
      <dl className="facts">
        {task.deadline && <Fact name={MARKING.deadline} words={explainTime(task.deadline)} />}
        <Fact name={MARKING.remark} words={progressSentence(task.progress)} />
        <Fact name={MARKING.units} words={task.leads.join('; ') || NO_LEAD} />
      </dl>
    </>
  );
}

function Fact({ name, words }: { readonly name: string; readonly words: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  );
}
