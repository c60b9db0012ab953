import type { Worksheet } from '@cj-tech-master/excelts';
import type { HostRule } from '../types';
import type { SourcedRule } from './carried';
import { ruleType } from './rules';
import { childrenOf, cloneElement, element, textElement, type XmlElement } from './xml';

/** Attributes of `<cfRule>` that a rule object carries under the same name. */
const PLAIN = ['operator', 'text', 'timePeriod', 'rank'] as const;
const FLAGS = ['percent', 'bottom', 'aboveAverage'] as const;

/**
 * The `<conditionalFormatting>` elements of a sheet. `dxfOf` gives the format index of the n-th rule of
 * the sheet (blocks in order); rules without priority come after all others, in order.
 */
export function rulesXml(
  sheet: Worksheet,
  dxfOf: (index: number) => number | undefined,
): XmlElement[] {
  const rules = sheet.conditionalFormattings.flatMap((block) => block.rules);
  let next = Math.max(0, ...rules.map(({ priority }) => priority ?? 0));
  let index = -1;
  return sheet.conditionalFormattings
    .filter((block) => block.rules.length > 0)
    .map((block) => {
      const elements = block.rules.map((rule) => {
        index += 1;
        const priority = rule.priority ?? (next += 1);
        return ruleXml(rule, priority, dxfOf(index), topLeft(block.ref));
      });
      return element('conditionalFormatting', { sqref: block.ref }, elements);
    });
}

function topLeft(ref: string): string {
  return ref.split(/[\s:]/)[0] ?? ref;
}

function ruleXml(
  rule: SourcedRule,
  priority: number,
  dxfId: number | undefined,
  cell: string,
): XmlElement {
  const node = rule.source ? cloneElement(rule.source) : madeRule(rule, cell);
  setAttributes(node, { dxfId, priority, stopIfTrue: rule.stopIfTrue ? 1 : undefined });
  const { formulae } = rule as { formulae?: (string | number)[] };
  if (rule.source && formulae) {
    const others = childrenOf(node).filter(({ name }) => name !== 'formula');
    node.children = [...formulae.map((one) => textElement('formula', String(one))), ...others];
  }
  return node;
}

/** A rule that came from no file: expression, comparison, text, rank, average and period rules. */
function madeRule(rule: HostRule, cell: string): XmlElement {
  const type = ruleType(rule);
  if (/^(colorScale|iconSet|dataBar)$/.test(type)) {
    throw new Error(`A new rule of type ${type} cannot be written.`);
  }
  const fields = rule as unknown as Record<string, string | number | boolean | undefined>;
  const node = element('cfRule', { type });
  for (const name of PLAIN) setAttributes(node, { [name]: fields[name] });
  for (const name of FLAGS)
    if (fields[name] !== undefined) setAttributes(node, { [name]: fields[name] ? 1 : 0 });
  const formulae =
    (rule as { formulae?: (string | number)[] }).formulae ?? textFormula(type, fields.text, cell);
  node.children = formulae.map((one) => textElement('formula', String(one)));
  return node;
}

/** The formula Excel writes along with a text rule. */
function textFormula(type: string, text: unknown, cell: string): string[] {
  const quoted = `"${String(text ?? '').replaceAll('"', '""')}"`;
  switch (type) {
    case 'containsText':
      return [`NOT(ISERROR(SEARCH(${quoted},${cell})))`];
    case 'notContainsText':
      return [`ISERROR(SEARCH(${quoted},${cell}))`];
    case 'containsBlanks':
      return [`LEN(TRIM(${cell}))=0`];
    case 'notContainsBlanks':
      return [`LEN(TRIM(${cell}))>0`];
    case 'containsErrors':
      return [`ISERROR(${cell})`];
    case 'notContainsErrors':
      return [`NOT(ISERROR(${cell}))`];
    default:
      return [];
  }
}

function setAttributes(
  node: XmlElement,
  values: Record<string, string | number | boolean | undefined>,
): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete node.attributes[name];
    else node.attributes[name] = String(value);
  }
}
