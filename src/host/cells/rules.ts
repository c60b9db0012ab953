import type { ConditionalFormattingOptions, Worksheet } from '@cj-tech-master/excelts';
import { itemNotFound } from '../errors';
import type { HostRule, HostWorkbook } from '../types';
import { sheetsOf } from '../workbook';

/** A rule and where it stands. */
export interface PlacedRule {
  readonly rule: HostRule;
  readonly block: ConditionalFormattingOptions;
}

/** The rules of a sheet by priority, the first applied first. */
export function rulesOf(sheet: Worksheet): PlacedRule[] {
  return sheet.conditionalFormattings
    .flatMap((block) => block.rules.map((rule) => ({ rule: rule as HostRule, block })))
    .sort((one, other) => (one.rule.priority ?? 0) - (other.rule.priority ?? 0));
}

/** The id of a rule; one that came without (from a file, or copied with its sheet) is given a new one. */
export function idOf(rule: HostRule, workbook: HostWorkbook): string {
  rule.id ??= freeId(workbook);
  return rule.id;
}

/** How many ids each workbook has given out: none is given twice, even when its rule is gone. */
const given = new WeakMap<HostWorkbook, number>();

function freeId(workbook: HostWorkbook): string {
  const taken = new Set(
    sheetsOf(workbook).flatMap((sheet) => rulesOf(sheet).map(({ rule }) => rule.id)),
  );
  for (let number = given.get(workbook) ?? 0; ; number++) {
    const id = `{00000000-000C-0000-0000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
    if (taken.has(id)) continue;
    given.set(workbook, number + 1);
    return id;
  }
}

/** The rule of an id on a sheet; throws ItemNotFound when it was deleted. */
export function ruleById(sheet: Worksheet, id: string, workbook: HostWorkbook): PlacedRule {
  const found = rulesOf(sheet).find(({ rule }) => idOf(rule, workbook) === id);
  if (!found) throw itemNotFound('the conditional format');
  return found;
}

/** Puts another rule in a rule's place. */
export function replaceRule({ rule, block }: PlacedRule, by: HostRule): void {
  block.rules = block.rules.map((one) => (one === rule ? by : one));
}

/** Takes a rule off its sheet. */
export function removeRule(sheet: Worksheet, { rule, block }: PlacedRule): void {
  block.rules = block.rules.filter((one) => one !== rule);
  sheet.conditionalFormattings = sheet.conditionalFormattings.filter(
    ({ rules }) => rules.length > 0,
  );
}

/** Numbers the rules of a sheet 1, 2, 3 … in this order. */
export function renumber(rules: readonly PlacedRule[]): void {
  for (const [index, { rule }] of rules.entries()) rule.priority = index + 1;
}
