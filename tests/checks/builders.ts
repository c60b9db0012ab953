import type { Day } from '../../src/programme/calendar';
import type {
  Programme,
  Progress,
  Role,
  Task,
  TaskCell,
  TimeExpression,
  TimeKind,
} from '../../src/programme/types';
import { NO_PROGRESS, plainTask } from '../plain-task';

/** The columns of the builders' table, A … H; the note stands in H. */
export const ALL_ROLES: readonly Role[] = [
  'ordinal',
  'content',
  'start',
  'deadline',
  'responsible',
  'director',
  'output',
  'note',
];

/** A time expression that lasts from one day to another. */
export function time(
  from: Day | null,
  to: Day | null,
  kind: TimeKind = 'range',
  more: Partial<TimeExpression> = {},
): TimeExpression {
  return { kind, from, to, text: `${from ?? ''}..${to ?? ''}`, inferred: [], ...more };
}

/** What a task of the builders may state; `texts` are the cells' texts by role. */
export interface TaskParts extends Partial<Omit<Task, 'cells' | 'progress'>> {
  readonly texts?: Partial<Record<Role, string>>;
  readonly progress?: Partial<Progress>;
}

/** A sound task on a 1-based sheet row, in the given columns; every part can be replaced. */
export function task(row: number, parts: TaskParts = {}, roles = ALL_ROLES): Task {
  const { texts = {}, progress = {}, ...rest } = parts;
  const deadline = rest.deadline === undefined ? time('2025-08-01', '2025-08-31') : rest.deadline;
  const made = plainTask({
    id: `Sheet1!${row}`,
    ordinal: String(row - 1),
    row,
    content: `Việc ${row}`,
    start: time('2025-01-01', '2025-01-31', 'month'),
    deadline,
    from: '2025-01-01',
    originalDue: deadline?.to ?? null,
    due: deadline?.to ?? null,
    directors: ['Thường trực'],
    output: 'Báo cáo',
    ...rest,
    progress: { ...NO_PROGRESS, ...progress },
  });
  return { ...made, cells: cellsOf(made, roles, texts) };
}

function cellsOf(
  made: Task,
  roles: readonly Role[],
  texts: Partial<Record<Role, string>>,
): Task['cells'] {
  const usual: Partial<Record<Role, string>> = {
    ordinal: made.ordinal,
    content: made.content,
    start: made.start?.text ?? '',
    deadline: made.deadline?.text ?? '',
    time: made.deadline?.text ?? '',
    responsible: made.leads.join('; '),
    lead: made.leads.join('; '),
    coordinators: made.coordinators.join('; '),
    director: made.directors.join('; '),
    output: made.output ?? '',
    note: made.progress.text ?? '',
  };
  const cells: Partial<Record<Role, TaskCell>> = {};
  roles.forEach((role, column) => {
    cells[role] = { row: made.row - 1, column, text: texts[role] ?? usual[role] ?? '' };
  });
  return cells;
}

/** A programme of the given tasks, header in row 1, columns in the order of `roles`. */
export function programme(
  tasks: readonly Task[],
  parts: Partial<Programme> = {},
  roles = ALL_ROLES,
): Programme {
  const columns: Partial<Record<Role, number>> = {};
  roles.forEach((role, column) => (columns[role] = column));
  return {
    sheet: 'Sheet1',
    title: 'CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025',
    year: 2025,
    declaredTotal: null,
    frame: {
      sheet: 'Sheet1',
      headerTop: 0,
      headerBottom: 0,
      bodyBottom: Math.max(0, ...tasks.map((each) => each.row - 1)),
      left: 0,
      right: roles.length - 1,
      columns,
      repeatedHeaders: [],
    },
    sections: [],
    tasks,
    problems: [],
    ...parts,
  };
}
