import { useId, useState, type KeyboardEvent } from 'react';
import type { TaskReading } from '../../../report/statistics';
import { NO_LEAD, TASK_LIST, unnamedTask } from '../../../strings/pane';
import { statusLabel } from '../../../strings/status';
import { ordinalLead } from '../../../strings/sub-tasks';
import { Letter } from '../Letter';
import { useRowWindow } from './use-row-window';

interface Props {
  readonly tasks: readonly TaskReading[];
  /** Ids of the tasks that are picked. */
  readonly picked: readonly string[];
  /** Picks this task alone and shows its row. */
  readonly onOpen: (item: TaskReading) => void;
  /** Picks the task too, or no longer. */
  readonly onToggle: (item: TaskReading) => void;
}

/** Height of a row in pixels (at 100 % text size); all rows alike, so that only those in sight need to be drawn. */
const ROW_HEIGHT = 68;
/** How far the keys move. */
const MOVES: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: -Infinity,
  End: Infinity,
};

/** A list that stays smooth at 10,000 tasks: a listbox of which only the rows in sight exist. */
export function TaskList({ tasks, picked, onOpen, onToggle }: Props) {
  const id = useId();
  const [active, setActive] = useState(0);
  const { box, onScroll, first, last, reveal } = useRowWindow(tasks.length, ROW_HEIGHT);
  const at = Math.min(active, tasks.length - 1);
  const chosen = new Set(picked);
  const act = (index: number, adding: boolean) => {
    const item = tasks[index];
    if (item) (adding ? onToggle : onOpen)(item);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (event.key === 'Enter' || event.key === ' ') act(at, event.key === ' ');
    else if (move === undefined) return;
    else {
      const next = Math.min(Math.max(at + move, 0), tasks.length - 1);
      setActive(next);
      reveal(next);
    }
    event.preventDefault();
  };
  if (tasks.length === 0) return <p className="hint">{TASK_LIST.none}</p>;
  return (
    <div
      ref={box}
      className="task-list"
      role="listbox"
      aria-label={TASK_LIST.label}
      aria-multiselectable="true"
      tabIndex={0}
      aria-activedescendant={at >= first && at < last ? `${id}-${at}` : undefined}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
    >
      <div style={{ height: tasks.length * ROW_HEIGHT, position: 'relative' }} role="presentation">
        {tasks.slice(first, last).map((item, offset) => {
          const index = first + offset;
          return (
            <div
              key={item.task.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={chosen.has(item.task.id)}
              aria-setsize={tasks.length}
              aria-posinset={index + 1}
              className={index === at ? 'task task-active' : 'task'}
              style={{ top: index * ROW_HEIGHT, height: ROW_HEIGHT }}
              onClick={({ ctrlKey, metaKey }) => {
                setActive(index);
                act(index, ctrlKey || metaKey);
              }}
            >
              <Row item={item} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Three lines of a task; what they cut stands in the title, and whole in the task's details. */
function Row({ item: { task, reading } }: { readonly item: TaskReading }) {
  const lead = task.leads[0] ?? NO_LEAD;
  const content = `${ordinalLead(task)}${task.content || unnamedTask(task.row)}`;
  const facts = [statusLabel(reading), task.deadline?.text, lead].filter(Boolean).join(' · ');
  return (
    <>
      <Letter status={reading.status} />
      <div className="task-words" title={`${content}\n${facts}`}>
        <span className="task-content">{content}</span>
        <span className="task-facts">{facts}</span>
      </div>
    </>
  );
}
