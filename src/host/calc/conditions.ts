import type { HostRule } from '../types';
import { ruleType } from '../file/rules';
import { rangeOf } from '../file/addresses';

/** How a rule is decided: by a formula for its first cell, by how often a value occurs, or not at all. */
export type Condition =
  | { kind: 'formula'; formula: string }
  | { kind: 'occurrence'; once: boolean }
  | { kind: 'notEvaluated'; reason: string };

const COMPARISONS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

/** Types that files hold with the formula that decides them. */
const BY_FORMULA = new Set([
  'expression',
  'containsText',
  'notContainsText',
  'beginsWith',
  'endsWith',
  'containsBlanks',
  'notContainsBlanks',
  'containsErrors',
  'notContainsErrors',
  'timePeriod',
]);

/** The condition of a rule whose first cell (top left of its first range) is at `row`, `column`, 0-based. */
export function conditionOf(rule: HostRule, row: number, column: number): Condition {
  const type = ruleType(rule);
  const formulae = ((rule as { formulae?: unknown[] }).formulae ?? []).map(String);
  const cell = rangeOf({ top: row, left: column, bottom: row, right: column });
  if (type === 'cellIs') return comparison(rule, formulae, cell);
  if (type === 'duplicateValues') return { kind: 'occurrence', once: false };
  if (type === 'uniqueValues') return { kind: 'occurrence', once: true };
  if (!BY_FORMULA.has(type)) return notEvaluated(`rules of type ${type} are not evaluated.`);
  const formula = formulae[0] ?? textFormula(type, rule, cell);
  return formula === undefined
    ? notEvaluated(`a rule of type ${type} has no formula.`)
    : { kind: 'formula', formula };
}

function notEvaluated(reason: string): Condition {
  return { kind: 'notEvaluated', reason };
}

function comparison(rule: HostRule, formulae: string[], cell: string): Condition {
  const { operator = '' } = rule as { operator?: string };
  const [first, second] = formulae;
  const sign = COMPARISONS[operator];
  if (sign && first !== undefined) return { kind: 'formula', formula: `${cell}${sign}(${first})` };
  if (!/^(not)?[bB]etween$/.test(operator) || first === undefined || second === undefined) {
    return notEvaluated(`the comparison "${operator}" is not evaluated.`);
  }
  const low = `MIN((${first}),(${second}))`;
  const high = `MAX((${first}),(${second}))`;
  const inside = `AND(${cell}>=${low},${cell}<=${high})`;
  return { kind: 'formula', formula: operator === 'between' ? inside : `NOT(${inside})` };
}

/** Text rules made in memory may lack the formula that files have. */
function textFormula(type: string, rule: HostRule, cell: string): string | undefined {
  const text = `"${String((rule as { text?: string }).text ?? '').replaceAll('"', '""')}"`;
  const formulas: Record<string, string> = {
    containsText: `NOT(ISERROR(SEARCH(${text},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${text},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${text}))=${text}`,
    endsWith: `RIGHT(${cell},LEN(${text}))=${text}`,
    containsBlanks: `LEN(TRIM(${cell}))=0`,
    notContainsBlanks: `LEN(TRIM(${cell}))>0`,
    containsErrors: `ISERROR(${cell})`,
    notContainsErrors: `NOT(ISERROR(${cell}))`,
  };
  return formulas[type];
}
