import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ProgressAct } from '../../../programme/progress-words';
import type { TaskReading } from '../../../report/statistics';
import { chosenHereOnly, chosenTasks, MARKING } from '../../../strings/pane-progress';
import type { ProgrammeReading, WorkbookView } from '../../actions';
import { markJob, undoJob } from '../../jobs/progress-jobs';
import type { Pane } from '../../state/use-pane';
import { ActForm } from './ActForm';
import { TaskDetail } from './TaskDetail';

interface Props {
  readonly pane: Pane;
  readonly view: WorkbookView;
  readonly chosen: ProgrammeReading;
  /** The tasks picked, of the programme shown. */
  readonly items: readonly TaskReading[];
  /** Not all of their rows could be selected in the workbook. */
  readonly partly: boolean;
}

/** The tasks picked in the list or in the workbook, and what may be written of all of them at once. */
export function PickedTasks({ pane, view, chosen: { programme }, items, partly }: Props) {
  const { state, dispatch, run } = pane;
  const [only] = items;
  const busy = state.job.kind === 'running';
  const programmes = view.programmes.map((one) => one.programme);
  const tasks = items.map(({ task }) => task);
  const section = useRef<HTMLElement>(null);
  const write = (act: ProgressAct) => {
    run(markJob(programmes, programme.sheet, tasks, act));
    // The form that had the focus goes: the keyboard goes on with the first of the acts.
    section.current?.querySelector('button')?.focus();
  };
  return (
    <section ref={section} className="picked" aria-label={MARKING.chosen}>
      {items.length === 0 && <p className="hint">{MARKING.none}</p>}
      {only && (
        <>
          {items.length === 1 ? <TaskDetail item={only} /> : <p>{chosenTasks(items.length)}</p>}
          {partly && items.length > 1 && <p className="hint">{chosenHereOnly(items.length)}</p>}
          <ActForm items={items} today={state.today} disabled={busy} onWrite={write} />
        </>
      )}
      <div className="buttons">
        {items.length > 0 && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => dispatch({ type: 'tasksPicked', ids: [] })}
          >
            {MARKING.unchoose}
          </Button>
        )}
        {state.undo && <Undo busy={busy} undo={() => state.undo && run(undoJob(state.undo))} />}
      </div>
    </section>
  );
}

function Undo({ busy, undo }: { readonly busy: boolean; readonly undo: () => void }) {
  return (
    <Button size="small" disabledFocusable={busy} onClick={undo}>
      {MARKING.undo}
    </Button>
  );
}
