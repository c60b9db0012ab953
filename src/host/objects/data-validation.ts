import type { DataValidation } from '@cj-tech-master/excelts';
import { areaText, parseArea } from '../cells/address';
import { defineClass, type HostObject } from '../engine/object';
import { invalidArgument } from '../errors';
import type { Area } from '../types';
import { areaOf, type RangeSelf } from './range-self';

type Listed = Extract<DataValidation, { formulae: unknown[] }>;

/** Excel.DataValidation: lists to choose from, the one kind of rule that programmes and reports use. */
export const dataValidationClass = defineClass<RangeSelf>({
  name: 'DataValidation',
  get: {
    rule: (range) => ruleOf(found(range)),
    type: (range) => (found(range) ? 'List' : 'None'),
    ignoreBlanks: (range) => found(range)?.allowBlank ?? true,
    errorAlert: (range) => alertOf(found(range)),
  },
  set: {
    rule: (range, value) => put(range, sourceOf(value)),
    errorAlert: (range, value) => alert(range, value),
    ignoreBlanks: (range, value) => {
      const rule = found(range);
      if (rule) Object.assign(rule, { allowBlank: value === true });
    },
  },
  methods: {
    clear: (range) => remove(range),
  },
});

/** The validation of a range. */
export function dataValidationObject(range: RangeSelf): HostObject {
  return dataValidationClass.of(range);
}

/** The list that covers the whole of a range, or null. */
function found(range: RangeSelf): Listed | null {
  const wanted = areaOf(range);
  for (const [addresses, rule] of Object.entries(range.sheet.dataValidations.model)) {
    if (rule?.type !== 'list') continue;
    if (areasOf(addresses).some((area) => covers(area, wanted))) return rule;
  }
  return null;
}

function areasOf(addresses: string): Area[] {
  return addresses
    .replace(/^range:/, '')
    .split(' ')
    .flatMap((text) => parseArea(text) ?? []);
}

function covers(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** Excel gives a list of words as "a,b" and a reference with its equals sign. */
function ruleOf(rule: Listed | null): unknown {
  if (!rule) return {};
  const formula = String(rule.formulae?.[0] ?? '');
  const quoted = /^"(.*)"$/s.exec(formula)?.[1];
  const source = quoted === undefined ? `=${formula}` : quoted.replaceAll('""', '"');
  return { list: { inCellDropDown: true, source } };
}

function sourceOf(value: unknown): string {
  const list = (value as { list?: { source?: unknown } } | null)?.list;
  if (typeof list?.source !== 'string' || list.source === '')
    throw invalidArgument('DataValidation.rule: only lists are modelled');
  const { source } = list;
  if (source.startsWith('=')) return source.slice(1);
  if (source.length > 255) throw invalidArgument('DataValidation.rule: over 255 characters');
  return `"${source.replaceAll('"', '""')}"`;
}

function put(range: RangeSelf, formula: string): void {
  remove(range);
  const model = { ...range.sheet.dataValidations.model };
  model[areaText(areaOf(range))] = {
    type: 'list',
    formulae: [formula],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
  };
  range.sheet.dataValidations.model = model;
}

function alertOf(rule: Listed | null): unknown {
  return {
    showAlert: rule?.showErrorMessage ?? false,
    style: rule?.errorStyle === 'information' ? 'Information' : 'Stop',
    title: rule?.errorTitle ?? '',
    message: rule?.error ?? '',
  };
}

function alert(range: RangeSelf, value: unknown): void {
  const rule = found(range);
  if (!rule) throw invalidArgument('DataValidation.errorAlert: the range has no rule');
  const { showAlert, style, title, message } = value as Record<string, unknown>;
  Object.assign(rule, {
    showErrorMessage: showAlert === true,
    errorStyle: String(style ?? 'Stop').toLowerCase(),
    errorTitle: String(title ?? ''),
    error: String(message ?? ''),
  });
}

/** Takes away the rules of exactly this area; others stay as they are. */
function remove(range: RangeSelf): void {
  const own = areaText(areaOf(range));
  const kept = Object.entries(range.sheet.dataValidations.model).filter(
    ([address]) => address.replace(/^range:/, '') !== own,
  );
  range.sheet.dataValidations.model = Object.fromEntries(kept);
}
