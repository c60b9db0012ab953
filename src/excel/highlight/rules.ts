import type { Day } from '../../programme';
import { allOf, anyOf, onlyIf, type References } from './conditions';
import { wordsSay, type Asked } from './done-formula';
import { FORMULA_LIMIT, marker, type MarkKind } from './marker';
import { wordValues, type TaskRow } from './task-rows';

/** A formula and what it marks. */
export interface MarkFormula {
  readonly kind: MarkKind;
  readonly formula: string;
}

/** How the rows of a programme are judged by formula. */
export interface Judge {
  /** The cells of a row, by role: column fixed, row relative. */
  readonly references: References;
  /** TRUE where such a row is done or dropped by its words. */
  readonly closed: string;
  readonly dueSoonDays: number;
}

/** A condition that finds rows, and the last day in time there. */
export interface DueWhere {
  readonly condition: string;
  /** A day as a formula: {@link dayFormula}, or a cell that holds a real date. */
  readonly due: string;
  readonly warns: boolean;
}

/** A day as an en-US formula. */
export function dayFormula(day: Day): string {
  return `DATE(${Number(day.slice(0, 4))},${Number(day.slice(5, 7))},${Number(day.slice(8, 10))})`;
}

/** Overdue and due soon for rows found by conditions: `open` is looked at only where one of them holds. */
export function duePair(
  wheres: readonly DueWhere[],
  open: string,
  { dueSoonDays }: Pick<Judge, 'dueSoonDays'>,
): MarkFormula[] {
  const warned = wheres.filter(({ warns }) => warns);
  const near = (due: string): string => `AND(TODAY()<=${due},${due}-TODAY()<=${dueSoonDays})`;
  return [
    ...dueRule('overdue', wheres, (due) => `TODAY()>${due}`, open),
    ...dueRule('dueSoon', warned, near, open),
  ];
}

function dueRule(
  kind: MarkKind,
  wheres: readonly DueWhere[],
  when: (due: string) => string,
  open: string,
): MarkFormula[] {
  if (wheres.length === 0) return [];
  const found = wheres.map(({ condition, due }) => onlyIf(condition, when(due)));
  return [{ kind, formula: onlyIf(anyOf(found), allOf([marker(kind), open])) }];
}

/** Whether reading and formula judge a row's progress differently. */
export function misjudged(row: TaskRow, asked: Asked): boolean {
  const read = asked === 'closed' ? row.closed : row.done;
  return wordsSay(wordValues(row.cells), asked) !== read;
}

/** Whether every formula is one Excel takes. */
export function fits(rules: readonly MarkFormula[]): boolean {
  return rules.every(({ formula }) => formula.length < FORMULA_LIMIT);
}

/**
 * Puts as many items into one set of rules as its formulas can hold, then begins the next. What fits in no set even
 * alone comes back as `left`.
 */
export function packed<T>(
  items: readonly T[],
  rulesOf: (some: readonly T[]) => MarkFormula[],
): { sets: { items: readonly T[]; rules: MarkFormula[] }[]; left: T[] } {
  const sets: { items: T[]; rules: MarkFormula[] }[] = [];
  const left: T[] = [];
  for (const item of items) {
    const last = sets.at(-1);
    const together = last ? rulesOf([...last.items, item]) : [];
    if (last && fits(together))
      sets[sets.length - 1] = { items: [...last.items, item], rules: together };
    else {
      const alone = rulesOf([item]);
      if (fits(alone)) sets.push({ items: [item], rules: alone });
      else left.push(item);
    }
  }
  return { sets, left };
}
