import type { Role } from '../programme/types';
import type { Finding, Severity } from './types';
import {
  findingAt,
  firstColumn,
  hasLeadsElsewhere,
  hasTimesElsewhere,
  type Check,
} from './finding';

/** What a programme should have: any of `roles`; the first names the lack. Without `error` a report can still be made. */
const WANTED: readonly { readonly roles: readonly Role[]; readonly severity: Severity }[] = [
  { roles: ['content'], severity: 'error' },
  { roles: ['deadline', 'time'], severity: 'error' },
  { roles: ['responsible', 'lead'], severity: 'error' },
  { roles: ['ordinal'], severity: 'warning' },
  { roles: ['director'], severity: 'warning' },
  { roles: ['output'], severity: 'warning' },
  { roles: ['note', 'status', 'percent', 'completedOn'], severity: 'warning' },
];

/** One finding for each column the layout lacks, at the header; the checks of that column's rows stay silent. */
export const columnMissing: Check = (programme) => {
  const { headerTop, left, ticks } = programme.frame;
  const isElsewhere: Partial<Record<Role, boolean>> = {
    deadline: hasTimesElsewhere(programme),
    lead: hasLeadsElsewhere(programme),
    status: (ticks?.length ?? 0) > 0,
  };
  const missing = WANTED.filter(
    ({ roles }) =>
      firstColumn(programme, roles) === null && !roles.some((role) => isElsewhere[role]),
  );
  return missing.map(({ roles, severity }): Finding => {
    const place = { row: headerTop, column: left };
    return { ...findingAt('column.missing', programme, place, { role: roles[0] ?? '' }), severity };
  });
};
