import type { Programme, Role } from '../../programme';
import type { PlanArea } from '../sheet/sheet-plan';
import { literal } from '../sheet/formula-literal';
import { allOf, anyOf, cellIs, guarded, isErrorValue, onlyIf, type References } from './conditions';
import { quiet } from './done-formula';
import { headingsWhere, type CellOf } from './headings';
import { marker } from './marker';
import type { MarkFormula } from './rules';
import type { TaskRow } from './task-rows';

/** What an officer writes where nobody has been given the task yet, beside nothing at all (src/README §6). */
const PLACEHOLDERS = ['-', '–', '…', '...', 'Chưa phân công'] as const;
/** A row with content and any of these filled in is a task, not a heading. */
const OTHER_ROLES: readonly Role[] = ['start', 'deadline', 'time', 'director', 'output', 'note'];

/** Known texts longer than this together are left to rules of their own, so that the formula stays short. */
const KNOWN_LENGTH = 4_000;

/** "Nobody leads it" by the cells of a row. */
export interface UnassignedRules {
  readonly rules: readonly MarkFormula[];
  /** Tasks the formula would colour though somebody leads them: left out of its areas. */
  readonly except: readonly TaskRow[];
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
 * known by their text.
 */
export function unassignedRules(
  rows: readonly TaskRow[],
  role: Role,
  references: References,
  cellOf: CellOf,
): UnassignedRules {
  const known = leadlessTexts(rows, role);
  const formula = formulaFor(references, role, known);
  const found = (row: TaskRow): boolean =>
    row.plain && isFound(row.task.row - 1, role, known, cellOf);
  return {
    rules: formula === null ? [] : [{ kind: 'unassigned', formula }],
    except: rows.filter((row) => found(row) && !row.unassigned),
    left: rows.filter((row) => !found(row) && row.unassigned),
  };
}

/** Rows that are no task though the formula takes them for one nobody leads: a signature beside a list of recipients. */
export function leadlessHeadings(
  rows: readonly TaskRow[],
  area: PlanArea,
  role: Role,
  cellOf: CellOf,
): Set<number> {
  const known = leadlessTexts(rows, role);
  return headingsWhere(rows, area, (row) => isFound(row, role, known, cellOf));
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

/** What the formula finds in a sheet row (0-based) as it stands. */
function isFound(row: number, role: Role, known: readonly string[], cellOf: CellOf): boolean {
  if (cellOf(row, 'content') === '') return false;
  if (OTHER_ROLES.every((one) => cellOf(row, one) === '')) return false;
  const value = cellOf(row, role);
  const text = isErrorValue(value) ? '' : String(value).toLowerCase();
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
  const known = [...new Set(texts)];
  return known.join('').length > KNOWN_LENGTH ? [] : known;
}
