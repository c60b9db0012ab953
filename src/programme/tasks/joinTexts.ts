import type { Role } from '../types';
import { areHalvesOfTime, startsFresh, startsWithBullet } from '../table/fragments';
import { TIME_ROLES, WHO_ROLES } from '../table/layout';
import type { Joint } from '../table/rawTask';

const TIMES: readonly Role[] = TIME_ROLES;
const NAMES: readonly Role[] = [...WHO_ROLES, 'director'];
const ENDS_CLAUSE = /[.;:]$/;

/**
 * Joins the texts of one role over a task's rows. What a page break cut goes on after a space, what
 * stood as a paragraph of its own (a bullet, a row beside a merged number) after a line break.
 */
export function joinTexts(
  above: string,
  below: string,
  joint: Joint,
  role: Role,
  isReadableTime: (text: string) => boolean,
): string {
  if (TIMES.includes(role)) {
    return above + (areHalvesOfTime(above, below, isReadableTime) ? ' ' : '\n') + below;
  }
  // A page break may cut a name at its dash ("Phòng Kế hoạch" + "- HT"): on one line the reader of names decides.
  const isCutName = joint === 'page' && NAMES.includes(role);
  return above + (!isCutName && isParagraph(above, below, joint) ? '\n' : ' ') + below;
}

function isParagraph(above: string, below: string, joint: Joint): boolean {
  if (startsWithBullet(below)) return true;
  if (joint === 'merge') return startsFresh(below);
  return joint === 'run' && ENDS_CLAUSE.test(above);
}
