import type { Programme, SheetSnapshot } from '../../programme';
import type { Steps } from '../../programme/steps';
import type { PlanArea } from '../sheet/sheet-plan';
import { areasOfTasks } from './areas';
import { wordsFormula } from './done-formula';
import { doneRules } from './done-rules';
import type { MarkKind } from './marker';
import type { Judge, MarkFormula } from './rules';
import {
  singleDoneRules,
  singleDueRules,
  singleUnassignedRules,
  type SingleRules,
} from './single-rules';
import { areasWithout, readTable, referencesFor, type HighlightOptions, type Table } from './table';
import { wordReferences, type TaskRow } from './task-rows';
import { textRules, type TextRules } from './text-rules';
import type { HighlightPlan, HighlightRule } from './types';
import { unassignedRules, type UnassignedRules } from './unassigned-rules';

/** Rules and the tasks they could not be made for. */
interface Part {
  readonly rules: readonly HighlightRule[];
  readonly left: readonly TaskRow[];
}

/**
 * The conditional formats that colour one programme (src/README §7), highest priority first: the cell of who leads, then
 * overdue, due soon, done, then the row nobody leads. All are relative to TODAY(). Text rules cover the whole body;
 * tasks they cannot judge get rules on their own rows; tasks no formula can hold are named in `unmarked`. In pieces.
 */
export function* planHighlight(
  programme: Programme,
  snapshot: SheetSnapshot,
  options: HighlightOptions,
): Steps<HighlightPlan> {
  const table = yield* readTable(programme, snapshot, options);
  yield;
  const due = dueRules(table);
  yield;
  const done = options.done ? doneParts(table) : NONE;
  yield;
  const unassigned = unassignedParts(table);
  const left = new Set([...due.left, ...done.left, ...unassigned.left]);
  return {
    sheet: programme.sheet,
    rules: [
      ...unassigned.rules.map((rule) => onLeadCell(rule, programme, table)),
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
  const areas = areasWithout(table, single);
  const apart = new Set(single);
  const rows = table.rows.filter((row) => !apart.has(row));
  return { ...textRules(rows, judgeOf(table, areas)), areas };
}

function judgeOf(table: Table, areas: readonly PlanArea[]): Judge {
  const references = referencesFor(table, areas);
  return {
    references,
    closed: wordsFormula(wordReferences(references), 'closed'),
    dueSoonDays: table.dueSoonDays,
  };
}

function doneParts(table: Table): Part {
  const notPlain = table.rows.filter(({ plain }) => !plain);
  const plain = table.rows.filter((row) => row.plain);
  const made = (out: readonly TaskRow[]): Part => {
    const areas = areasWithout(table, out);
    const { rules, left } = doneRules(plain, referencesFor(table, areas));
    return { rules: placed(rules, areas), left };
  };
  const first = made(notPlain);
  const single = [...notPlain, ...first.left];
  const text = first.left.length === 0 ? first : made(single);
  const own = singleDoneRules(single);
  return { rules: [...text.rules, ...singles(own, table)], left: own.left };
}

function unassignedParts(table: Table): Part {
  const { rows, role, cellOf } = table;
  if (role === null) return NONE;
  const made = (areas: readonly PlanArea[]): UnassignedRules =>
    unassignedRules(rows, role, referencesFor(table, areas), cellOf);
  const out = [...rows.filter(({ plain }) => !plain), ...made([]).except];
  const areas = areasWithout(table, out);
  const { rules, left } = made(areas);
  const own = singleUnassignedRules(left);
  return { rules: [...placed(rules, areas), ...singles(own, table)], left: own.left };
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
function onLeadCell(rule: HighlightRule, { frame }: Programme, { role }: Table): HighlightRule {
  const column = role === null ? undefined : frame.columns[role];
  if (column === undefined) return rule;
  return { ...rule, areas: rule.areas.map((area) => ({ ...area, left: column, right: column })) };
}
