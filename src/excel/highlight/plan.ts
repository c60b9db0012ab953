import type { Programme, SheetSnapshot } from '../../programme';
import type { Steps } from '../../programme/steps';
import { planDue, type HighlightOptions } from './due-plan';
import type { MarkKind } from './marker';
import type { HighlightPlan, HighlightRule } from './types';
import { leadRole, planUnassigned } from './unassigned';

/**
 * The conditional formats that colour one programme (src/README §7) and the names they look into; highest priority
 * first: the cell of who leads, then overdue, due soon, done, then the row nobody leads. All are relative to TODAY().
 * One rule of each kind for all rows that hold their own cells, more for tasks of several rows and merged cells; tasks
 * that no rule can keep true are named in `unmarked`. In pieces.
 */
export function* planHighlight(
  programme: Programme,
  snapshot: SheetSnapshot,
  options: HighlightOptions,
): Steps<HighlightPlan> {
  const due = yield* planDue(programme, snapshot, options);
  yield;
  const unassigned = yield* planUnassigned(programme, snapshot, options);
  const left = new Set([...due.left, ...unassigned.left].map(({ task }) => task));
  const ofKind = (kind: MarkKind): HighlightRule[] =>
    due.rules.filter((rule) => rule.kind === kind);
  return {
    sheet: programme.sheet,
    rules: [
      ...unassigned.rules.map((rule) => onLeadCell(rule, programme)),
      ...ofKind('overdue'),
      ...ofKind('dueSoon'),
      ...ofKind('done'),
      ...unassigned.rules,
    ],
    names: [...due.names, ...unassigned.names],
    unmarked: programme.tasks
      .filter((task) => left.has(task))
      .map(({ row, ordinal }) => ({ sheet: programme.sheet, row, ordinal })),
  };
}

/** The same rule over the column that says who leads. */
function onLeadCell(rule: HighlightRule, programme: Programme): HighlightRule {
  const role = leadRole(programme);
  const column = role === null ? undefined : programme.frame.columns[role];
  if (column === undefined) return rule;
  return { ...rule, areas: rule.areas.map((area) => ({ ...area, left: column, right: column })) };
}
