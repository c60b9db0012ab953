import type { HostRule } from '../../types';

/** Rule types of the file (ECMA-376 part 1, 18.18.12) by what Office.js calls them. */
const NAMES: Readonly<Record<string, string | undefined>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
  top10: 'TopBottom',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
};

/** What Office.js calls the type of a rule; presets are all that has no name of its own. */
export function ruleTypeName(rule: HostRule): string {
  return NAMES[rule.type] ?? 'PresetCriteria';
}
