import { Button } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { cellAddress, STATUSES, type Task } from '../../../programme';
import type { TaskReading } from '../../../report/statistics';
import { ABSENCE_NAMES, foundTasks, TASK_LIST } from '../../../strings/pane';
import { BUCKET_NAMES } from '../../../strings/pane-overview';
import { STATUS_NAMES } from '../../../strings/status';
import type { ProgrammeReading, WorkbookView } from '../../actions';
import { directorsOf, filterTasks, readyForWords, unitsOf } from '../../state/filter-tasks';
import { pickedTasks, toggled } from '../../state/picks';
import { tasksOf } from '../../state/selectors';
import { EVERY_TASK, type TaskFilter } from '../../state/state';
import type { Pane } from '../../state/use-pane';
import { useSteps } from '../../state/use-steps';
import { Select } from '../Select';
import { PickedTasks } from './PickedTasks';
import { TaskList } from './TaskList';
import { useSheetSelection } from './use-sheet-selection';

interface Props {
  readonly pane: Pane;
  readonly view: WorkbookView;
  readonly chosen: ProgrammeReading;
}

/** All tasks with a search and filters; a click (or Enter) leads to the task's row, and a picked row to its task. */
export function TasksView({ pane, view, chosen }: Props) {
  const { filter, picked } = pane.state;
  const { programme } = chosen;
  const inSheet = useSheetSelection(pane, programme);
  const change = (part: Partial<TaskFilter>) =>
    pane.dispatch({ type: 'filterChanged', filter: part });
  const tasks = useMemo(() => tasksOf(chosen), [chosen]);
  // Typing stays smooth: the list follows when there is time.
  const wanted = useDeferredValue(filter);
  const ready = useReadyForWords(tasks);
  const found = useMemo(
    () => filterTasks(tasks, ready ? wanted : { ...wanted, text: '' }),
    [tasks, wanted, ready],
  );
  const units = useMemo(() => unitsOf(tasks), [tasks]);
  const directors = useMemo(() => directorsOf(tasks), [tasks]);
  const items = useMemo(() => {
    const ids = new Set(pickedTasks(programme, picked).map(({ id }) => id));
    return tasks.filter(({ task }) => ids.has(task.id));
  }, [tasks, programme, picked]);
  const pick = (ids: readonly string[]) => pane.dispatch({ type: 'tasksPicked', ids });
  const toggle = ({ task }: TaskReading) => {
    const ids = toggled(picked, task.id);
    pick(ids);
    inSheet.select(pickedTasks(programme, ids));
  };
  return (
    <>
      <input
        type="search"

        aria-label={TASK_LIST.search}
        placeholder={TASK_LIST.search}
        value={filter.text}
        onChange={({ target }) => change({ text: target.value })}
      />
      <div className="filters">
        <Choice
          label={TASK_LIST.status}
          all={TASK_LIST.everyStatus}
          options={STATUSES.map((status) => [status, STATUS_NAMES[status]])}
          value={filter.status}
          onChange={(value) => change({ status: STATUSES.find((one) => one === value) ?? null })}
        />
        <Choice
          label={TASK_LIST.unit}
          all={TASK_LIST.everyUnit}
          options={units.map((unit) => [unit, unit])}
          value={filter.unit}
          onChange={(unit) => change({ unit })}
        />
        {directors.length > 0 && (
          <Choice
            label={TASK_LIST.director}
            all={TASK_LIST.everyDirector}
            options={directors.map((director) => [director, director])}
            value={filter.director}
            onChange={(director) => change({ director })}
          />
        )}
        {programme.sections.length > 0 && (
          <Choice
            label={TASK_LIST.section}
            all={TASK_LIST.everySection}
            options={programme.sections.map(({ row, numeral, title }) => [
              String(row),
              numeral === '' ? title : `${numeral}. ${title}`,
            ])}
            value={filter.section === null ? null : String(filter.section)}
            onChange={(row) => change({ section: row === null ? null : Number(row) })}
          />
        )}
      </div>
      <div className="job-row">
        <span role="status">
          {foundTasks(found.length, tasks.length)}
          {filter.absence && ` · ${ABSENCE_NAMES[filter.absence]}`}
          {filter.bucket && ` · ${BUCKET_NAMES[filter.bucket]}`}
        </span>
        {found.length < tasks.length && (
          <Button size="small" onClick={() => change(EVERY_TASK)}>
            {TASK_LIST.showAll}
          </Button>
        )}
      </div>
      <PickedTasks {...{ pane, view, chosen, items }} partly={inSheet.partly} />
      <TaskList
        tasks={found}
        picked={picked}
        onOpen={({ task }) => {
          pick([task.id]);
          pane.openCell(programme.sheet, addressOf(task));
        }}
        onToggle={toggle}
      />
    </>
  );
}

/** So many tasks are searched at once, however new they are. */
const FEW = 500;

/** Whether words can be looked for without holding the pane up; from the first moment where tasks are few. */
function useReadyForWords(tasks: readonly TaskReading[]): boolean {
  const few = tasks.length <= FEW;
  const work = useMemo(() => (few ? null : () => readyForWords(tasks)), [few, tasks]);
  return useSteps(work) === true || few;
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function Choice({ label, all, options, value, onChange }: ChoiceProps) {
  return (
    <Select
      label={label}
      value={value ?? ''}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
    >
      <option value="">{all}</option>
      {options.map(([key, words]) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </Select>
  );
}

/** The cell to show for a task: its content, else the first cell of its row. */
function addressOf({ cells, row }: Task): string {
  const cell = cells.content;
  return cell ? cellAddress(cell.row, cell.column) : cellAddress(row - 1, 0);
}
