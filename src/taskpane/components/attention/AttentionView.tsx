import { useMemo } from 'react';
import { ATTENTION } from '../../../strings/pane-attention';
import type { ProgrammeReading, WorkbookView } from '../../actions';
import { attentionOf } from '../../state/attention';
import { ownsTask } from '../../state/own';
import { tasksOf } from '../../state/selectors';
import { groupByUnit } from '../../state/sort-tasks';
import type { Pane } from '../../state/use-pane';
import { CreateReport } from '../CreateReport';
import { FirstRun } from '../FirstRun';
import { rowsOfGroups } from '../list/rows';
import { PickedList } from '../list/PickedList';
import { Figures } from './Figures';
import { Months } from './Months';
import { OwnChoice } from './OwnChoice';
import { Urge } from './Urge';

interface Props {
  readonly pane: Pane;
  readonly view: WorkbookView;
  readonly chosen: ProgrammeReading;
}

/** What is to be done: how things stand, the report, what is due by month, then what is late and due soon by unit. */
export function AttentionView({ pane, view, chosen }: Props) {
  const { own, undos } = pane.state;
  // Ten thousand tasks are not gone through anew at every step of a progress bar.
  const all = useMemo(() => tasksOf(chosen), [chosen]);
  const tasks = useMemo(
    () => (own === null ? all : all.filter(({ task }) => ownsTask(own, task))),
    [all, own],
  );
  const groups = useMemo(() => groupByUnit(attentionOf(tasks, undos)), [tasks, undos]);
  const rows = useMemo(() => rowsOfGroups(groups), [groups]);
  return (
    <>
      <Figures pane={pane} tasks={tasks} />
      <CreateReport {...{ pane, view, chosen }} />
      <Months pane={pane} tasks={tasks} programme={chosen.programme} />
      <OwnChoice pane={pane} tasks={all} />
      <FirstRun pane={pane} />
      {rows.length === 0 && <p className="hint">{ATTENTION.nothing}</p>}
      <PickedList
        {...{ pane, view, chosen, rows }}
        follows={false}
        label={ATTENTION.list}
        beside={(unit) => (
          <Urge
            unit={unit}
            tasks={groups.find((group) => group.unit === unit)?.tasks ?? []}
            asOf={pane.state.asOf}
          />
        )}
      />
    </>
  );
}
