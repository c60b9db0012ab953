import { readResponsible } from '../responsibility';
import { openingOf } from '../responsibility/openers';
import { startsLower, startsWithBullet } from './fragments';
import type { Layout } from './layout';
import { cellOf } from './layout';
import { isTaskLike } from './region';
import type { Region } from './region';
import type { Role } from '../types';

/** Roles whose cells name units or persons. */
export const NAME_ROLES = [
  'responsible',
  'lead',
  'coordinators',
  'director',
  'officer',
] as const satisfies readonly Role[];
export type NameRole = (typeof NAME_ROLES)[number];

const ENDS_OPEN =
  /(?:[,;:(–—-]|(?<!\p{L})(?:và|với|các|của|một số)|(?:^|[;,\n-][^\S\n]*)(?:sở|phòng|ban|bộ|cục|hội|trung tâm|trường))$/iu;

/** Whether a name breaks off: "Sở Nội vụ,", "UBND các". */
export function endsOpen(name: string): boolean {
  return ENDS_OPEN.test(name);
}

/** Whether a text is a whole cell of names elsewhere in the table: then nothing is missing in front of it. */
export type NameBook = (role: NameRole, text: string) => boolean;

/** The cells of names in the numbered rows of a table, gathered when first asked for. */
export function nameBook(region: Region, layout: Layout): NameBook {
  let known: Map<NameRole, Set<string>> | null = null;
  return (role, text) => {
    known ??= gather(region, layout);
    return known.get(role)?.has(text) === true;
  };
}

function gather(region: Region, layout: Layout): Map<NameRole, Set<string>> {
  const known = new Map<NameRole, Set<string>>(NAME_ROLES.map((role) => [role, new Set()]));
  for (const row of region.rows) {
    if (region.headerRows.has(row.row) || !isTaskLike(row, layout)) continue;
    for (const [role, names] of known) names.add(cellOf(row, layout, role));
  }
  return known;
}

/** Whether the lower of two cells goes on with the names of the upper one rather than naming somebody anew. */
export function completesNames(
  above: string,
  below: string,
  role: NameRole,
  isWhole: NameBook,
): boolean {
  if (above === '' || below === '') return false;
  if (endsOpen(above) || startsLower(below)) return true;
  if (role === 'responsible' && goesOnWithLabels(above, below)) return true;
  if (isWhole(role, below) || openingOf(below) !== 'none') return false;
  return !startsWithBullet(below) || role === 'coordinators';
}

/** "- Phối hợp: B" under "- Chủ trì: A": what only coordinates, or is a further bullet, leads nothing of its own. */
function goesOnWithLabels(above: string, below: string): boolean {
  const rest = readResponsible(below);
  const first = readResponsible(above);
  if (first.leads.length === 0 || rest.leads.length === 0) return true;
  return first.labelled !== rest.labelled;
}
