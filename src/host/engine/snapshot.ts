import type { Worksheet } from '@cj-tech-master/excelts';
import { rulesOf } from '../cells/rules';
import { UNREADABLE_AFTER_UNDO } from '../cells/unreadable';
import { rememberCarried } from '../file/remember-carried';
import { sheetsOf } from '../workbook';
import type { HostRule, HostWorkbook } from '../types';
import { rememberSheet } from './sheet-snapshot';

/**
 * Remembers a workbook as it is; what is given back puts it back so. Sheets added since go. Rules that were deleted
 * since come back as Excel brings them back: nothing of them can be read until the file is opened anew
 * (office-js #6396).
 */
export function rememberWorkbook(workbook: HostWorkbook): () => void {
  const sheets = new Map(sheetsOf(workbook).map((sheet) => [sheet, rememberSheet(sheet)]));
  const names = workbook.names.map((name) => ({ ...name }));
  const { activeSheet, calculationMode } = workbook;
  const carried = rememberCarried(workbook);
  const selection = [...workbook.selection];
  const settings = [...workbook.settings];
  return () => {
    const rules = new Set(sheetsOf(workbook).flatMap(ruleIds));
    for (const sheet of sheetsOf(workbook)) if (!sheets.has(sheet)) remove(workbook, sheet);
    for (const back of sheets.values()) back();
    workbook.names = names;
    carried();
    Object.assign(workbook, { activeSheet, calculationMode });
    refill(workbook.selection, selection);
    refill(workbook.settings, settings);
    for (const sheet of sheets.keys()) spoilReturned(sheet, rules);
  };
}

function remove(workbook: HostWorkbook, sheet: Worksheet): void {
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  workbook.book.removeWorksheetEx(sheet);
}

function refill<K, V>(map: Map<K, V>, entries: readonly (readonly [K, V])[]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}

function ruleIds(sheet: Worksheet): (string | undefined)[] {
  return rulesOf(sheet).map(({ rule }) => rule.id);
}

function spoilReturned(sheet: Worksheet, known: ReadonlySet<string | undefined>): void {
  for (const { rule } of rulesOf(sheet)) {
    const returned: HostRule = rule;
    if (returned.id !== undefined && !known.has(returned.id)) {
      returned.unreadable = UNREADABLE_AFTER_UNDO;
    }
  }
}
