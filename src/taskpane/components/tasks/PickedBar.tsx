import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ProgressAct } from '../../../programme/progress-words';
import type { TaskReading } from '../../../report/statistics';
import { doneToday, undoMany } from '../../../strings/pane-attention';
import { chosenHereOnly, chosenTasks, MARKING } from '../../../strings/pane-progress';
import type { ProgrammeReading, WorkbookView } from '../../actions';
import { markJob, undoJob } from '../../jobs/progress-jobs';
import type { Pane } from '../../state/use-pane';
import { ActForm } from './ActForm';

interface Props {
  readonly pane: Pane;
  readonly view: WorkbookView;
  readonly chosen: ProgrammeReading;
  /** The tasks picked, of the programme shown. */
  readonly items: readonly TaskReading[];
  /** Not all of their rows could be selected in the workbook. */
  readonly partly: boolean;
}

/** What may be written of all picked tasks at once; at the pane's foot, so that it pushes no list. */
export function PickedBar({ pane, view, chosen: { programme }, items, partly }: Props) {
  const { state, dispatch, run } = pane;
  const { job, today } = state;
  const busy = job.kind === 'running';
  const section = useRef<HTMLElement>(null);
  const tasks = items.map(({ task }) => task);
  const programmes = view.programmes.map((one) => one.programme);
  const undoable = state.undos.findLast(({ ids }) => isSameSet(ids, tasks));
  const write = (act: ProgressAct) => {
    run(markJob(programmes, programme.sheet, tasks, act));
    // The form that had the focus goes: the keyboard goes on with the first button, which takes it back.
    section.current?.querySelector('button')?.focus();
  };
  return (
    <section ref={section} className="picked" aria-label={MARKING.chosen}>
      <div className="job-row">
        <span role="status">{chosenTasks(items.length)}</span>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => dispatch({ type: 'tasksPicked', ids: [] })}
        >
          {MARKING.unchoose}
        </Button>
      </div>
      {job.kind === 'done' && isSameSet(job.at ?? [], tasks) && <p>{job.outcome.sentence}</p>}
      {partly && items.length > 1 && <p className="hint">{chosenHereOnly(items.length)}</p>}
      <ActForm items={items} today={today} disabled={busy} onWrite={write}>
        {/* One button for both: the focus stays on it. */}
        <Button
          size="small"
          appearance="primary"
          title={undoable ? undefined : doneToday(today)}
          disabledFocusable={busy}
          onClick={() =>
            run(
              undoable
                ? undoJob(undoable)
                : markJob(programmes, programme.sheet, tasks, { kind: 'done', on: today }),
            )
          }
        >
          {undoable ? undoMany(undoable.ids.length) : MARKING.done}
        </Button>
      </ActForm>
    </section>
  );
}

function isSameSet(ids: readonly string[], tasks: readonly { readonly id: string }[]): boolean {
  const there = new Set(ids);
  return ids.length === tasks.length && tasks.every(({ id }) => there.has(id));
}
