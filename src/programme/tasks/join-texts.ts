import type { Role } from '../types';
import { areHalvesOfTime, startsFresh, startsWithBullet } from '../table/fragments';
import { TIME_ROLES, WHO_ROLES } from '../table/layout';
import type { Joint } from '../table/raw-task';

const TIMES: readonly Role[] = TIME_ROLES;
const NAMES: readonly Role[] = [...WHO_ROLES, 'director', 'officer'];
const CLAUSE_ENDS = '.;:';

/** One sheet row's text of a role, and how its row belongs to the task. */
export interface TextPart {
  readonly text: string;
  readonly joint: Joint;
}

/**
 * Joins the texts of one role over a task's rows. What a page break cut goes on after a space, what
 * stood as a paragraph of its own (a bullet, a row beside a merged number) after a line break.
 */
export function joinTexts(
  parts: readonly TextPart[],
  role: Role,
  isReadableTime: (text: string) => boolean,
): string {
  const pieces: string[] = [];
  /** The last line so far: halves of a time may come in more than two. */
  let line = '';
  for (const { text, joint } of parts) {
    if (pieces.length > 0) {
      const isNew = TIMES.includes(role)
        ? !areHalvesOfTime(line, text, isReadableTime)
        : isParagraph(line, text, joint, role);
      pieces.push(isNew ? '\n' : ' ');
      line = isNew ? '' : `${line.slice(-LONGEST_LINE)} `;
    }
    pieces.push(text);
    line += text;
  }
  return pieces.join('');
}

/** More of a line is never looked at. */
const LONGEST_LINE = 200;

function isParagraph(above: string, below: string, joint: Joint, role: Role): boolean {
  // A page break may cut a name at its dash ("Phòng Kế hoạch" + "- HT"): on one line the reader of names decides.
  if (joint === 'page' && NAMES.includes(role)) return false;
  if (startsWithBullet(below)) return true;
  if (joint === 'merge') return startsFresh(below);
  return joint === 'run' && CLAUSE_ENDS.includes(above.at(-1) ?? ' ');
}
