import type { Worksheet } from '@cj-tech-master/excelts';
import type { NameChange } from '../cells/formula-names';
import type { HostWorkbook } from '../types';

/** Names of a sheet in formulas that go to another one: there they are asked of the sheet they belong to. */
export function namesElsewhere({ names }: HostWorkbook, from: Worksheet): NameChange {
  const own = new Set(
    names.filter(({ sheetId }) => sheetId === from.id).map(({ name }) => name.toLowerCase()),
  );
  return (name) =>
    name.sheet === null && own.has(name.name.toLowerCase()) ? { ...name, sheet: from.name } : name;
}
