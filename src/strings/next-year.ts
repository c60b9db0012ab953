import { valueAt, type Programme, type Role, type SheetSnapshot, type Task } from '../programme';
import type { YearRow } from '../plan';
import type { NewColumn, NewProgramme, NewRow } from './plan-rows';
import { TEMPLATE } from './template';

const TITLE = 'CHƯƠNG TRÌNH CÔNG TÁC NĂM {year}';
const SHEET = 'Chương trình {year}';
/** What a year's work has left behind does not go over. */
const EMPTIED: ReadonlySet<Role> = new Set(['status', 'percent', 'completedOn', 'note']);

/**
 * Next year's programme from the rows chosen, in the old one's columns. Headings without a chosen task are left out;
 * tasks are numbered anew. `snapshot` is the old sheet, for the columns nothing reads.
 */
export function programmeOfYear(
  programme: Programme,
  chosen: readonly YearRow[],
  year: number,
  snapshot: SheetSnapshot | null,
): NewProgramme {
  const columns = columnsOf(programme);
  return {
    sheet: SHEET.replace('{year}', String(year)),
    title: titleOf(programme, year),
    subtitle: TEMPLATE.subtitle,
    columns: columns.map(({ caption, role }) => ({ caption, role })),
    rows: rowsOf(programme, chosen, columns, snapshot),
  };
}

interface OldColumn extends NewColumn {
  readonly column: number;
}

function columnsOf({ frame }: Programme): OldColumn[] {
  const captions = (frame.captions ?? []).map(({ column, caption, role }) => ({
    column,
    caption: caption.replace(/\s+/g, ' ').trim(),
    role,
  }));
  return captions.length > 0
    ? [...captions].sort((a, b) => a.column - b.column)
    : Object.entries(frame.columns).map(([role, column]) => ({
        column,
        caption: role,
        role: role as Role,
      }));
}

/** The programme's own name under its new year, without the paper it was attached to. */
function titleOf({ plan, title, year, years }: Programme, to: number): string {
  const name = plan?.name ?? title.split('\n')[0] ?? '';
  const last = years?.last ?? year;
  const moved = last === null ? name : name.replaceAll(String(last), String(to));
  return moved.includes(String(to)) ? moved : TITLE.replace('{year}', String(to));
}

function rowsOf(
  programme: Programme,
  chosen: readonly YearRow[],
  columns: readonly OldColumn[],
  snapshot: SheetSnapshot | null,
): NewRow[] {
  const rows: NewRow[] = [];
  let [heading, ordinal] = [null as number | null, 0];
  for (const row of chosen) {
    const over = row.task.sectionRow ?? null;
    if (over !== heading) {
      ordinal = 0;
      for (const text of headingsFor(programme, heading, over))
        rows.push({ kind: 'section', text });
      heading = over;
    }
    if (row.task.parent === null) ordinal += 1;
    const number = row.task.parent === null ? String(ordinal).padStart(2, '0') : '';
    rows.push({
      kind: 'task',
      cells: columns.map((column) => cellOf(row, column, number, snapshot)),
    });
  }
  return rows;
}

/** The heading of a task, with those above it that were not written yet. */
function headingsFor(
  { sections }: Programme,
  before: number | null,
  over: number | null,
): string[] {
  const between = sections.filter(({ row }) => over !== null && row <= over && row > (before ?? 0));
  const own = between.at(-1);
  if (own === undefined) return [];
  // A heading straight above another holds no task of its own.
  const outer = between.filter(({ row }, at) => at === between.length - 2 && row === own.row - 1);
  return [...outer, own].map(({ numeral, title }) => [numeral, title].filter(Boolean).join('. '));
}

function cellOf(
  { task, start, deadline }: YearRow,
  { column, role }: OldColumn,
  number: string,
  snapshot: SheetSnapshot | null,
): string {
  if (role === 'ordinal') return number;
  if (role === 'start') return start?.text ?? '';
  if (role === 'deadline' || role === 'time') return deadline?.text ?? '';
  if (role !== null && EMPTIED.has(role)) return '';
  const own = role === null ? undefined : task.cells[role];
  return own?.column === column ? own.text : textAt(task, column, snapshot);
}

function textAt({ row }: Task, column: number, snapshot: SheetSnapshot | null): string {
  return snapshot === null ? '' : String(valueAt(snapshot, row - 1, column)).trim();
}
