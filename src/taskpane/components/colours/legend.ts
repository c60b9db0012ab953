import { isPlaceholder } from '../../../checks/placeholder';
import { leadColumn } from '../../../checks/responsible-missing';
import type { Day, Programme, Task } from '../../../programme';
import { statusOf } from '../../../programme/status';
import type { Settings } from '../../../excel';
import type { MarkKind } from '../../../excel/highlight';

/** One colour of the table: what it means, its fill as #RRGGBB, and how many tasks have it today. */
export interface LegendEntry {
  readonly kind: MarkKind;
  readonly colour: string;
  readonly count: number;
}

/** The colours "Tô màu" gives, in the order of their priority; finished tasks only where the settings colour them. */
export function legendOf(
  programmes: readonly Programme[],
  today: Day,
  settings: Pick<Settings, 'colours' | 'dueSoonDays' | 'highlightDone'>,
): readonly LegendEntry[] {
  const counts: Record<MarkKind, number> = { overdue: 0, dueSoon: 0, unassigned: 0, done: 0 };
  for (const programme of programmes) {
    const toldWhoLeads = leadColumn(programme) !== null;
    for (const task of programme.tasks) {
      const { status } = statusOf(task, today, settings);
      if (status === 'overdue' || status === 'dueSoon') counts[status] += 1;
      if (status.startsWith('completed')) counts.done += 1;
      if (toldWhoLeads && isUnassigned(task)) counts.unassigned += 1;
    }
  }
  const kinds: readonly MarkKind[] = ['overdue', 'dueSoon', 'unassigned', 'done'];
  return kinds
    .filter((kind) => kind !== 'done' || settings.highlightDone)
    .map((kind) => ({ kind, colour: settings.colours[kind], count: counts[kind] }));
}

/** As the colours see it: nobody is named, or only "…" or "Chưa phân công" stands there. */
function isUnassigned({ leads }: Task): boolean {
  return leads.every((lead) => isPlaceholder(lead));
}
