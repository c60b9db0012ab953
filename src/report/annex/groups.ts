import type { Steps } from '../../programme/steps';
import { ANNEX_GROUPS, CHART_TITLES, NO_GROUP } from '../../strings/report';
import { ADDED_ROWS } from '../../strings/report-tables';
import { cellText } from '../cell-text';
import type { ReportContext } from '../context';
import { tableBlockSteps } from '../context';
import { sectionTextOf } from '../detail-table';
import { lacksColumn } from '../lacks-column';
import type { Block } from '../model';
import type { PlacedTask } from '../placed';
import { countGroups } from '../statistics';
import { isSeveral } from '../task-columns';
import { groupTable, type Grouping, type Whole } from './group-table';

/** What expressions and the column chart call the table by unit. */
export const UNITS_TABLE = 'units';
/** More columns than this cannot be told apart in print. */
const MOST_UNITS_IN_CHART = 12;

/**
 * Annex II: one table under one header, with a group of rows for units, leaders, sections and programmes; a group
 * that would hold a single name, or that the programme has no column for, is left out. In pieces.
 */
export function* groupsAnnex(context: ReportContext): Steps<Block[]> {
  const whole = wholeOf(context);
  const blocks: Block[] = [];
  for (const grouping of groupingsOf(context)) {
    const table = {
      ...groupTable(grouping, whole),
      ...(blocks.length > 0 ? { goesOn: true } : {}),
    };
    blocks.push(yield* tableBlockSteps(context, 'groups', table));
  }
  return [...blocks, ...unitsChart(context)];
}

/** What the total rows point at: each figure stands once, beside the report. */
function wholeOf({ figures }: ReportContext): Whole {
  const { total, due, done, onTime, late, overdue, over30, rated, ratedDone } = figures;
  const named = { total, due, completed: done, onTime, late, overdue, over30, rated, ratedDone };
  return Object.fromEntries(
    Object.entries(named).map(([column, { expression }]) => [column, expression]),
  );
}

function groupingsOf(context: ReportContext): Grouping[] {
  const { counted, input } = context;
  const has = (which: 'lead' | 'director') =>
    !input.programmes.every((programme) => lacksColumn(programme, which));
  const several = isSeveral(counted);
  const sections = namesOf(counted, ({ programme, task }) => {
    return sectionTextOf(programme, task) ?? ANNEX_GROUPS.noSection;
  });
  const found: Grouping[] = [
    {
      id: UNITS_TABLE,
      by: 'unit',
      heading: ANNEX_GROUPS.units,
      added: ADDED_ROWS.unit,
      names: urgentFirst(counted, ({ unit }) => unit, NO_GROUP.unit),
    },
    {
      id: 'directors',
      by: 'directorName',
      heading: ANNEX_GROUPS.directors,
      added: ADDED_ROWS.other,
      names: has('director')
        ? urgentFirst(counted, ({ director }) => director, NO_GROUP.director)
        : [],
    },
    {
      id: 'sections',
      by: 'sectionName',
      heading: ANNEX_GROUPS.sections,
      added: ADDED_ROWS.other,
      names: sections.length > 1 && !several ? sections : [],
    },
    {
      id: 'programmes',
      by: 'origin',
      heading: ANNEX_GROUPS.programmes,
      added: ADDED_ROWS.other,
      names: several ? namesOf(counted, ({ programme }) => programme.sheet) : [],
    },
  ];
  return found
    .filter(({ names }) => names.length > 0)
    .map((one) => ({ ...one, names: withAdded(one.names, addedNames(context, one.by)) }));
}

/** What rows that an officer added say in the column a grouping counts by. */
function addedNames({ detail }: ReportContext, by: string): string[] {
  const at = detail.columns.findIndex(({ id }) => id === by);
  return detail.rows
    .filter(({ kind, taskId, continued }) => kind === 'item' && !taskId && !continued)
    .map(({ cells }) => cellText(cells[at] ?? null).trim())
    .filter((name) => name !== '');
}

/** Counts compare without regard to case: a name once more in other letters would be counted twice. */
function withAdded(names: readonly string[], added: readonly string[]): string[] {
  const known = new Set(names.map((name) => name.toLowerCase()));
  const fresh = added.filter((name) => {
    const isNew = !known.has(name.toLowerCase());
    known.add(name.toLowerCase());
    return isNew;
  });
  return [...names, ...fresh];
}

/** Names in the order they are met. */
function namesOf(counted: readonly PlacedTask[], nameOf: (item: PlacedTask) => string): string[] {
  return [...new Set(counted.map(nameOf))];
}

function urgentFirst(
  counted: readonly PlacedTask[],
  nameOf: (item: PlacedTask) => string,
  none: string,
): string[] {
  const groups = countGroups(counted, (item) => (nameOf(item) === none ? null : nameOf(item)));
  return groups.map(({ name }) => name ?? none);
}

function unitsChart({ tables }: ReportContext): Block[] {
  if (!tables.has(UNITS_TABLE)) return [];
  return [
    {
      part: 'chart',
      kind: 'chart',
      type: 'bar',
      title: CHART_TITLES.units,
      source: {
        table: UNITS_TABLE,
        categories: 'name',
        series: ['completed', 'overdue', 'rest'],
        rows: MOST_UNITS_IN_CHART,
      },
    },
  ];
}
