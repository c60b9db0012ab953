import type { Programme, Role, SheetSnapshot } from '../../programme';
import { literal } from '../formula-literal';
import { allOf, anyOf, cellIs, onlyIf, type References } from './conditions';
import { marker } from './marker';

/** What an officer writes where nobody has been given the task yet, beside nothing at all (DESIGN §6). */
const PLACEHOLDERS = ['-', '–', '…', '...', 'Chưa phân công'] as const;
/** A row with content and any of these filled in is a task, not a heading. */
const OTHER_ROLES: readonly Role[] = ['start', 'deadline', 'time', 'director', 'output', 'note'];

/** The column that says who leads: its own, or the one that holds leads and coordinators together. */
export function leadRole(programme: Programme): 'lead' | 'responsible' | null {
  if (programme.frame.columns.lead !== undefined) return 'lead';
  return programme.frame.columns.responsible === undefined ? null : 'responsible';
}

/**
 * TRUE where a row is a task and nobody leads it; null where the layout has no such column. Cells that read as
 * "no lead" for other reasons (only Phối hợp) are known by their text.
 */
export function unassignedFormula(
  programme: Programme,
  snapshot: SheetSnapshot,
  references: References,
): string | null {
  const role = leadRole(programme);
  const cell = role === null ? undefined : references.get(role);
  const content = references.get('content');
  if (role === null || cell === undefined || content === undefined) return null;
  const others = OTHER_ROLES.flatMap((one) => references.get(one) ?? []);
  const isTask = allOf([`${content}<>""`, anyOf(others.map((one) => `${one}<>""`))]);
  const listed = PLACEHOLDERS.map((text) => `TRIM(${cell})=${literal(text)}`);
  const known = leadlessTexts(programme, snapshot, role).map((text) => cellIs(cell, text));
  const nobody = anyOf([`TRIM(${cell})=""`, ...listed, ...known]);
  return onlyIf(isTask, allOf([marker('unassigned'), nobody]));
}

function leadlessTexts(
  { tasks }: Programme,
  { values, top, left }: SheetSnapshot,
  role: Role,
): string[] {
  const texts = tasks.flatMap(({ leads, cells }) => {
    const cell = cells[role];
    const value = cell && leads.length === 0 ? values[cell.row - top]?.[cell.column - left] : '';
    const text = typeof value === 'string' ? value : '';
    const listed = PLACEHOLDERS.some((one) => one === text.trim());
    return text.trim() === '' || listed ? [] : [text];
  });
  return [...new Set(texts)];
}
