import { Button, Checkbox } from '@fluentui/react-components';
import { Suspense, useEffect, useId, useRef } from 'react';
import type { TaskReading } from '../../../report/statistics';
import { NO_LEAD, PANE, TASK_LIST, unnamedTask } from '../../../strings/pane';
import { doneToday, undoMany } from '../../../strings/pane-attention';
import { MARKING } from '../../../strings/pane-progress';
import { statusLabel } from '../../../strings/status';
import { ordinalLead } from '../../../strings/sub-tasks';
import type { ProgrammeReading, WorkbookView } from '../../actions';
import { markJob, undoJob } from '../../jobs/progress-jobs';
import type { Pane } from '../../state/use-pane';
import { TaskOpen } from '../lazy-parts';
import { Letter } from '../Letter';

interface Props {
  readonly pane: Pane;
  readonly view: WorkbookView;
  readonly chosen: ProgrammeReading;
  readonly item: TaskReading;
  /** The one row whose controls are in the way of Tab. */
  readonly isActive: boolean;
  readonly isPicked: boolean;
  readonly isOpen: boolean;
  /** Whether the row stands below its unit's heading, which says who leads. */
  readonly belowUnit: boolean;
  /** How many pixels lie between it and the row drawn above. */
  readonly gap: number;
  readonly onFocus: () => void;
  /** Picked or no longer; `wide`: everything from the last pick to here. */
  readonly onToggle: (wide: boolean) => void;
  readonly onShow: () => void;
  /** By how many pixels the details make the row higher. */
  readonly onHeight: (pixels: number) => void;
}

/** One task: a box to pick it, its words (a press opens its details below), and what may be done about it on the spot. */
export function TaskRow({ pane, view, chosen, item, gap, belowUnit, ...row }: Props) {
  const { isActive, isPicked, isOpen, ...on } = row;
  const { task, reading } = item;
  const id = useId();
  const tabIndex = isActive ? 0 : -1;
  const lead = belowUnit ? null : (task.leads[0] ?? NO_LEAD);
  const content = `${ordinalLead(task)}${task.content || unnamedTask(task.row)}`;
  const facts = [statusLabel(reading), task.deadline?.text, lead].filter(Boolean).join(' · ');
  return (
    <div
      role="listitem"
      className={isPicked ? 'task task-picked' : 'task'}
      data-active={isActive || undefined}
      style={{ marginTop: gap }}
      onFocus={on.onFocus}
    >
      <div className="task-row">
        <Checkbox
          className="task-pick"
          aria-label={`${TASK_LIST.pick} ${content}`}
          checked={isPicked}
          input={{ tabIndex }}
          onChange={({ nativeEvent }) =>
            on.onToggle(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
          }
        />
        <button
          type="button"
          id={id}
          className="task-main"
          tabIndex={tabIndex}
          aria-expanded={isOpen}
          title={`${content}\n${facts}`}
          onClick={on.onShow}
        >
          <span className="task-content">{content}</span>
        </button>
        <div className="task-line">
          <Letter status={reading.status} />
          <span className="task-facts" title={facts}>
            {facts}
          </span>
          <OnTheSpot {...{ pane, view, chosen, item, tabIndex }} labelledBy={id} />
        </div>
      </div>
      {isOpen && <Details {...{ pane, view, chosen, item }} onHeight={on.onHeight} />}
    </div>
  );
}

type SpotProps = Pick<Props, 'pane' | 'view' | 'chosen' | 'item'> & {
  readonly tabIndex: number;
  readonly labelledBy: string;
};

/** "Hoàn thành" as of today, and in its place "Hoàn tác" once something was written: the focus stays on it. */
function OnTheSpot({ pane, view, chosen, item, tabIndex, labelledBy }: SpotProps) {
  const { task, reading } = item;
  const { state, run } = pane;
  const undoable = state.undos.findLast(({ ids }) => ids.includes(task.id));
  const over = reading.status.startsWith('completed') || reading.status === 'dropped';
  if (!undoable && over) return null;
  const programmes = view.programmes.map(({ programme }) => programme);
  const act = { kind: 'done', on: state.today } as const;
  return (
    <Button
      size="small"
      className="task-act"
      tabIndex={tabIndex}
      aria-describedby={labelledBy}
      disabledFocusable={state.job.kind === 'running'}
      title={undoable ? undefined : doneToday(state.today)}
      onClick={() =>
        run(undoable ? undoJob(undoable) : markJob(programmes, chosen.programme.sheet, [task], act))
      }
    >
      {undoable ? undoMany(undoable.ids.length) : MARKING.done}
    </Button>
  );
}

/** The details below a row; they tell how high they are, since rows further down are placed by it. */
function Details({
  onHeight,
  ...shown
}: Pick<Props, 'pane' | 'view' | 'chosen' | 'item' | 'onHeight'>) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current === null) return undefined;
    const watch = new ResizeObserver(([entry]) =>
      onHeight(entry?.borderBoxSize[0]?.blockSize ?? 0),
    );
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [onHeight]);
  return (
    <div ref={box} className="task-open">
      <Suspense fallback={<p className="hint">{PANE.loadingView}</p>}>
        <TaskOpen {...shown} />
      </Suspense>
    </div>
  );
}
