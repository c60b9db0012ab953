import type { Steps } from '../programme/steps';
import { CAPTIONS } from '../strings/report-tables';
import { NO_GROUP, REPORT_HEADINGS, REPORT_SUBHEADINGS } from '../strings/report';
import type { ReportContext } from './context';
import { subheading, tableBlockSteps } from './context';
import { groupColumns, groupRows } from './group-table';
import type { Block } from './model';
import type { Chapter } from './outline';
import type { PlacedTask } from './placed';
import { countGroups } from './statistics';
import { lacksColumn } from './lacks-column';

/** What expressions and the column chart call the tables by unit and by director. */
export const UNITS_TABLE = 'units';
export const DIRECTORS_TABLE = 'directors';

/** Part III: the tables by lead unit and by director, most overdue first; one table alone needs no subheading. In pieces. */
export function* groupsChapter(context: ReportContext): Steps<Chapter> {
  const units = context.has('units') ? [yield* unitsBlock(context)] : [];
  const wantsDirectors = context.has('directors') && !noDirectorColumn(context);
  const directors = wantsDirectors ? [yield* directorsBlock(context)] : [];
  if (units.length === 0 || directors.length === 0) {
    const part = wantsDirectors ? 'directors' : 'units';
    return { heading: REPORT_HEADINGS[part], part, blocks: [...units, ...directors] };
  }
  const blocks = [
    subheading('units', REPORT_SUBHEADINGS.units),
    ...units,
    subheading('directors', REPORT_SUBHEADINGS.directors),
    ...directors,
  ];
  return { heading: REPORT_HEADINGS.groups, part: 'units', blocks };
}

/** Without any director column there is nothing to tell directors apart by. */
function noDirectorColumn({ input }: ReportContext): boolean {
  return input.programmes.every((programme) => lacksColumn(programme, 'director'));
}

function unitsBlock(context: ReportContext): Steps<Block> {
  const names = groupNames(context, ({ unit }) => unit, NO_GROUP.unit);
  const rows = groupRows(UNITS_TABLE, 'unit', names);
  return tableBlockSteps(context, 'units', {
    id: UNITS_TABLE,
    columns: groupColumns(CAPTIONS.lead),
    rows,
  });
}

function directorsBlock(context: ReportContext): Steps<Block> {
  const names = groupNames(context, ({ director }) => director, NO_GROUP.director);
  const rows = groupRows(DIRECTORS_TABLE, 'directorName', names);
  const columns = groupColumns(CAPTIONS.director);
  return tableBlockSteps(context, 'directors', { id: DIRECTORS_TABLE, columns, rows });
}

function groupNames(
  { counted }: ReportContext,
  nameOf: (item: PlacedTask) => string,
  none: string,
): string[] {
  const groups = countGroups(counted, (item) => (nameOf(item) === none ? null : nameOf(item)));
  return groups.map(({ name }) => name ?? none);
}
