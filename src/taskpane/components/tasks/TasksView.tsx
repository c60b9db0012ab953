import { Button, SearchBox } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { STATUSES, type Programme, type Status } from '../../../programme';
import { countByStatus, type TaskReading } from '../../../report/statistics';
import { ABSENCE_NAMES, foundTasks, TASK_LIST, viewWithCount } from '../../../strings/pane';
import { ATTENTION, dueInMonth, SORT_NAMES } from '../../../strings/pane-attention';
import { STATUS_NAMES } from '../../../strings/status';
import type { ProgrammeReading, WorkbookView } from '../../actions';
import { filterTasks, readyForWords } from '../../state/filter-tasks';
import { ownersOf, ownOfText, ownText } from '../../state/own';
import { tasksOf } from '../../state/selectors';
import { sortTasks } from '../../state/sort-tasks';
import { ABSENCES, EVERY_TASK, SORTS, type StatusFilter, type TaskFilter } from '../../state/state';
import type { Pane } from '../../state/use-pane';
import { useSteps } from '../../state/use-steps';
import { PickedList } from '../list/PickedList';
import { rowsOfTasks } from '../list/rows';
import { OwnOptions } from '../OwnOptions';
import { Select } from '../Select';
import { Choice } from './Choice';

interface Props {
  readonly pane: Pane;
  readonly view: WorkbookView;
  readonly chosen: ProgrammeReading;
}

/** All tasks with a search, filters and an order; the list goes along with the selection in the workbook. */
export function TasksView({ pane, view, chosen }: Props) {
  const { filter, sort } = pane.state;
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
  const rows = useMemo(() => rowsOfTasks(sortTasks(found, sort)), [found, sort]);
  return (
    <>
      <SearchBox
        size="small"
        aria-label={TASK_LIST.search}
        placeholder={TASK_LIST.search}
        value={filter.text}
        onChange={(_event, { value }) => change({ text: value })}
      />
      <Filters {...{ pane, tasks, filter, change }} programme={chosen.programme} />
      <div className="job-row">
        <span role="status">
          {foundTasks(found.length, tasks.length)}
          {filter.month && ` · ${dueInMonth(filter.month)}`}
        </span>
        {found.length < tasks.length && (
          <Button size="small" onClick={() => change(EVERY_TASK)}>
            {TASK_LIST.showAll}
          </Button>
        )}
      </div>
      {rows.length === 0 && <p className="hint">{TASK_LIST.none}</p>}
      <PickedList {...{ pane, view, chosen, rows }} follows label={TASK_LIST.label} />
    </>
  );
}

interface FiltersProps {
  readonly pane: Pane;
  readonly tasks: readonly TaskReading[];
  readonly programme: Programme;
  readonly filter: TaskFilter;
  readonly change: (part: Partial<TaskFilter>) => void;
}

/** What narrows the list: status and order in sight, the rest behind "Lọc thêm"; what no task has is not offered. */
function Filters({ pane, tasks, programme, filter, change }: FiltersProps) {
  const counts = useMemo(() => countByStatus(tasks), [tasks]);
  const owners = useMemo(() => ownersOf(tasks), [tasks]);
  const narrowed = filter.own !== null || filter.section !== null || filter.absence !== null;
  return (
    <>
      <div className="filters">
        <Choice
          label={TASK_LIST.status}
          all={TASK_LIST.everyStatus}
          options={statusesIn(counts)}
          value={filter.status}
          onChange={(value) =>
            change({ status: STATUS_CHOICES.find((one) => one === value) ?? null })
          }
        />
        <Select
          label={TASK_LIST.sort}
          value={pane.state.sort}
          onChange={(value) =>
            pane.dispatch({
              type: 'sortChosen',
              sort: SORTS.find((one) => one === value) ?? 'table',
            })
          }
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {SORT_NAMES[sort]}
            </option>
          ))}
        </Select>
      </div>
      <details {...(narrowed && { open: true })}>
        <summary tabIndex={0}>{TASK_LIST.more}</summary>
        <div className="filters">
          <Select
            label={ATTENTION.own}
            value={ownText(filter.own)}
            onChange={(text) => change({ own: ownOfText(text) })}
          >
            <OwnOptions owners={owners} own={filter.own} />
          </Select>
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
          <Choice
            label={TASK_LIST.absence}
            all={TASK_LIST.everyAbsence}
            options={ABSENCES.map((absence) => [absence, ABSENCE_NAMES[absence]])}
            value={filter.absence}
            onChange={(value) => change({ absence: ABSENCES.find((one) => one === value) ?? null })}
          />
        </div>
      </details>
    </>
  );
}

const STATUS_CHOICES: readonly StatusFilter[] = ['done', ...STATUSES];

/** The statuses that tasks have, with how many; first all that are finished, where they are of several kinds. */
function statusesIn(
  counts: Readonly<Record<Status, number>>,
): readonly (readonly [StatusFilter, string])[] {
  const there = STATUSES.filter((status) => counts[status] > 0);
  const finished = there.filter((status) => status.startsWith('completed'));
  const done = finished.reduce((sum, status) => sum + counts[status], 0);
  return [
    ...(finished.length > 1 ? [['done', viewWithCount(TASK_LIST.done, done)] as const] : []),
    ...there.map((one) => [one, viewWithCount(STATUS_NAMES[one], counts[one])] as const),
  ];
}

/** So many tasks are searched at once, however new they are. */
const FEW = 500;

/** Whether words can be looked for without holding the pane up; from the first moment where tasks are few. */
function useReadyForWords(tasks: readonly TaskReading[]): boolean {
  const few = tasks.length <= FEW;
  const work = useMemo(() => (few ? null : () => readyForWords(tasks)), [few, tasks]);
  return useSteps(work) === true || few;
}
