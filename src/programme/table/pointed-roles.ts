import type { Role } from '../types';
import { TIME_ROLES } from './layout';

const SAYS_WHEN_OR_WHO: readonly Role[] = [...TIME_ROLES, 'lead', 'responsible'];

/** Whether roles that the officer gave to columns make a table of tasks: what is to be done, and when or by whom. */
export function makeTable(roles: readonly (Role | null | undefined)[]): boolean {
  const says = (role: Role | null | undefined) => !!role && SAYS_WHEN_OR_WHO.includes(role);
  return roles.includes('content') && roles.some(says);
}
