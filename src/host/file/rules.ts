import type { ConditionalFormattingRule, Worksheet } from '@cj-tech-master/excelts';
import type { HostRule } from '../types';
import type { SourcedRule } from './carried';
import { childrenOf, flag, textOf, type XmlElement } from './xml';

/**
 * Completes the rules the library read: `stopIfTrue`, the text of text rules, the types it misnames, and
 * the element itself. The library makes one rule of each `<cfRule>`, in order, so both lists run along.
 */
export function completeRules(sheet: Worksheet, envelope: XmlElement): void {
  const sources = childrenOf(envelope, 'conditionalFormatting').map((block) =>
    childrenOf(block, 'cfRule'),
  );
  sheet.conditionalFormattings.forEach((block, index) => {
    const elements = sources[index] ?? [];
    if (elements.length !== block.rules.length) {
      throw new Error(`The rules of ${block.ref} were not all read.`);
    }
    block.rules = block.rules.map((rule, at) => completed(rule, elements[at] as XmlElement));
  });
}

/** Text rules whose library name is "containsText" for all; here only the real ones keep it. */
const LIBRARY_TEXT = /^(contains|notContains)(Text|Blanks|Errors)$/;

function completed(rule: ConditionalFormattingRule, source: XmlElement): ConditionalFormattingRule {
  const { attributes } = source;
  const formulae = childrenOf(source, 'formula').map(textOf);
  const full: SourcedRule & { text?: string } = { ...rule, source };
  if (flag(attributes.stopIfTrue)) full.stopIfTrue = true;
  if (attributes.text !== undefined) full.text = attributes.text;
  if (formulae.length > 0) Object.assign(full, { formulae });
  if (attributes.type === 'notContainsText') {
    Object.assign(full, { type: 'notContainsText', operator: 'notContains' });
  }
  return full;
}

/** The type of a rule as the file format names it ("containsBlanks", "duplicateValues", …). */
export function ruleType(rule: HostRule): string {
  const { type, operator } = rule as { type: string; operator?: string };
  if (type === 'containsText' && operator && LIBRARY_TEXT.test(operator)) return operator;
  return type;
}
