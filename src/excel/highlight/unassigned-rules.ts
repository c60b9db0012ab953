import type { CellValue, Programme, Role, SheetSnapshot } from '../../programme';
import { literal } from '../formula-literal';
import { allOf, anyOf, cellIs, guarded, isErrorValue, onlyIf, type References } from './conditions';
import { quiet } from './done-formula';
import { FORMULA_LIMIT, marker } from './marker';
import { rawValue, type TaskRow } from './task-rows';

/** What an officer writes where nobody has been given the task yet, beside nothing at all (DESIGN §6). */
const PLACEHOLDERS = ['-', '–', '…', '...', 'Chưa phân công'] as const;
/** A row with content and any of these filled in is a task, not a heading. */
const OTHER_ROLES: readonly Role[] = ['start', 'deadline', 'time', 'director', 'output', 'note'];

/** "Nobody leads it" over the body. */
export interface UnassignedRules {
  /** Null where no formula can tell. */
  readonly formula: string | null;
  /** Rows (0-based) where the formula would say otherwise than the reading: left out of its areas. */
  readonly except: readonly number[];
  /** Tasks nobody leads that it does not find. */
  readonly left: readonly TaskRow[];
}

/** The column that says who leads: its own, or the one that holds leads and coordinators together. */
export function leadRole({ frame }: Programme): 'lead' | 'responsible' | null {
  if (frame.columns.lead !== undefined) return 'lead';
  return frame.columns.responsible === undefined ? null : 'responsible';
}

/**
 * TRUE where a row is a task and nobody leads it. Cells that read as "no lead" for other reasons (only Phối hợp) are
 * known by their text. `rows` are the tasks, `skipped` body rows (0-based) the formula is not asked about.
 */
export function unassignedRules(
  programme: Programme,
  snapshot: SheetSnapshot,
  references: References,
  rows: readonly TaskRow[],
  skipped: ReadonlySet<number>,
): UnassignedRules {
  const role = leadRole(programme);
  if (role === null) return { formula: null, except: [], left: [] };
  const listed = leadlessTexts(rows, role);
  const whole = formulaFor(references, role, listed);
  const known = whole !== null && whole.length < FORMULA_LIMIT ? listed : [];
  const formula = formulaFor(references, role, known);
  const byRow = new Map(rows.map((row) => [row.task.row - 1, row]));
  const except: number[] = [];
  const left = rows.filter(({ unassigned, plain }) => unassigned && !plain);
  for (const at of bodyRows(programme)) {
    if (skipped.has(at)) continue;
    const task = byRow.get(at);
    const read = task?.unassigned ?? false;
    if (found(programme, snapshot, at, role, known) === read) continue;
    except.push(at);
    if (read && task?.plain) left.push(task);
  }
  return { formula, except, left };
}

function formulaFor(references: References, role: Role, known: readonly string[]): string | null {
  const cell = references.get(role);
  const content = references.get('content');
  if (cell === undefined || content === undefined) return null;
  const others = OTHER_ROLES.flatMap((one) => references.get(one) ?? []);
  const isFilled = (one: string): string => `IFERROR(${one}<>"",TRUE)`;
  const isTask = allOf([isFilled(content), anyOf(others.map(isFilled))]);
  const trimmed = `TRIM(${quiet(cell)})`;
  const listed = PLACEHOLDERS.map((text) => `${trimmed}=${literal(text)}`);
  const nobody = anyOf([
    `${trimmed}=""`,
    ...listed,
    ...known.map((text) => guarded(cellIs(cell, text))),
  ]);
  return onlyIf(isTask, allOf([marker('unassigned'), nobody]));
}

/** What the formula finds in a row as it stands. */
function found(
  { frame }: Programme,
  snapshot: SheetSnapshot,
  row: number,
  role: Role,
  known: readonly string[],
): boolean {
  const value = (one: Role): CellValue => {
    const column = frame.columns[one];
    return column === undefined ? '' : rawValue(snapshot, row, column);
  };
  if (value('content') === '' || OTHER_ROLES.every((one) => value(one) === '')) return false;
  const text = isErrorValue(value(role)) ? '' : String(value(role)).toLowerCase();
  const trimmed = text.replace(/^ +| +$/g, '');
  return (
    trimmed === '' ||
    PLACEHOLDERS.some((one) => one.toLowerCase() === trimmed) ||
    known.some((one) => one.toLowerCase() === text)
  );
}

function leadlessTexts(rows: readonly TaskRow[], role: Role): string[] {
  const texts = rows.flatMap(({ unassigned, plain, cells }) => {
    const value = cells.get(role) ?? '';
    const listed = PLACEHOLDERS.some((one) => one === String(value).trim());
    const said = unassigned && plain && typeof value === 'string' && value.trim() !== '';
    return said && !listed && !isErrorValue(value) ? [value] : [];
  });
  return [...new Set(texts)];
}

function bodyRows({ frame }: Programme): number[] {
  const first = frame.headerBottom + 1;
  return Array.from({ length: frame.bodyBottom - frame.headerBottom }, (_, i) => first + i);
}
