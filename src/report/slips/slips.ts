import type { Day, Programme, Task } from '../../programme';
import { unitKeyer, type Aliases } from '../../programme/responsibility';
import { statusOf } from '../../programme/status';
import type { Status } from '../../programme/types';

/** Whom slips are for: leading units, directing leaders, members and officers who do it, coordinating units. */
export type SlipReceiver = 'unit' | 'director' | 'officer' | 'coordinator';

/** One receiver's unfinished tasks on a day, in the programme's order; `name` null for tasks that name nobody. */
export interface Slip {
  readonly name: string | null;
  readonly tasks: readonly Task[];
  readonly overdue: number;
  readonly dueSoon: number;
}

/** What slips are made of. */
export interface SlipOptions {
  readonly by: SlipReceiver;
  readonly asOf: Day;
  readonly dueSoonDays: number;
  readonly aliases?: Aliases;
  /** Only for these, by name; all where left out. */
  readonly only?: readonly string[];
}

const FINISHED: ReadonlySet<Status> = new Set([
  'completed',
  'completedOnTime',
  'completedLate',
  'dropped',
]);
const NAMES: Readonly<Record<SlipReceiver, (task: Task) => readonly string[]>> = {
  unit: ({ leads }) => leads,
  director: ({ directors }) => directors,
  officer: ({ officers }) => officers,
  coordinator: ({ coordinators }) => coordinators,
};

/** What each receiver still has to do (src/README §12), in the order the programme names them; unassigned tasks last. */
export function slipsOf(programme: Programme, options: SlipOptions): Slip[] {
  const { by, asOf, dueSoonDays, aliases = [], only } = options;
  const keyOf = unitKeyer(aliases);
  const wanted = only === undefined ? null : new Set(only.map(keyOf));
  const slips = new Map<string, { name: string | null; tasks: Task[]; statuses: Status[] }>();
  for (const task of programme.tasks) {
    const { status } = statusOf(task, asOf, { dueSoonDays });
    if (FINISHED.has(status)) continue;
    const names = NAMES[by](task);
    for (const name of names.length > 0 ? names : [null]) {
      const key = name === null ? '' : keyOf(name);
      const slip = slips.get(key) ?? { name, tasks: [], statuses: [] };
      slips.set(key, slip);
      slip.tasks.push(task);
      slip.statuses.push(status);
    }
  }
  const all = [...slips].filter(([key]) => wanted === null || wanted.has(key));
  const ordered = [...all.filter(([key]) => key !== ''), ...all.filter(([key]) => key === '')];
  return ordered.map(([, { name, tasks, statuses }]) => ({
    name,
    tasks,
    overdue: statuses.filter((status) => status === 'overdue').length,
    dueSoon: statuses.filter((status) => status === 'dueSoon').length,
  }));
}
