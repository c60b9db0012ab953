import { Suspense, useMemo, type ReactNode } from 'react';
import type { ProgrammeReading, WorkbookView } from '../../actions';
import { pickedTasks } from '../../state/picks';
import { tasksOf } from '../../state/selectors';
import type { Pane } from '../../state/use-pane';
import { PickedBar } from '../lazy-parts';
import type { Row } from './rows';
import { TaskRows } from './TaskRows';
import { useSheetSelection } from './use-sheet-selection';

interface Props {
  readonly pane: Pane;
  readonly view: WorkbookView;
  readonly chosen: ProgrammeReading;
  readonly rows: readonly Row[];
  readonly label: string;
  readonly beside?: (unit: string) => ReactNode;
  /** Whether the list goes where the officer selects in the workbook. */
  readonly follows: boolean;
}

/** A list of tasks whose picks are selected in the workbook, too, and what may be written of all picked ones. */
export function PickedList({ pane, view, chosen, follows, ...list }: Props) {
  const { programme } = chosen;
  const { picked } = pane.state;
  const inSheet = useSheetSelection(pane, programme, follows);
  const items = useMemo(() => {
    const ids = new Set(pickedTasks(programme, picked).map(({ id }) => id));
    return ids.size === 0 ? [] : tasksOf(chosen).filter(({ task }) => ids.has(task.id));
  }, [chosen, programme, picked]);
  return (
    <>
      <TaskRows
        {...{ pane, view, chosen }}
        {...list}
        onPicks={(ids) => inSheet.select(pickedTasks(programme, ids))}
      />
      {items.length > 0 && (
        <Suspense fallback={null}>
          <PickedBar {...{ pane, view, chosen, items }} partly={inSheet.partly} />
        </Suspense>
      )}
    </>
  );
}
