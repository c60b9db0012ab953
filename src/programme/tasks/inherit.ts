import { TIME_ROLES } from '../table/layout';
import type { Role } from '../types';
import type { RoleCells } from './cells';

/** What a sub-task without cells of its own has from the task it stands under, each group as a whole. */
const GROUPS: readonly (readonly Role[])[] = [
  TIME_ROLES,
  ['responsible', 'lead'],
  ['coordinators'],
  ['director'],
  ['officer'],
];

/**
 * The cells of a sub-task: what it does not say of its own (when, who leads, who directs) holds from its parent, as
 * under a merged cell. Who coordinates comes along with who leads only.
 */
export function inherited(own: RoleCells, parent: RoleCells): RoleCells {
  const cells = { ...own };
  const says = (role: Role): boolean => (own[role]?.text ?? '') !== '';
  const hasLead = says('responsible') || says('lead');
  for (const group of GROUPS) {
    if (group.some(says) || (group[0] === 'coordinators' && hasLead)) continue;
    for (const role of group) {
      const cell = parent[role];
      if (cell !== undefined) cells[role] = cell;
    }
  }
  return cells;
}
