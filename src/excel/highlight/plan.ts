import { columnLetters, type Programme, type Role, type SheetSnapshot } from '../../programme';
import type { PlanArea } from '../sheet-plan';
import { areasOfTasks, bodyAndBelow, bodyOf, rowsOfTasks, withoutRows } from './areas';
import type { References } from './conditions';
import { wordsFormula } from './done-formula';
import { doneRules } from './done-rules';
import { datedHeadings, doneHeadings, type CellOf } from './headings';
import type { MarkKind } from './marker';
import type { Judge, MarkFormula } from './rules';
import {
  singleDoneRules,
  singleDueRules,
  singleUnassignedRules,
  type SingleRules,
} from './single-rules';
import { rawValue, taskRows, wordReferences, type TaskRow } from './task-rows';
import { textRules, type TextRules } from './text-rules';
import type { HighlightPlan, HighlightRule } from './types';
import { leadRole, unassignedRules } from './unassigned-rules';

/** What the officer chose. */
export interface HighlightOptions {
  readonly dueSoonDays: number;
  /** Colour what is done as well. */
  readonly done: boolean;
  /** First row below the table that belongs to another programme (0-based), or null. */
  readonly nextTable: number | null;
}

/** Rules and the tasks they could not be made for. */
interface Part {
  readonly rules: readonly HighlightRule[];
  readonly left: readonly TaskRow[];
}

/** What all parts of a plan are made from. */
interface Table {
  readonly programme: Programme;
  readonly snapshot: SheetSnapshot;
  readonly options: HighlightOptions;
  readonly rows: readonly TaskRow[];
  readonly body: PlanArea;
  /** The body and what text rules cover below it. */
  readonly below: PlanArea;
  readonly cellOf: CellOf;
}

/**
 * The conditional formats that colour one programme (DESIGN §7), highest priority first: the cell of who leads, then
 * overdue, due soon, done, then the row nobody leads. All are relative to TODAY(). Text rules cover the whole body;
 * tasks they cannot judge get rules on their own rows; tasks no formula can hold are named in `unmarked`.
 */
export function planHighlight(
  programme: Programme,
  snapshot: SheetSnapshot,
  options: HighlightOptions,
): HighlightPlan {
  const table = tableOf(programme, snapshot, options);
  const due = dueRules(table);
  const done = options.done ? doneParts(table) : NONE;
  const unassigned = unassignedParts(table);
  const left = new Set([...due.left, ...done.left, ...unassigned.left]);
  return {
    sheet: programme.sheet,
    rules: [
      ...unassigned.rules.map((rule) => onLeadCell(rule, programme)),
      ...ofKind(due.rules, 'overdue'),
      ...ofKind(due.rules, 'dueSoon'),
      ...done.rules,
      ...unassigned.rules,
    ],
    unmarked: [...left].map(({ task }) => ({
      sheet: programme.sheet,
      row: task.row,
      ordinal: task.ordinal,
    })),
  };
}

const NONE: Part = { rules: [], left: [] };

function tableOf(programme: Programme, snapshot: SheetSnapshot, options: HighlightOptions): Table {
  const body = bodyOf(programme);
  return {
    programme,
    snapshot,
    options,
    rows: taskRows(programme, snapshot),
    body,
    below: bodyAndBelow(body, options.nextTable),
    cellOf: (row, role) => {
      const column = programme.frame.columns[role];
      return column === undefined ? '' : rawValue(snapshot, row, column);
    },
  };
}

function dueRules(table: Table): Part {
  let single = table.rows.filter(({ plain }) => !plain);
  let text = textPart(table, single);
  while (text.left.length > 0) {
    single = [...single, ...text.left];
    text = textPart(table, single);
  }
  const ordered = [...single].sort((a, b) => a.task.row - b.task.row);
  const own = singleDueRules(ordered, judgeOf(table, text.areas));
  return { rules: [...placed(text.rules, text.areas), ...singles(own, table)], left: own.left };
}

/** Text rules over the table and below it, without the rows of the single tasks. */
function textPart(
  table: Table,
  single: readonly TaskRow[],
): TextRules & { readonly areas: PlanArea[] } {
  const headings = datedHeadings(table.rows, table.below, table.cellOf);
  const areas = withoutRows(table.below, new Set([...rowsOfTasks(single), ...headings]));
  const apart = new Set(single);
  const rows = table.rows.filter((row) => !apart.has(row));
  return { ...textRules(rows, judgeOf(table, areas)), areas };
}

function judgeOf({ programme, options, body }: Table, areas: readonly PlanArea[]): Judge {
  const references = referencesOf(programme, areas[0]?.top ?? body.top);
  return {
    references,
    closed: wordsFormula(wordReferences(references), 'closed'),
    dueSoonDays: options.dueSoonDays,
  };
}

function doneParts(table: Table): Part {
  const notPlain = table.rows.filter(({ plain }) => !plain);
  const plain = table.rows.filter((row) => row.plain);
  const headings = doneHeadings(table.rows, table.below, table.cellOf);
  const made = (out: readonly TaskRow[]): { rules: HighlightRule[]; left: readonly TaskRow[] } => {
    const areas = withoutRows(table.below, new Set([...rowsOfTasks(out), ...headings]));
    const references = referencesOf(table.programme, areas[0]?.top ?? table.body.top);
    const { rules, left } = doneRules(plain, references);
    return { rules: placed(rules, areas), left };
  };
  const first = made(notPlain);
  const single = [...notPlain, ...first.left];
  const text = first.left.length === 0 ? first : made(single);
  const own = singleDoneRules(single);
  return { rules: [...text.rules, ...singles(own, table)], left: own.left };
}

function unassignedParts(table: Table): Part {
  const { programme, snapshot, rows, body } = table;
  const apart = rowsOfTasks(rows.filter(({ plain }) => !plain));
  const ask = (areas: readonly PlanArea[]): ReturnType<typeof unassignedRules> => {
    const references = referencesOf(programme, areas[0]?.top ?? body.top);
    return unassignedRules(programme, snapshot, references, rows, apart);
  };
  const { except, left } = ask([]);
  const areas = withoutRows(body, new Set([...apart, ...except]));
  const { formula } = ask(areas);
  const text = formula === null ? [] : placed([{ kind: 'unassigned', formula }], areas);
  const own = singleUnassignedRules(left);
  return { rules: [...text, ...singles(own, table)], left: own.left };
}

function placed(rules: readonly MarkFormula[], areas: readonly PlanArea[]): HighlightRule[] {
  return areas.length === 0 ? [] : rules.map((rule) => ({ ...rule, areas }));
}

function singles({ sets }: SingleRules, { body }: Table): HighlightRule[] {
  return sets.flatMap(({ items, rules }) => placed(rules, areasOfTasks(items, body)));
}

function ofKind(rules: readonly HighlightRule[], kind: MarkKind): HighlightRule[] {
  return rules.filter((rule) => rule.kind === kind);
}

/** The same rule over the column that says who leads. */
function onLeadCell(rule: HighlightRule, programme: Programme): HighlightRule {
  const role = leadRole(programme);
  const column = role === null ? undefined : programme.frame.columns[role];
  if (column === undefined) return rule;
  return { ...rule, areas: rule.areas.map((area) => ({ ...area, left: column, right: column })) };
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
