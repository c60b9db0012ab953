import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Task } from '../../../programme';
import { unitHeading } from '../../../strings/pane-attention';
import type { ProgrammeReading, WorkbookView } from '../../actions';
import { picksBetween, toggled } from '../../state/picks';
import type { Pane } from '../../state/use-pane';
import { NARROW_PANE, useMedia } from '../../use-media';
import { addressOf } from './address';
import {
  drawnRows,
  NARROW_ROW_HEIGHTS,
  offsetsOf,
  ROW_HEIGHTS,
  type HeadingRow,
  type Row,
} from './rows';
import { TaskRow } from './TaskRow';
import { useActiveRow } from './use-active-row';
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

/** Firefox presses a button when the space bar comes up again; boxes are ticked by that everywhere. */
function onKeyUp(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === ' ' && isRow(event)) event.preventDefault();
}

function isRow({ target }: KeyboardEvent<HTMLElement>): boolean {
  return (target as HTMLElement).classList.contains('task-main');
}

/**
 * Tasks as rows, smooth at 10,000: only those in sight exist. One row at a time is in the way of Tab; arrows, Home
 * and End go from row to row, Space picks (with Shift from the last pick on), Ctrl+A picks all, Escape closes details.
 */
export function TaskRows({ pane, view, chosen, rows, label, beside, onPicks }: Props) {
  const { state, dispatch } = pane;
  const { open, picked } = state;
  const [extra, setExtra] = useState(0);
  const anchor = useRef<string | null>(null);
  const heights = useMedia(NARROW_PANE) ? NARROW_ROW_HEIGHTS : ROW_HEIGHTS;
  const offsets = useMemo(
    () => offsetsOf(rows, open, extra, heights),
    [rows, open, extra, heights],
  );
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
  const opened = useMemo(
    () => rows.findIndex((row) => row.kind === 'task' && row.item.task.id === open),
    [rows, open],
  );
  const active = useActiveRow(box, rows, open, opened);
  const { at } = active;
  useEffect(() => {
    if (open !== null && opened >= 0) revealed.current(opened);
  }, [open, opened]);
  const pick = (next: readonly string[]) => {
    dispatch({ type: 'tasksPicked', ids: next });
    onPicks?.(next);
  };
  const toggle = (id: string, wide: boolean) => {
    pick(wide ? picksBetween(ids, picked, anchor.current, id) : toggled(picked, id));
    anchor.current = id;
  };
  const show = (task: Task) => {
    const isOpen = open === task.id;
    dispatch({ type: 'taskOpened', id: isOpen ? null : task.id });
    if (!isOpen) pane.openCell(chosen.programme.sheet, addressOf(task));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = rows[at];
    if (!isRow(event) || row?.kind !== 'task') return;
    const next = active.moved(event.key);
    const { id } = row.item.task;
    if (event.key === ' ') toggle(id, event.shiftKey);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) pick(ids);
    else if (event.key === 'Escape' && open !== null) dispatch({ type: 'taskOpened', id: null });
    else if (next !== null) {
      active.go(next);
      reveal(next);
    } else return;
    event.preventDefault();
  };
  const drawn = drawnRows(offsets, first, last, at);
  return (
    <div
      ref={box}
      className="task-list"
      role="list"
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocus={active.onFocus}
      onBlur={active.onBlur}
      onKeyUp={onKeyUp}
      style={{
        paddingTop: offsets[drawn[0]?.place ?? 0],
        paddingBottom: (offsets.at(-1) ?? 0) - (offsets[(drawn.at(-1)?.place ?? -1) + 1] ?? 0),
      }}
    >
      {drawn.map(({ place, gap }) => {
        const row = rows[place];
        if (row === undefined) return null;
        if (row.kind === 'heading')
          return <UnitRow key={`unit ${row.unit}`} {...{ row, gap, beside }} />;
        const { id } = row.item.task;
        return (
          <TaskRow
            key={id}
            {...{ pane, view, chosen, gap }}
            item={row.item}
            isActive={place === at}
            isPicked={chosenIds.has(id)}
            isOpen={open === id}
            belowUnit={rows[0]?.kind === 'heading'}
            onFocus={() => active.onRowFocus(id, place)}
            onToggle={(wide) => toggle(id, wide)}
            onShow={() => show(row.item.task)}
            onHeight={setExtra}
          />
        );
      })}
    </div>
  );
}

type UnitRowProps = Pick<Props, 'beside'> & {
  readonly row: HeadingRow;
  readonly gap: number;
};

function UnitRow({ row: { unit, count }, gap, beside }: UnitRowProps) {
  const words = unitHeading(unit, count);
  return (
    <div className="unit" role="listitem" style={{ marginTop: gap }}>
      <h2 title={words}>{words}</h2>
      {beside?.(unit)}
    </div>
  );
}
