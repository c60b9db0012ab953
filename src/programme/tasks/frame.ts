import type { FoundTable, Grid } from '../table';
import type { MarkColumn } from '../table/marks';
import type { ReadingProblem, Role, TableFrame } from '../types';
import { hasError } from './cells';
import type { RoleCells } from './cells';

/** Where the table stands, in sheet coordinates. */
export function framesOf(grid: Grid, { header, layout, body, region }: FoundTable): TableFrame {
  const columns = Object.entries(layout.columns) as [Role, number][];
  const roleOf = new Map(columns.map(([role, column]) => [column, role]));
  const { marks = [] } = layout;
  const ticks = new Set(layout.ticks?.map(({ column }) => column));
  return {
    sheet: grid.sheet,
    headerTop: grid.rowAt(header.top),
    headerBottom: grid.rowAt(header.bottom),
    bodyBottom: grid.rowAt(body.lastRow),
    left: grid.columnAt(header.left),
    right: grid.columnAt(header.right),
    columns: Object.fromEntries(columns.map(([role, column]) => [role, grid.columnAt(column)])),
    ticks: [...ticks].map((column) => grid.columnAt(column)),
    marks: marks.map(({ column, names, says }) => ({
      column: grid.columnAt(column),
      names,
      says,
    })),
    captions: header.columns.map(({ column, caption, chosen }) => ({
      column: grid.columnAt(column),
      caption,
      role: roleOf.get(column) ?? (ticks.has(column) ? 'status' : markedRole(marks, column)),
      ...(chosen === null ? { isLeftOut: true } : {}),
    })),
    repeatedHeaders: [...region.headerRows]
      .filter((row) => row <= body.lastRow)
      .map((row) => grid.rowAt(row)),
  };
}

/** What the marks of a column are read as: who, with the part that a caption over several gives, or when. */
function markedRole(marks: readonly MarkColumn[], column: number): Role | null {
  const mark = marks.find((each) => each.column === column);
  if (mark === undefined) return null;
  return mark.names === 'when' ? 'time' : (mark.part ?? 'responsible');
}

/** Captions that claim a role already given, roles that only the cells gave, and cells that hold an Excel error. */
export function problemsOf(
  grid: Grid,
  { header, roles }: FoundTable,
  cells: readonly RoleCells[],
): ReadingProblem[] {
  const at = (column: number): Pick<ReadingProblem, 'code' | 'row' | 'column'> => ({
    code: 'column.ambiguous',
    row: grid.rowAt(header.top),
    column: grid.columnAt(column),
  });
  const ambiguous = roles.conflicts.map(({ role, first, second }) => ({
    ...at(second.column),
    params: { role, caption: second.caption, first: first.caption },
  }));
  const guessed = header.columns
    .filter((each) => each.guessed === true)
    .map(({ column, caption }) => ({
      ...at(column),
      params: { role: 'content', caption, variant: 'guessed' },
    }));
  return [...ambiguous, ...guessed, ...cells.flatMap(errorsOf)];
}

function errorsOf(cells: RoleCells): ReadingProblem[] {
  const problems: ReadingProblem[] = [];
  for (const role in cells) {
    const cell = cells[role as Role];
    if (cell === undefined || !hasError(cell)) continue;
    const params = { role, value: cell.text };
    problems.push({ code: 'cell.error', row: cell.row, column: cell.column, params });
  }
  return problems;
}
