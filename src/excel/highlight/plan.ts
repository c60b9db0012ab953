import { columnLetters, type Programme, type Role, type SheetSnapshot } from '../../programme';
import type { PlanArea } from '../sheet-plan';
import { boundRules } from './bound-rules';
import { allOf, onlyIf, type References } from './conditions';
import { deadlineGroups } from './deadline-groups';
import { groupRules, type Judge } from './deadline-rules';
import { closedFormula } from './done-formula';
import { FORMULA_LIMIT, marker } from './marker';
import { PROGRESS_ROLES, taskRows, type TaskRow } from './task-rows';
import type { HighlightPlan, HighlightRule } from './types';
import { leadRole, unassignedFormula } from './unassigned-rules';

/** Rows below the table that the text rules cover too: what colleagues paste there is coloured at once. */
const ROWS_BELOW = 200;

/** What the officer chose. */
export interface HighlightOptions {
  readonly dueSoonDays: number;
  /** Colour what is done as well. */
  readonly done: boolean;
  /** First row below the table that belongs to another programme (0-based), or null. */
  readonly nextTable: number | null;
}

/**
 * The conditional formats that colour one programme (DESIGN §7), highest priority first. All are relative to
 * TODAY(); text rules cover the whole body, tasks that are no simple row get rules on their own rows.
 */
export function planHighlight(
  programme: Programme,
  snapshot: SheetSnapshot,
  options: HighlightOptions,
): HighlightPlan {
  const rows = taskRows(programme, snapshot);
  const bound = rows.filter(({ plain }) => !plain);
  const body = bodyOf(programme);
  const below = { ...body, bottom: lowestRow(body, options.nextTable) };
  const areas = without(below, bound);
  const top = areas[0]?.top ?? body.top;
  const references = referencesOf(programme, top);
  const nfd = rows.some(hasCombiningMarks);
  const judge: Judge = {
    references,
    closed: closedFormula(wordCells(references), nfd),
    nfd,
    dueSoonDays: options.dueSoonDays,
  };
  const plain = rows.filter((row) => row.plain);
  const grouped = deadlineGroups(plain, references).map((group) => groupRules(group, judge));
  const single = [...bound, ...grouped.flatMap(({ left }) => left)];
  const rules: HighlightRule[] = [
    ...single.flatMap((row) =>
      boundRules(row, judge).map((rule) => ({ ...rule, areas: rowAreas(row, body) })),
    ),
    ...grouped.flatMap((group) => group.rules.map((rule) => ({ ...rule, areas }))),
  ].sort((a, b) => order(a) - order(b));
  const all = [
    ...unassignedCell(programme, snapshot, bound, body),
    ...rules,
    ...doneRule(options, judge, areas),
    ...unassignedRow(programme, snapshot, bound, body),
  ];
  return {
    sheet: programme.sheet,
    rules: all.filter(({ formula }) => formula.length < FORMULA_LIMIT),
    unmarked: all.every(({ formula }) => formula.length < FORMULA_LIMIT)
      ? []
      : single.map(({ task }) => task.id),
  };
}

function order({ kind }: HighlightRule): number {
  return kind === 'overdue' ? 0 : 1;
}

function bodyOf({ frame }: Programme): PlanArea {
  const { headerBottom, bodyBottom, left, right } = frame;
  return { top: headerBottom + 1, left, bottom: bodyBottom, right };
}

function lowestRow(body: PlanArea, nextTable: number | null): number {
  const lowest = body.bottom + ROWS_BELOW;
  return nextTable === null ? lowest : Math.max(body.bottom, Math.min(lowest, nextTable - 1));
}

/** References to the row `top` (0-based) of every column that has a role: column fixed, row relative. */
function referencesOf({ frame }: Programme, top: number): References {
  return new Map(
    Object.entries(frame.columns).map(([role, column]) => [
      role as Role,
      `$${columnLetters(column)}${top + 1}`,
    ]),
  );
}

function wordCells(references: References): {
  status: string | null;
  completedOn: string | null;
  note: string | null;
} {
  return {
    status: references.get('status') ?? null,
    completedOn: references.get('completedOn') ?? null,
    note: references.get('note') ?? null,
  };
}

function hasCombiningMarks({ cells }: TaskRow): boolean {
  return PROGRESS_ROLES.some((role) => /[\u0300-\u036f]/.test(String(cells.get(role) ?? '')));
}

/** The area without the rows of these tasks, as areas from top to bottom. */
function without(area: PlanArea, tasks: readonly TaskRow[]): PlanArea[] {
  const out = new Set(tasks.flatMap(({ task }) => task.rows.map((row) => row - 1)));
  const areas: PlanArea[] = [];
  let top = area.top;
  for (let row = area.top; row <= area.bottom + 1; row += 1) {
    if (row <= area.bottom && !out.has(row)) continue;
    if (row > top) areas.push({ ...area, top, bottom: row - 1 });
    top = row + 1;
  }
  return areas;
}

function rowAreas({ task }: TaskRow, body: PlanArea): PlanArea[] {
  return task.rows.map((row) => ({ ...body, top: row - 1, bottom: row - 1 }));
}

function doneRule({ done }: HighlightOptions, judge: Judge, areas: PlanArea[]): HighlightRule[] {
  const content = judge.references.get('content');
  if (!done || content === undefined) return [];
  const formula = onlyIf(`${content}<>""`, allOf([marker('done'), judge.closed]));
  return [{ kind: 'done', areas, formula }];
}

function unassignedCell(
  programme: Programme,
  snapshot: SheetSnapshot,
  bound: readonly TaskRow[],
  body: PlanArea,
): HighlightRule[] {
  const role = leadRole(programme);
  const column = role === null ? undefined : programme.frame.columns[role];
  return unassignedRow(programme, snapshot, bound, body).map((rule) => ({
    ...rule,
    areas: rule.areas.map((area) => ({
      ...area,
      left: column ?? area.left,
      right: column ?? area.right,
    })),
  }));
}

function unassignedRow(
  programme: Programme,
  snapshot: SheetSnapshot,
  bound: readonly TaskRow[],
  body: PlanArea,
): HighlightRule[] {
  const areas = without(body, bound);
  const references = referencesOf(programme, areas[0]?.top ?? body.top);
  const formula = unassignedFormula(programme, snapshot, references);
  const alone = bound
    .filter(({ task }) => task.leads.length === 0 && leadRole(programme) !== null)
    .map((row): HighlightRule => ({
      kind: 'unassigned',
      areas: rowAreas(row, body),
      formula: marker('unassigned'),
    }));
  if (formula === null || areas.length === 0) return alone;
  return [{ kind: 'unassigned', areas, formula }, ...alone];
}
