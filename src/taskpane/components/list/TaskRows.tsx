import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Task } from '../../../programme';
import { unitHeading } from '../../../strings/pane-attention';
import type { ProgrammeReading, WorkbookView } from '../../actions';
import { rangeOf, toggled } from '../../state/picks';
import type { Pane } from '../../state/use-pane';
import { addressOf } from './address';
import { offsetsOf, type Row } from './rows';
import { TaskRow } from './TaskRow';
import { useRowWindow } from './use-row-window';

interface Props {
  readonly pane: Pane;
  readonly view: WorkbookView;
  readonly chosen: ProgrammeReading;
  readonly rows: readonly Row[];
  /** What the list holds and how the keyboard moves in it. */
  readonly label: string;
  /** What stands beside a unit's heading. */
  readonly beside?: (unit: string) => ReactNode;
  /** Told of new picks by the officer. */
  readonly onPicks?: (ids: readonly string[]) => void;
}

/** The row in the way of Tab: by its task, which may move in the list, else by its place. */
interface Active {
  readonly id: string | null;
  readonly place: number;
}

/** How far the keys move. */
const MOVES: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Tasks as rows, smooth at 10,000: only those in sight exist. One row at a time is in the way of Tab; arrows, Home
 * and End go from row to row, Space picks (with Shift from the last pick on), Ctrl+A picks all, Escape closes details.
 */
export function TaskRows({ pane, view, chosen, rows, label, beside, onPicks }: Props) {
  const { state, dispatch } = pane;
  const { open, picked } = state;
  const [active, setActive] = useState<Active>({ id: null, place: 0 });
  const [hasFocus, setHasFocus] = useState(false);
  const [extra, setExtra] = useState(0);
  const anchor = useRef<string | null>(null);
  const wanted = useRef(false);
  const offsets = useMemo(() => offsetsOf(rows, open, extra), [rows, open, extra]);
  const { box, first, last, reveal } = useRowWindow(offsets);
  const revealed = useRef(reveal);
  useEffect(() => {
    revealed.current = reveal;
  });
  const ids = useMemo(
    () => rows.flatMap((row) => (row.kind === 'task' ? [row.item.task.id] : [])),
    [rows],
  );
  const chosenIds = useMemo(() => new Set(picked), [picked]);
  const at = useMemo(() => placeOf(rows, active), [rows, active]);
  useEffect(() => {
    if (!wanted.current) return;
    const row = box.current?.querySelector<HTMLElement>('[data-active] .task-main');
    if (!row) return;
    wanted.current = false;
    row.focus({ preventScroll: true });
  });
  const opened = useMemo(
    () => rows.findIndex((row) => row.kind === 'task' && row.item.task.id === open),
    [rows, open],
  );
  const [seen, setSeen] = useState(open);
  if (seen !== open) {
    setSeen(open);
    // The row under the keyboard stays in the way of Tab, whatever is opened from the workbook.
    if (opened >= 0 && !hasFocus) setActive({ id: open, place: opened });
  }
  useEffect(() => {
    if (open !== null && opened >= 0) revealed.current(opened);
  }, [open, opened]);
  const pick = (next: readonly string[]) => {
    dispatch({ type: 'tasksPicked', ids: next });
    onPicks?.(next);
  };
  const toggle = (id: string, wide: boolean) => {
    pick(wide ? rangeOf(ids, picked, anchor.current, id) : toggled(picked, id));
    anchor.current = id;
  };
  const show = (task: Task) => {
    const isOpen = open === task.id;
    dispatch({ type: 'taskOpened', id: isOpen ? null : task.id });
    if (!isOpen) pane.openCell(chosen.programme.sheet, addressOf(task));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isRow = (event.target as HTMLElement).classList.contains('task-main');
    const row = rows[at];
    if (!isRow || row?.kind !== 'task') return;
    const move = MOVES[event.key];
    const { id } = row.item.task;
    if (event.key === ' ') toggle(id, event.shiftKey);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) pick(ids);
    else if (event.key === 'Escape' && open !== null) dispatch({ type: 'taskOpened', id: null });
    else if (move !== undefined) {
      const next = nearestTask(rows, at + move, move < 0);
      setActive({ id: null, place: next });
      wanted.current = true;
      reveal(next);
    } else return;
    event.preventDefault();
  };
  return (
    <div
      ref={box}
      className="task-list"
      role="list"
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocus={() => setHasFocus(true)}
      onBlur={({ currentTarget, relatedTarget }) =>
        setHasFocus(currentTarget.contains(relatedTarget))
      }
      // Firefox presses a button when the space bar comes up again.
      onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
      style={{
        paddingTop: offsets[first],
        paddingBottom: (offsets.at(-1) ?? 0) - (offsets[last] ?? 0),
      }}
    >
      {rows.slice(first, last).map((row, offset) =>
        row.kind === 'heading' ? (
          <div key={`unit ${row.unit}`} className="unit" role="listitem">
            <h2>{unitHeading(row.unit, row.count)}</h2>
            {beside?.(row.unit)}
          </div>
        ) : (
          <TaskRow
            key={row.item.task.id}
            {...{ pane, view, chosen }}
            item={row.item}
            isActive={first + offset === at}
            isPicked={chosenIds.has(row.item.task.id)}
            isOpen={open === row.item.task.id}
            onFocus={() => setActive({ id: row.item.task.id, place: first + offset })}
            onToggle={(wide) => toggle(row.item.task.id, wide)}
            onShow={() => show(row.item.task)}
            onHeight={setExtra}
          />
        ),
      )}
    </div>
  );
}

function placeOf(rows: readonly Row[], { id, place }: Active): number {
  const there = rows.findIndex((row) => row.kind === 'task' && row.item.task.id === id);
  return there >= 0 ? there : nearestTask(rows, place);
}

/** The row of a task at or after a place (or before it), kept inside the list. */
function nearestTask(rows: readonly Row[], place: number, backwards = false): number {
  const inside = Math.min(Math.max(place, 0), Math.max(rows.length - 1, 0));
  if (rows[inside]?.kind !== 'heading') return inside;
  if (backwards && inside > 0) return inside - 1;
  return Math.min(inside + 1, rows.length - 1);
}
